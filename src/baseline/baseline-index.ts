import type { Measurement } from '../measure/measurement.ts';
import { totalsOf } from '../measure/totals.ts';
import { finite, listOf, matching, nullable, object, refuse, text } from './json-shape.ts';
import type { Reader } from './json-shape.ts';
import { parseStored, stringify, version1 } from './stored-json.ts';

/** What every store knows of a stored measurement without reading it. */
export interface StoredEntry {
  readonly commit: string;
  /** Which of several measured services or variants. */
  readonly key: string;
  /** Of the measurement, within the store. */
  readonly path: string;
}

/** What the branch store knows of it besides. */
export interface IndexEntry extends StoredEntry {
  /** ISO 8601. */
  readonly measuredAt: string;
  /** What was pushed, such as `refs/heads/main`; `refs/tags/v1.2.0` if the commit ever was pushed as a tag. */
  readonly ref: string;
  /** All map bytes, mean over the runs. */
  readonly retainedBytes: number;
  readonly allocatedBytes: number;
  /** Who accepted that it is beyond its limits, and how, in words; null where nobody had to. */
  readonly accepted: string | null;
}

/** From here on slow creep is reckoned anew: somebody decided so. */
export interface AnchorReset {
  readonly key: string;
  readonly commit: string;
  /** ISO 8601. */
  readonly at: string;
  /** Login of who did it. */
  readonly by: string;
  readonly reason: string;
}

/** The table of contents of the branch store; newest entries first. */
export interface BaselineIndex {
  readonly version: 1;
  readonly entries: readonly IndexEntry[];
  /** Newest first. */
  readonly resets: readonly AnchorReset[];
}

export const INDEX_PATH = 'index.json';
export const EMPTY_INDEX: BaselineIndex = { version: 1, entries: [], resets: [] };

const commit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit sha in lower case');

/** A key is a folder of the branch: it must not lead out of it, and git takes no folder of its own name. */
export const KEY_PATTERN = /^(?!\.+$|\.git$)[\w.-]{1,100}$/i;
const key = matching(KEY_PATTERN, 'a key of letters, digits, `_`, `-` and `.`, other than dots and `.git`');

/** @throws ShapeError where key or commit cannot be part of a path */
export const measurementPath = (ofKey: string, ofCommit: string): string =>
  `measurements/${key(ofKey, 'key')}/${commit(ofCommit, 'commit')}.json`;

export const entryOf = (
  ofKey: string,
  measurement: Measurement,
  accepted: string | null = null,
): IndexEntry => {
  const { commit: ofCommit, measuredAt, ref } = measurement.provenance;
  const path = measurementPath(ofKey, ofCommit);
  return { commit: ofCommit, key: ofKey, path, measuredAt, ref, ...totalsOf(measurement), accepted };
};

export const isTag = (ref: string): boolean => ref.startsWith('refs/tags/');

/**
 * Both together; of two measurements of one commit the newer one. Commutative, associative and idempotent, so that
 * writers who race may merge in any order and as often as they like.
 */
export const mergeIndexes = (a: BaselineIndex, b: BaselineIndex): BaselineIndex => {
  const newestOf = new Map<string, IndexEntry>();
  for (const entry of [...a.entries, ...b.entries].sort(newestFirst)) {
    const newest = newestOf.get(entry.path);
    newestOf.set(entry.path, newest ? { ...newest, ref: eitherRef(newest.ref, entry.ref) } : entry);
  }
  const resets = new Map(
    [...a.resets, ...b.resets].map((reset) => [JSON.stringify(orderedReset(reset, '')), reset]),
  );
  return {
    version: 1,
    entries: [...newestOf.values()],
    resets: [...resets]
      .sort(([x, { at: xAt }], [y, { at: yAt }]) => Date.parse(yAt) - Date.parse(xAt) || (x < y ? -1 : 1))
      .map(([, reset]) => reset),
  };
};

/** Whether a reset is a new act: a reason that is left standing in a workflow must not reset with every push. */
export const isNewReset = ({ resets }: BaselineIndex, { key: ofKey, reason }: AnchorReset): boolean =>
  !resets.some((earlier) => earlier.key === ofKey && earlier.reason === reason);

/** A release is often pushed as a branch and as a tag: it stays one, whichever job ends last. */
const eitherRef = (newer: string, older: string): string => {
  if (isTag(newer) && isTag(older)) return newer > older ? newer : older;
  return isTag(older) ? older : newer;
};

const newestFirst = (a: IndexEntry, b: IndexEntry): number =>
  Date.parse(b.measuredAt) - Date.parse(a.measuredAt) || (rankOf(a) < rankOf(b) ? -1 : 1);

/** Any total order that depends on the content alone; on the ref, which merging may change, least. */
const rankOf = (entry: IndexEntry): string =>
  JSON.stringify([orderedEntry({ ...entry, ref: '' }, ''), entry.ref]);

const time: Reader<string> = (value, path) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value))
    ? value
    : refuse(path, 'an ISO 8601 time', value);

const orderedEntry = object<IndexEntry>({
  commit,
  key,
  path: text,
  measuredAt: time,
  ref: text,
  retainedBytes: finite,
  allocatedBytes: finite,
  accepted: nullable(text),
});

const orderedReset = object<AnchorReset>({ key, commit, at: time, by: text, reason: text });

/** The path follows from key and commit: an index that points elsewhere was tampered with. */
const entry: Reader<IndexEntry> = (value, path) => {
  const read = orderedEntry(value, path);
  const expected = measurementPath(read.key, read.commit);
  return read.path === expected ? read : refuse(`${path}.path`, expected, read.path);
};

const index = object<BaselineIndex>({
  version: version1,
  entries: listOf(entry),
  resets: listOf(orderedReset),
});

const FORMAT = {
  name: 'index',
  read: index,
  remedy: 'Delete the branch that holds the baselines; the next push to the default branch makes it anew.',
};

export const encodeIndex = (value: BaselineIndex): string => stringify(index(value, ''));

/** @throws MeasurementError of stage `baseline` */
export const decodeIndex = (content: string, source: string): BaselineIndex =>
  parseStored(content, source, FORMAT);
