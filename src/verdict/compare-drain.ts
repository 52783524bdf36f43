import type { Sides } from './verdict.ts';
import type { SiteMeasurement } from '../measure/measurement.ts';

/** Whether both sides were drained, so that what is unreleased can be compared. */
export interface Drain {
  readonly drained: boolean;
  readonly warnings: readonly string[];
}

export const compareDrain = ({ base, head }: Sides<readonly SiteMeasurement[]>): Drain => {
  const sites = [...base, ...head];
  if (!sites.some(isDrained)) return { drained: false, warnings: [] };
  if (sites.every(isDrained)) return { drained: true, warnings: [] };
  const [drained, other] = base.some(isDrained) ? ['base', 'head'] : ['head', 'base'];
  const warning = `The ${drained} was drained after the load and the ${other} was not, so what is unreleased is not compared.`;
  return { drained: false, warnings: [warning] };
};

const isDrained = ({ unreleased }: SiteMeasurement): boolean => unreleased !== null;
