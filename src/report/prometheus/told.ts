import type { Judged } from '../services.ts';
import type { Gauge, Sample } from './exposition.ts';

/** A metric, and what one service has of it. */
export type Told = Omit<Gauge, 'samples'> & { readonly of: (judged: Judged) => readonly Sample[] };

/** No series where there is no such figure. */
export const one = (value: number | null | undefined, labels: Sample['labels'] = {}): Sample[] =>
  typeof value === 'number' && Number.isFinite(value) ? [{ labels, value }] : [];

export const labelled = (samples: readonly Sample[], more: Sample['labels']): Sample[] =>
  samples.map(({ labels, value }) => ({ labels: { ...more, ...labels }, value }));
