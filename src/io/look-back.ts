import { chooseAnchor, measuredUpTo, type Anchor, type ChosenAnchor } from '../baseline/anchor.ts';
import type { BaselineIndex, IndexEntry } from '../baseline/baseline-index.ts';
import { shortCommit } from '../measure/short-commit.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { describeError } from '../errors.ts';
import type { BaselinePlace } from './baseline-store.ts';
import { isOutside } from './find-baseline.ts';
import { distrustOf } from '../baseline/distrust.ts';
import { findMergeBase, listAncestors } from './github/merge-base.ts';
import { openBaselineBranch, type BaselineBranch } from './github/baseline-branch.ts';
import { findCommit, findLatestRelease } from './github/release.ts';

/** What was measured before the base. */
interface Past {
  readonly anchor: Anchor | null;
  /** Oldest first. */
  readonly history: readonly IndexEntry[];
  readonly warnings: readonly string[];
}

const MOST_COMMITS = 20;
const NOTHING: Past = { anchor: null, history: [], warnings: [] };

/** The path up to the base and the anchor of slow creep. Where they cannot be read, a warning says so. */
export async function lookBack(
  place: BaselinePlace & { readonly index: BaselineIndex },
  verdict: Verdict,
): Promise<Past> {
  const { comparing, hosted, index } = place;
  // Only what is stored for an ancestor tells what came before this change.
  const isOnBranch = verdict.relation === 'merge base' || verdict.relation === 'ancestor';
  if (hosted === null || comparing.store !== 'branch' || verdict.base === null || !isOnBranch) return NOTHING;
  try {
    const branch = openBaselineBranch(hosted.github, {
      ...hosted.event.repository,
      branch: comparing.branch,
    });
    const { commit } = verdict.base.provenance;
    const earlier = measuredUpTo(index, place.key, verdict.base.provenance);
    const { github, event } = hosted;
    const ancestors = new Set(
      earlier.length < 2 ? [] : await listAncestors(github, event.repository, { sha: commit }),
    );
    // Tags are stored too, and not every one is of the default branch.
    const measured = earlier.filter((entry) => entry.commit === commit || ancestors.has(entry.commit));
    const found = await findAnchor({ ...place, hosted }, { branch, index, earlier, ancestors });
    return { ...found, history: measured.slice(0, MOST_COMMITS).toReversed() };
  } catch (error) {
    if (!isOutside(error)) throw error;
    return { ...NOTHING, warnings: [`Slow creep was not judged. ${describeError(error)}`] };
  }
}

type Hosted = BaselinePlace & { readonly hosted: NonNullable<BaselinePlace['hosted']> };

interface Stored {
  readonly branch: BaselineBranch;
  readonly index: BaselineIndex;
  /** Measured before the base, which itself comes first; newest first. */
  readonly earlier: readonly IndexEntry[];
  /** The last first parents of the base. */
  readonly ancestors: ReadonlySet<string>;
}

async function findAnchor(place: Hosted, stored: Stored): Promise<Omit<Past, 'history'>> {
  const { branch, index, earlier } = stored;
  const [base, ...before] = earlier;
  // Where the base is all there is, there is nothing that could have crept up to it.
  if (place.comparing.anchor === 'none' || before.length === 0) return NOTHING;
  const chosen =
    place.comparing.anchor === 'auto'
      ? await automaticAnchor(place, stored)
      : await givenAnchor(place, index);
  if (typeof chosen === 'string') return { anchor: null, warnings: [chosen] };
  if (chosen === null || chosen.entry.commit === base!.commit) return NOTHING;
  const measurement = await branch.readMeasurement(chosen.entry);
  const distrust =
    measurement && distrustOf(measurement.provenance, { ...place.hosted.event, commit: chosen.entry.commit });
  if (distrust !== null) {
    const warning = `${chosen.entry.path} on the baseline branch ${distrust}: slow creep was not judged.`;
    return { anchor: null, warnings: [warning] };
  }
  const gone = `${chosen.entry.path} is in the index of the baseline branch and is not there: slow creep was not judged.`;
  return measurement === null
    ? { anchor: null, warnings: [gone] }
    : { anchor: { measurement, why: chosen.why }, warnings: [] };
}

/** Of more that are no ancestors of the base, as tags of other branches are, none is looked for. */
const MOST_STRANGERS = 3;

async function automaticAnchor(
  { hosted: { github, event }, key }: Hosted,
  { index: { resets }, earlier, ancestors }: Stored,
): Promise<ChosenAnchor | null> {
  const { repository } = event;
  const base = earlier[0]!.commit;
  const release = await findLatestRelease(github, repository);
  let candidates = earlier;
  for (let strangers = 0; strangers < MOST_STRANGERS; strangers++) {
    const chosen = chooseAnchor(candidates, { key, resets }, release);
    if (chosen === null) return null;
    const { commit } = chosen.entry;
    if (commit === base || ancestors.has(commit)) return chosen;
    if ((await findMergeBase(github, repository, { base: commit, head: base })) === commit) return chosen;
    candidates = candidates.filter((entry) => entry.commit !== commit);
  }
  return null;
}

/** @returns a text where it cannot be had */
async function givenAnchor(
  { hosted: { github, event }, key, comparing: { anchor } }: Hosted,
  { entries }: BaselineIndex,
): Promise<ChosenAnchor | string> {
  const commit = await findCommit(github, event.repository, anchor);
  if (commit === null) return `\`anchor\` is ${anchor}, and GitHub knows no such tag or commit.`;
  const entry = entries.find((one) => one.key === key && one.commit === commit);
  if (entry !== undefined) return { entry, why: anchor };
  return `\`anchor\` is ${anchor}, and its commit ${shortCommit(commit)} was not measured: slow creep was not judged.`;
}
