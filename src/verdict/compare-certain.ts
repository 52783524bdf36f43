import type { SiteMeasurement } from '../measure/measurement.ts';
import { comparePair } from './compare-pair.ts';
import type { Terms } from './compare-pair.ts';
import type { Figures } from './series.ts';
import { doubtSlowerLoad } from './slower-load.ts';
import { doubtOneSplit } from './table-split.ts';
import type { ByMetric, Comparison, Sides } from './verdict.ts';

/**
 * All figures of a site or of everything, beyond its limit only where nothing explains that which the runs of one
 * measurement cannot show: the luck of hash seeds, and how fast the machine was.
 *
 * @param base the sites that the base's figures are of
 */
export const compareCertain = (
  figures: Sides<Figures>,
  base: readonly SiteMeasurement[],
  terms: Terms,
): ByMetric<Comparison> => {
  const compared = comparePair(figures.base, figures.head, terms);
  return doubtSlowerLoad(doubtOneSplit(compared, base, terms), figures, terms.pace);
};
