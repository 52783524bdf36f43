import type { Measurement } from '../measure/measurement.ts';
import { totalsOf } from '../measure/totals.ts';
import { finite, listOf, matching, object, refuse, text } from './json-shape.ts';
import type { Reader } from './json-shape.ts';
import { parseStored, stringify, version1 } from './stored-json.ts';

/** What the branch store knows of a stored measurement without reading it. */
export interface IndexEntry {
  readonly commit: string;
  /** Which of several measured services or variants. */
  readonly key: string;
  /** Of the measurement, within the branch. */
  readonly path: string;
  /** ISO 8601. */
  readonly measuredAt: string;
  /** All map bytes, mean over the runs. */
  readonly retainedBytes: number;
  readonly allocatedBytes: number;
}

/** The table of contents of the branch store; newest entries first. */
export interface BaselineIndex {
  readonly version: 1;
  readonly entries: readonly IndexEntry[];
}

export const INDEX_PATH = 'index.json';
export const EMPTY_INDEX: BaselineIndex = { version: 1, entries: [] };

const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit sha in lower case');

/** A key is a folder of the branch: it must not lead out of it, and git takes no folder of its own name. */
export const KEY_PATTERN = /^(?!\.+$|\.git$)[\w.-]{1,100}$/i;
const key = matching(KEY_PATTERN, 'a key of letters, digits, `_`, `-` and `.`, other than dots and `.git`');

/** @throws ShapeError where key or commit cannot be part of a path */
export const measurementPath = (ofKey: string, ofCommit: string): string =>
  `measurements/${key(ofKey, 'key')}/${commit(ofCommit, 'commit')}.json`;

export const entryOf = (ofKey: string, measurement: Measurement): IndexEntry => {
  const { commit: ofCommit, measuredAt } = measurement.provenance;
  const path = measurementPath(ofKey, ofCommit);
  return { commit: ofCommit, key: ofKey, path, measuredAt, ...totalsOf(measurement) };
};

/**
 * Both together; of two measurements of one commit the newer one. Commutative, associative and idempotent, so that
 * writers who race may merge in any order and as often as they like.
 */
export const mergeIndexes = (a: BaselineIndex, b: BaselineIndex): BaselineIndex => {
  const newestOf = new Map<string, IndexEntry>();
  for (const entry of [...a.entries, ...b.entries].sort(newestFirst)) {
    if (!newestOf.has(entry.path)) newestOf.set(entry.path, entry);
  }
  return { version: 1, entries: [...newestOf.values()] };
};

const newestFirst = (a: IndexEntry, b: IndexEntry): number =>
  Date.parse(b.measuredAt) - Date.parse(a.measuredAt) || (encodeEntry(a) < encodeEntry(b) ? -1 : 1);

/** Any total order that depends on the content alone. */
const encodeEntry = (entry: IndexEntry): string => JSON.stringify(orderedEntry(entry, ''));

const orderedEntry = object<IndexEntry>({
  commit,
  key,
  path: text,
  measuredAt: (value, path) =>
    typeof value === 'string' && !Number.isNaN(Date.parse(value))
      ? value
      : refuse(path, 'an ISO 8601 time', value),
  retainedBytes: finite,
  allocatedBytes: finite,
});

/** The path follows from key and commit: an index that points elsewhere was tampered with. */
const entry: Reader<IndexEntry> = (value, path) => {
  const read = orderedEntry(value, path);
  const expected = measurementPath(read.key, read.commit);
  return read.path === expected ? read : refuse(`${path}.path`, expected, read.path);
};

const index = object<BaselineIndex>({ version: version1, entries: listOf(entry) });

const FORMAT = {
  name: 'index',
  read: index,
  remedy: 'Delete the branch that holds the baselines; the next push to the default branch makes it anew.',
};

export const encodeIndex = (value: BaselineIndex): string => stringify(index(value, ''));

/** @throws MeasurementError of stage `baseline` */
export const decodeIndex = (content: string, source: string): BaselineIndex =>
  parseStored(content, source, FORMAT);
