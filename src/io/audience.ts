import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { Inputs } from '../inputs/inputs.ts';
import type { GitHubEvent } from './github/event.ts';
import { secretsOf } from './mask-secrets.ts';
import type { Audience } from './publish.ts';

/** Whom the action tells, and by whose event: for a follow-up of another workflow, by that of the run it follows. */
export async function findAudience(
  inputs: Inputs,
  event: GitHubEvent | null,
): Promise<Audience & { readonly event: GitHubEvent | null }> {
  const secrets = secretsOf(inputs);
  const temporary = process.env['RUNNER_TEMP'] ?? tmpdir();
  const telling =
    inputs.job.mode === 'measure' ? ({ ...inputs.telling, comment: 'never' } as const) : inputs.telling;
  const reportDirectory = resolve(
    telling.reportDirectory ?? join(temporary, `go-map-regression-${telling.key}`),
  );
  if (event === null || telling.token === '') {
    return { telling, reportDirectory, secrets, hosted: null, event };
  }
  core.setSecret(telling.token);
  // Half of our code is GitHub's client: it is loaded only once there is something to do for it.
  const { createGitHub } = await import('./github/client.ts');
  const github = createGitHub(telling.token);
  if (event.triggeredBy === null) {
    return { telling, reportDirectory, secrets, hosted: { github, event }, event };
  }
  const { followTrigger } = await import('./github/triggering-run.ts');
  const followed = await followTrigger(github, event);
  if (followed.pullRequest === null)
    core.notice(
      'No open pull request is at the commit of the triggering run, so there is none to comment on.',
    );
  return { telling, reportDirectory, secrets, hosted: { github, event: followed }, event: followed };
}
