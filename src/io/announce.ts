import * as core from '@actions/core';
import type { JobContext } from '../report/error.ts';
import { renderEnded, renderMeasuring, type Ending } from '../report/progress.ts';
import { attempt } from './attempt.ts';
import type { Audience } from './audience.ts';
import type { CheckRun } from './github/check-runs.ts';
import type { GitHub, Repository } from './github/client.ts';
import { jobContext } from './job-context.ts';

/** Name of the action's state that holds what says on GitHub that a measurement is under way. */
export const ANNOUNCED_STATE = 'announced';

/** What waits on GitHub for an answer, as the clean-up step finds it. */
interface Announced {
  readonly repository: Repository;
  readonly context: JobContext;
  /** Number of the pull request whose comment says so; null where none does. */
  readonly pullRequest: number | null;
  readonly checkRun: CheckRun | null;
  readonly ending: Ending;
}

/** A check run that waits for its conclusion. */
export type Announcement = Pick<Announced, 'checkRun'> & {
  /** Has the clean-up step leave all as it is, or say how this has ended. */
  readonly close: (isTold: boolean) => void;
};

const NOTHING: Announcement = { checkRun: null, close: () => undefined };

/** Says on the pull request that it is measured, in its comment and as a check. Never fails: nothing depends on it. */
export async function announce(audience: Omit<Audience, 'announcement'>): Promise<Announcement> {
  const { hosted, telling } = audience;
  if (hosted === null) return NOTHING;
  const { event } = hosted;
  const context = jobContext(telling.key, event);
  const pullRequest = telling.comment === 'never' ? null : (event.pullRequest?.number ?? null);
  let announced: Announced = {
    ...{ repository: event.repository, context, pullRequest, checkRun: null, ending: 'cancelled' },
  };
  const save = (more: Partial<Announced>): void => {
    announced = { ...announced, ...more };
    core.saveState(ANNOUNCED_STATE, announced);
  };
  save({}); // before the comment is there: we may be killed right after
  const [checkRun] = await Promise.all([
    startCheck(audience),
    // What GitHub refuses now it refuses later, too: the answer's own warning is the one to read.
    attempt('say that this is measured', () => commentMeasuring(announced, audience), core.info),
  ]);
  save({ checkRun });
  return {
    checkRun,
    close: (isTold) => {
      if (isTold) core.saveState(ANNOUNCED_STATE, '');
      else save({ ending: 'untold' });
    },
  };
}

/** As `comment` allows: only `always` makes one where there is none. A token that may not is told of with the answer. */
async function commentMeasuring(
  { context, repository, pullRequest }: Announced,
  { hosted, telling }: Pick<Audience, 'hosted' | 'telling'>,
): Promise<void> {
  if (pullRequest === null || hosted === null) return;
  const { upsertComment } = await import('./github/comments.ts');
  await upsertComment(hosted.github, {
    ...repository,
    issue: pullRequest,
    key: context.key,
    body: renderMeasuring(context, null),
    revise: (standing) => renderMeasuring(context, standing),
    createIfAbsent: telling.comment === 'always',
  });
}

async function startCheck({
  hosted,
  telling,
}: Pick<Audience, 'hosted' | 'telling'>): Promise<CheckRun | null> {
  if (hosted === null || telling.checkRun === 'false') return null;
  const { github, event } = hosted;
  const { startCheckRun } = await import('./github/check-runs.ts');
  const name = telling.key === 'default' ? 'Map memory' : `Map memory (${telling.key})`;
  // The measured commit may be a merge that nobody looks at.
  const commit = event.pullRequest?.headSha ?? event.sha;
  return attempt('start a check run', async () => {
    const started = await startCheckRun(github, event.repository, { name, commit, runUrl: event.runUrl });
    const tell = telling.checkRun === 'auto' ? core.info : core.warning;
    if (started === null) tell('There is no check run: the token may not write any (`checks: write`).');
    return started;
  });
}

/**
 * For the clean-up step: what an answer has not reached no longer says that it waits for one, and the answer before is
 * brought back. What a newer run has written, and what has been answered, stays.
 */
export async function endAnnounced(state: string, connect: () => Promise<GitHub | null>): Promise<void> {
  if (state === '') return;
  const { context, repository, pullRequest, checkRun, ending } = JSON.parse(state) as Announced;
  if (pullRequest === null && checkRun === null) return;
  const github = await connect();
  if (github === null) return;
  await attempt(
    'end the comment that waits',
    async () => {
      if (pullRequest === null) return;
      const { upsertComment } = await import('./github/comments.ts');
      await upsertComment(github, {
        ...repository,
        issue: pullRequest,
        key: context.key,
        body: renderMeasuring(context, null), // of which only the run counts: none is made
        revise: (standing) => renderEnded(context, ending, standing),
        createIfAbsent: false,
      });
    },
    core.info,
  );
  await attempt('end the check run that waits', async () => {
    if (checkRun === null) return;
    const { completeCheckRun, isWaiting } = await import('./github/check-runs.ts');
    if (!(await isWaiting(github, checkRun))) return;
    const title =
      ending === 'cancelled' ? 'Measuring was cancelled' : 'Measuring ended without an answer here';
    await completeCheckRun(github, checkRun, {
      conclusion: 'cancelled',
      title,
      summary: `${title}. The run says more.`,
      annotations: [],
    });
  });
}
