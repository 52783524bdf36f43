import { siteKey, type Site } from '../maps/site.ts';
import type { SiteMeasurement } from '../measure/measurement.ts';
import type { ReportContext } from './context.ts';
import { formatCount } from './format.ts';

/** Entries that a site keeps after the load. */
export interface KeptEntries {
  /** null where it is not known that nothing deletes from the map: then tables keep room for entries that are gone. */
  readonly least: number | null;
  readonly most: number;
}

/** @returns null where the tables at the site do not show their slots, or there are none */
export const keptEntries = (
  site: Site,
  measured: Pick<SiteMeasurement, 'entries'> | undefined,
  { sources }: Pick<ReportContext, 'sources'>,
): KeptEntries | null => {
  const entries = measured?.entries ?? null;
  if (entries === null || entries.most === 0) return null;
  const map = sources.get(siteKey(site))?.map ?? null;
  const isKept = map !== null && map.deletes.length === 0 && map.clears.length === 0;
  return { least: isKept ? Math.floor(entries.least) : null, most: Math.ceil(entries.most) };
};

/** `keeps 28,000 to 57,000 entries`, to two digits and outwards; null where nothing is known. */
export const keptEntriesText = (entries: KeptEntries | null): string | null => {
  if (entries === null) return null;
  const most = formatCount(toTwoDigits(entries.most, Math.ceil));
  return entries.least === null
    ? `keeps at most ${most} entries`
    : `keeps ${formatCount(toTwoDigits(entries.least, Math.floor))} to ${most} entries`;
};

const toTwoDigits = (count: number, round: (count: number) => number): number => {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return round(count / unit) * unit;
};
