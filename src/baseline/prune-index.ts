import type { BaselineIndex, IndexEntry } from './baseline-index.ts';
import { isTag } from './baseline-index.ts';

/** How much of the past stays, for each key. */
export interface Keep {
  /** The newest ones. */
  readonly baselines: number;
  readonly days: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What need not be kept is left out. A release, the newest entry of a key, and the commit from which its slow creep is
 * reckoned stay for ever. Idempotent, and no matter before or after merging: of two writers neither brings back what the
 * other one has removed for good.
 *
 * @param now ISO 8601
 */
export const pruneIndex = (index: BaselineIndex, keep: Keep, now: string): BaselineIndex => {
  const anchors = anchorsOf(index);
  const newer = new Map<string, number>();
  const isKept = ({ key, commit, ref, measuredAt }: IndexEntry): boolean => {
    const before = newer.get(key) ?? 0;
    newer.set(key, before + 1);
    if (before === 0 || isTag(ref) || anchors.get(key) === commit) return true;
    return before < keep.baselines && Date.parse(now) - Date.parse(measuredAt) <= keep.days * DAY_MS;
  };
  return { ...index, entries: index.entries.filter(isKept) };
};

/** Commit of the newest reset of each key. */
const anchorsOf = ({ resets }: BaselineIndex): ReadonlyMap<string, string> =>
  new Map([...resets].reverse().map(({ key, commit }) => [key, commit]));
