import { MeasurementError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { headCommit } from './git.ts';
import type { GitHubEvent } from './github/event.ts';

const REMEDY =
  'Run on `pull_request` instead, where a fork has no such token; docs/permissions.md has the form for forks.';

/**
 * `pull_request_target` and `workflow_run` come with a token that may write and with secrets, for code of the base branch
 * only. The latter is for reports: what a pull request's run has left is read, and nothing of it is run.
 *
 * @throws MeasurementError where anything else is checked out or asked for, or git does not tell what
 */
export async function refuseForeignCode(
  event: GitHubEvent | null,
  directory: string,
  mode: Inputs['job']['mode'],
): Promise<void> {
  if (event?.triggeredBy?.event.startsWith('pull_request') === true && mode !== 'report') {
    throw new MeasurementError(
      'inputs',
      `\`mode\` is "${mode}", and this \`workflow_run\` follows a pull request, with a token that may write`,
      { remedy: `Set \`mode: report\` here, and measure in the other workflow. ${REMEDY}` },
    );
  }
  if (event?.name !== 'pull_request_target') return;
  const { commit } = await headCommit(directory);
  if (commit !== '' && commit === event.sha) return;
  throw new MeasurementError(
    'inputs',
    '`pull_request_target` runs with a token that may write, and what is checked out is not the commit of its event',
    { remedy: REMEDY },
  );
}
