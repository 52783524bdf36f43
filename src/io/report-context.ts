import type { Inputs } from '../inputs/inputs.ts';
import type { Accepting, ReportContext } from '../report/context.ts';
import { unitOfLoad } from '../report/metric-words.ts';
import { reproduceCommands } from '../report/reproduce.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { hearsLabels } from './acceptance.ts';
import type { GitHubEvent } from './github/event.ts';
import type { OwnRepository } from './own-repository.ts';
import { readSourceLines } from './source-lines.ts';

/** Sites further down are not shown with their source. */
const MOST_SOURCE_LINES = 200;

export type ErrorContext = Pick<ReportContext, 'key' | 'service' | 'runId' | 'runUrl'>;

/** Of a job, whatever it measures. */
export function errorContext(key: string, event: GitHubEvent | null): ErrorContext {
  return {
    key,
    service: key === 'default' ? null : key,
    runId: event?.runId ?? null,
    runUrl: event?.runUrl ?? null,
  };
}

/** Nobody can accept what is no pull request, and without a token nobody would hear of it. */
const acceptingOf = ({ comparing, telling }: Inputs, event: GitHubEvent | null): Accepting => {
  if (!event?.pullRequest || telling.token === '') return { label: null, file: null };
  return {
    label: hearsLabels(comparing) ? comparing.acceptLabel : null,
    file: comparing.store === 'file' ? comparing.file : null,
  };
};

/** What a report says besides its verdict. */
export async function reportContext(
  verdict: Verdict,
  inputs: Inputs,
  { workspace, event, own }: { workspace: string; event: GitHubEvent | null; own: OwnRepository | null },
): Promise<ReportContext> {
  const { commit } = verdict.head.provenance;
  const wasMeasuredElsewhere = inputs.job.mode === 'report';

  const pullRequestHead = event?.pullRequest?.headSha;
  // A line of the base says nothing about the file that is checked out.
  const present = verdict.sites.filter(({ status }) => status !== 'gone');
  const sites = verdict.sites.length > 0 ? present : verdict.head.sites;
  const base = verdict.base?.provenance.commit ?? event?.base?.sha ?? '';
  return {
    ...errorContext(inputs.telling.key, event),
    unitOfLoad: unitOfLoad(verdict.head),
    limits: inputs.judging.limits,
    accepting: acceptingOf(inputs, event),
    repositoryUrl: event?.repositoryUrl ?? null,
    headSha: commit || (pullRequestHead ?? ''),
    // A follow-up of another workflow has checked out something else than what was measured, or nothing.
    sourceLines: event?.triggeredBy
      ? new Map()
      : await readSourceLines(sites.slice(0, MOST_SOURCE_LINES), workspace),
    sources: new Map(),
    docsUrl: own?.docsUrl ?? null,
    // No clone has the merge of a pull request, which is what was measured: its head is the nearest.
    reproduce:
      base === '' || wasMeasuredElsewhere
        ? null // by commands that these inputs do not name
        : reproduceCommands(inputs.asWritten, {
            action: own?.reference ?? null,
            base,
            head: pullRequestHead ?? commit,
          }),
  };
}
