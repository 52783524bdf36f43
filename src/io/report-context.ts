import type { Inputs } from '../inputs/inputs.ts';
import type { ReportContext } from '../report/context.ts';
import { reproduceCommands } from '../report/reproduce.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { GitHubEvent } from './github/event.ts';
import { readSourceLines } from './source-lines.ts';

/** Sites further down are not shown with their source. */
const MOST_SOURCE_LINES = 200;

export type ErrorContext = Pick<ReportContext, 'key' | 'service' | 'runId' | 'runUrl'>;

export function errorContext(key: string, event: GitHubEvent | null): ErrorContext {
  return {
    key,
    service: key === 'default' ? null : key,
    runId: event?.runId ?? null,
    runUrl: event?.runUrl ?? null,
  };
}

/** What a report says besides its verdict. */
export async function reportContext(
  verdict: Verdict,
  inputs: Inputs,
  { workspace, event, action }: { workspace: string; event: GitHubEvent | null; action: string | null },
): Promise<ReportContext> {
  const { commit } = verdict.head.provenance;
  const pullRequestHead = event?.pullRequest?.headSha;
  // A line of the base says nothing about the file that is checked out.
  const present = verdict.sites.filter(({ status }) => status !== 'gone');
  const sites = verdict.sites.length > 0 ? present : verdict.head.sites;
  const base = verdict.base?.provenance.commit ?? event?.pullRequest?.baseSha ?? '';
  return {
    ...errorContext(inputs.telling.key, event),
    unitOfLoad: inputs.measuring.load.kind === 'http' ? 'requests' : 'operations',
    limits: inputs.judging.limits,
    repositoryUrl: event?.repositoryUrl ?? null,
    headSha: commit || (pullRequestHead ?? ''),
    sourceLines: await readSourceLines(sites.slice(0, MOST_SOURCE_LINES), workspace),
    // No clone has the merge of a pull request, which is what was measured: its head is the nearest.
    reproduce:
      base === ''
        ? null
        : reproduceCommands(inputs.asWritten, { action, base, head: pullRequestHead ?? commit }),
  };
}
