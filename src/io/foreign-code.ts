import { MeasurementError } from '../errors.ts';
import { headCommit } from './git.ts';
import type { GitHubEvent } from './github/event.ts';

/**
 * `pull_request_target` comes with a token that may write and with secrets, for code of the base branch only.
 *
 * @throws MeasurementError where anything else is checked out, or git does not tell what
 */
export async function refuseForeignCode(event: GitHubEvent | null, directory: string): Promise<void> {
  if (event?.name !== 'pull_request_target') return;
  const { commit } = await headCommit(directory);
  if (commit !== '' && commit === event.sha) return;
  throw new MeasurementError(
    'inputs',
    '`pull_request_target` runs with a token that may write, and what is checked out is not the commit of its event',
    {
      remedy:
        'Run on `pull_request` instead, where a fork has no such token; docs/permissions.md has the form for forks.',
    },
  );
}
