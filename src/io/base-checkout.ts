import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeError, MeasurementError } from '../errors.ts';
import { shortCommit } from '../measure/short-commit.ts';
import { git, prefixOf, topLevel } from './git.ts';

/** A second work tree of a repository, to be found again by the clean-up step. */
export interface Checkout {
  /** Root of the repository that it belongs to. */
  readonly repository: string;
  readonly workTree: string;
}

type CheckoutsListener = (checkouts: readonly Checkout[]) => void;

const open = new Set<Checkout>();
const listeners = new Set<CheckoutsListener>();

/** Calls with all that are there whenever one comes or goes. */
export function onCheckoutsChanged(listener: CheckoutsListener): void {
  listeners.add(listener);
}

/**
 * Checks a commit out beside what is checked out already, which stays as it is. A commit that a shallow clone lacks is
 * fetched alone.
 *
 * @param directory in the repository: where the commands run
 * @returns the checkout, and what `directory` is in it
 * @throws MeasurementError of stage `baseline`
 */
export async function checkOutBeside(
  directory: string,
  commit: string,
): Promise<Checkout & { readonly directory: string }> {
  const repository = await topLevel(directory);
  await requireCommit(repository, commit);
  const parent = await mkdtemp(join(await realpath(tmpdir()), 'go-map-regression-base-'));
  const checkout = { repository, workTree: join(parent, 'base') };
  changed(() => open.add(checkout));
  const { problem } = await git(
    ['worktree', 'add', '--quiet', '--detach', checkout.workTree, commit],
    repository,
  );
  if (problem === '') return { ...checkout, directory: join(checkout.workTree, await prefixOf(directory)) };
  await removeCheckout(checkout);
  throw refused(commit, `cannot be checked out: ${problem}`);
}

/** @returns why something of it is still there; null where nothing is */
export async function removeCheckout(checkout: Checkout): Promise<string | null> {
  const { repository, workTree } = checkout;
  const { problem } = await git(['worktree', 'remove', '--force', workTree], repository);
  try {
    await rm(dirname(workTree), { recursive: true, force: true });
    await git(['worktree', 'prune'], repository);
    for (const one of open) if (one.workTree === workTree) changed(() => open.delete(one));
    return null;
  } catch (error) {
    return `${workTree} could not be removed: ${problem || describeError(error)}`;
  }
}

export const removeAllCheckouts = async (): Promise<void> => {
  await Promise.all([...open].map(removeCheckout));
};

function changed(change: () => unknown): void {
  change();
  for (const listener of listeners) listener([...open]);
}

/** Fetches a commit alone that a shallow clone lacks. @throws MeasurementError of stage `baseline` */
export async function requireCommit(repository: string, commit: string): Promise<void> {
  const { problem: absent } = await git(['cat-file', '-e', `${commit}^{commit}`], repository);
  if (absent === '') return;
  const fetch = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit];
  const { problem } = await git(fetch, repository);
  if (problem !== '') throw refused(commit, `is not in this clone and cannot be fetched: ${problem}`);
}

const refused = (commit: string, why: string): MeasurementError =>
  new MeasurementError('baseline', `the base commit ${shortCommit(commit)} ${why}`, {
    remedy:
      'Let actions/checkout fetch it (`fetch-depth: 0`), or set `baseline` to a place where its measurement is stored.',
  });
