import * as core from '@actions/core';
import type { Audience } from './audience.ts';
import type { Rendered } from './publish.ts';

/** The answer as the one comment on the pull request; its address, or null where there is no comment. */
export async function tellComment(
  body: string,
  { isFailed, isNotable }: Pick<Rendered, 'isFailed' | 'isNotable'>,
  { telling, hosted }: Audience,
): Promise<{ readonly url: string | null }> {
  const pull = hosted?.event.pullRequest;
  if (hosted === null || !pull || telling.comment === 'never') return { url: null };
  const { upsertComment } = await import('./github/comments.ts');
  const createIfAbsent =
    telling.comment === 'always' || (telling.comment === 'changes' ? isNotable : isFailed);
  const result = await upsertComment(hosted.github, {
    ...hosted.event.repository,
    issue: pull.number,
    key: telling.key,
    body,
    createIfAbsent,
  });
  if (result.outcome === 'written') core.info(`Comment: ${result.url}`);
  if (result.outcome === 'superseded') core.info('A newer run has commented already; its comment stays.');
  if (result.outcome === 'not permitted') {
    core.notice(
      `The token may not comment on this pull request, as for one from a fork (${result.message}). The report is in the job summary. docs/forks of go-map-regression has the two workflows that comment on such.`,
    );
  }
  return { url: result.url };
}
