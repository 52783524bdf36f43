import * as core from '@actions/core';
import { describeError } from '../errors.ts';
import { scanNotices } from '../report/scan-notices.ts';
import type { ChangedLines, Diff } from '../source/changed-lines.ts';
import { committedGoLines } from './changed-lines.ts';
import type { GitHubEvent } from './github/event.ts';
import { headCommit, topLevel } from './git.ts';
import { scanDirectory } from './scan.ts';

/** It runs before the measurement, which is what the job is for. */
const LONGEST_MS = 20_000;

export interface PullRequestScan {
  readonly event: GitHubEvent | null;
  /** Of the checkout, or below its root. */
  readonly directory: string;
  /** What the pull request changes as the API has it, for a clone without its base; null where that is not known. */
  readonly readDiff: () => Promise<Diff | null>;
}

/**
 * Notes maps that only grow, and writes to nil maps, on the lines that a pull request changes. It never fails: what goes
 * wrong is a notice in the log.
 */
export async function scanPullRequest(scan: PullRequestScan): Promise<void> {
  try {
    await annotateChanges(scan);
  } catch (error) {
    core.notice(`The Go source was not scanned for maps that only grow: ${describeError(error)}`);
  }
}

async function annotateChanges({ event, directory, readDiff }: PullRequestScan): Promise<void> {
  if (event?.name !== 'pull_request' || event.pullRequest === null || event.base === null) return;
  const root = await topLevel(directory);
  const { commit } = await headCommit(root);
  if (commit !== event.sha && commit !== event.pullRequest.headSha) return;
  const changed = (await committedGoLines(root, event.base.sha)) ?? addedIn(await readDiff());
  if (changed === null) {
    core.info(
      'Neither the clone nor GitHub tells what the pull request changes: its Go source is not scanned.',
    );
    return;
  }
  const signal = AbortSignal.timeout(LONGEST_MS);
  const { findings } = await scanDirectory(root, { isWanted: isTouchedBy(changed), signal });
  for (const { message, file, line, title } of scanNotices(findings, changed)) {
    core.notice(message, { file, startLine: line, title });
  }
}

const addedIn = (diff: Diff | null): ChangedLines | null =>
  diff && new Map([...diff].map(([file, { added }]) => [file, added]));

/** A folder in which nothing is changed has nothing to annotate. */
export const isTouchedBy = (changed: ChangedLines): ((folder: string) => boolean) => {
  const folders = new Set(
    [...changed.keys()].map((file) => file.slice(0, Math.max(0, file.lastIndexOf('/')))),
  );
  return (folder) => folders.has(folder);
};
