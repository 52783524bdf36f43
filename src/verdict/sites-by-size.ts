import type { SiteMeasurement } from '../measure/measurement.ts';
import { sizeOf } from './match.ts';

/** A site is compared with this many of the other side, the nearest in bytes. */
const NEAREST = 4;

/** Sites to choose from, each once. */
export interface SitesBySize {
  /** Takes out the nearest in bytes that `isEqual` accepts; undefined where none of the nearest four is. */
  readonly takeNearest: (
    bytes: number,
    isEqual: (candidate: SiteMeasurement) => boolean,
  ) => SiteMeasurement | undefined;
}

/** In order of size, so that the nearest are found without a look at all others: a profile may have thousands of them. */
export const sitesBySize = (sites: readonly SiteMeasurement[]): SitesBySize => {
  const ordered = sites
    .map((site) => ({ site, bytes: sizeOf(site) }))
    .sort((one, other) => one.bytes - other.bytes);
  return {
    takeNearest: (bytes, isEqual) => {
      const middle = firstOf(ordered, bytes);
      const chosen = ordered
        .slice(Math.max(0, middle - NEAREST), middle + NEAREST)
        .sort((one, other) => Math.abs(one.bytes - bytes) - Math.abs(other.bytes - bytes))
        .slice(0, NEAREST)
        .find(({ site }) => isEqual(site));
      if (chosen === undefined) return undefined;
      ordered.splice(ordered.indexOf(chosen, Math.max(0, middle - NEAREST)), 1);
      return chosen.site;
    },
  };
};

/** Place of the first that has so many bytes or more. */
const firstOf = (ordered: readonly { readonly bytes: number }[], bytes: number): number => {
  let [start, end] = [0, ordered.length];
  while (start < end) {
    const middle = (start + end) >> 1;
    if (ordered[middle]!.bytes < bytes) start = middle + 1;
    else end = middle;
  }
  return start;
};
