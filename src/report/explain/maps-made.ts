import type { SiteMeasurement } from '../../measure/measurement.ts';

/** Of the header of a Swiss map, which does not escape where the map stays in its function. */
const HEADER_BYTES = 48;
const POINTER_BYTES = 8;
const TABLE_BYTES = 32;
/** A map with room for more is made of several tables of 1,024 slots, at most as many as fit an int. */
const MOST_TABLES = 2 ** 20;

/** Maps of one size that a line has made with room, in Swiss maps. */
export interface MadeWithRoom {
  readonly maps: number;
  readonly groupBytesPerMap: number;
}

/**
 * How many maps a line has made with room, and how much each got. One map of d tables is a directory of d pointers, and a
 * table and its groups d times, with or without a header on the heap (internal/runtime/maps, NewMap): bytes and objects
 * are of one number of maps for one d only.
 *
 * @returns null for other sites, for maps of several sizes, and where sampling makes the counts estimates
 */
export const madeWithRoom = ({ kinds, allocatedObjects }: SiteMeasurement): MadeWithRoom | null => {
  const header = kinds.header?.allocatedBytes ?? 0;
  const initial = kinds.initial?.allocatedBytes ?? 0;
  if (initial <= 0 || header <= 0) return null;
  for (let tables = 1; tables <= MOST_TABLES; tables *= 2) {
    for (const escapes of [false, true]) {
      const maps = allocatedObjects / (1 + 2 * tables + Number(escapes));
      const expected = maps * (POINTER_BYTES * tables + (escapes ? HEADER_BYTES : 0));
      if (Math.abs(header - expected) <= header / 100) {
        return { maps, groupBytesPerMap: initial / maps - TABLE_BYTES * tables };
      }
    }
  }
  return null;
};

/**
 * How many maps the lines of a function have made during the load, at least: by their headers, by their room, or, where the
 * header is on the stack, by their first groups.
 */
export const mapsMade = (sites: readonly SiteMeasurement[]): number =>
  Math.max(
    0,
    ...sites.map((site) => {
      const { header, initial, first } = site.kinds;
      const made = madeWithRoom(site)?.maps;
      if (made !== undefined) return made;
      if (header !== undefined && initial === undefined) return header.allocatedBytes / HEADER_BYTES;
      const isFirst = first !== undefined && first.allocatedBytes > 0 && Object.keys(site.kinds).length === 1;
      return isFirst ? site.allocatedObjects : 0;
    }),
  );
