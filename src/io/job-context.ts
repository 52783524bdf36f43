import type { JobContext } from '../report/error.ts';
import type { GitHubEvent } from './github/event.ts';

/** Of a job, whatever it measures. */
export function jobContext(key: string, event: GitHubEvent | null): JobContext {
  return {
    key,
    service: key === 'default' ? null : key,
    runId: event?.runId ?? null,
    runUrl: event?.runUrl ?? null,
    pullRequestHead: event?.pullRequest?.headSha ?? null,
  };
}
