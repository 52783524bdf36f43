import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { describeError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Telling } from '../inputs/telling.ts';
import type { GitHubEvent } from './github/event.ts';
import type { Diff } from '../source/changed-lines.ts';
import type { ExitPolicy } from '../verdict/exit-code.ts';
import type { Announcement } from './announce.ts';
import type { BaselinePlace } from './baseline-store.ts';
import { profileSecretsOf, secretsOf } from './mask-secrets.ts';

/** Where an action's report goes. */
export interface Audience {
  readonly telling: Telling;
  /** What makes the step fail, and the check run red. */
  readonly policy: ExitPolicy;
  readonly reportDirectory: string;
  readonly event: GitHubEvent | null;
  readonly hosted: BaselinePlace['hosted'];
  /** What the pull request changes, asked for once; null where there is none, or GitHub does not tell. */
  readonly readDiff: () => Promise<Diff | null>;
  /** Masked in all that is published: the runner masks its log only. */
  readonly secrets: readonly string[];
  /** What waits for the answer. */
  readonly announcement: Announcement;
}

/** Whom the action tells, and by whose event: for a follow-up of another workflow, by that of the run it follows. */
export async function findAudience(
  inputs: Inputs,
  event: GitHubEvent | null,
): Promise<Omit<Audience, 'announcement'>> {
  const secrets = secretsOf(inputs);
  // The runner masks by itself only what comes from the repository's secrets.
  for (const secret of profileSecretsOf(inputs)) core.setSecret(secret);
  const temporary = process.env['RUNNER_TEMP'] ?? tmpdir();
  const telling = inputs.job.mode === 'measure' ? { ...inputs.telling, ...UNTOLD } : inputs.telling;
  const reportDirectory = resolve(
    telling.reportDirectory ?? join(temporary, `go-map-regression-${telling.key}`),
  );
  const policy = { ...inputs.judging, baselineRequired: inputs.comparing.required };
  const audience = { telling, policy, reportDirectory, secrets };
  if (event === null || telling.token === '') return { ...audience, ...withDiff(null), event };
  core.setSecret(telling.token);
  // Half of our code is GitHub's client: it is loaded only once there is something to do for it.
  const { createGitHub } = await import('./github/client.ts');
  const github = createGitHub(telling.token);
  if (event.triggeredBy === null) {
    return { ...audience, ...withDiff({ github, event }), event };
  }
  const { followTrigger } = await import('./github/triggering-run.ts');
  const followed = await followTrigger(github, event);
  if (followed.pullRequest === null)
    core.notice(
      'No open pull request is at the commit of the triggering run, so there is none to comment on.',
    );
  return { ...audience, ...withDiff({ github, event: followed }), event: followed };
}

function withDiff(hosted: Audience['hosted']): Pick<Audience, 'hosted' | 'readDiff'> {
  let diff: Promise<Diff | null> | undefined;
  return { hosted, readDiff: () => (diff ??= readDiff(hosted)) };
}

async function readDiff(hosted: Audience['hosted']): Promise<Diff | null> {
  const pull = hosted?.event.pullRequest;
  if (!pull) return null;
  const { readPullRequestDiff } = await import('./github/pull-request-diff.ts');
  try {
    return await readPullRequestDiff(hosted.github, hosted.event.repository, pull.number);
  } catch (error) {
    core.info(`The diff of the pull request could not be read: ${describeError(error)}`);
    return null;
  }
}

/** Of a job that only measures: another one tells. */
const UNTOLD = { comment: 'never', checkRun: 'false', uploadReport: false } as const;
