import type { Inputs } from '../inputs/inputs.ts';
import type { Accepting, ReportContext } from '../report/context.ts';
import { unitOfLoad } from '../report/metric-words.ts';
import { reproduceCommands } from '../report/reproduce.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { hearsLabels } from './acceptance.ts';
import type { GitHubEvent } from './github/event.ts';
import { jobContext } from './job-context.ts';
import { readSourceLines } from './source-lines.ts';

/** Sites further down are not shown with their source. */
const MOST_SOURCE_LINES = 200;

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
  { workspace, event, action }: { workspace: string; event: GitHubEvent | null; action: string | null },
): Promise<ReportContext> {
  const { commit } = verdict.head.provenance;
  const wasMeasuredElsewhere = inputs.job.mode === 'report';

  const pullRequestHead = event?.pullRequest?.headSha;
  // A line of the base says nothing about the file that is checked out.
  const present = verdict.sites.filter(({ status }) => status !== 'gone');
  const sites = verdict.sites.length > 0 ? present : verdict.head.sites;
  const base = verdict.base?.provenance.commit ?? event?.base?.sha ?? '';
  return {
    ...jobContext(inputs.telling.key, event),
    unitOfLoad: unitOfLoad(verdict.head),
    limits: inputs.judging.limits,
    accepting: acceptingOf(inputs, event),
    repositoryUrl: event?.repositoryUrl ?? null,
    headSha: commit || (pullRequestHead ?? ''),
    // A follow-up of another workflow has checked out something else than what was measured, or nothing.
    sourceLines: event?.triggeredBy
      ? new Map()
      : await readSourceLines(sites.slice(0, MOST_SOURCE_LINES), workspace),
    // No clone has the merge of a pull request, which is what was measured: its head is the nearest.
    reproduce:
      base === '' || wasMeasuredElsewhere
        ? null // by commands that these inputs do not name
        : reproduceCommands(inputs.asWritten, { action, base, head: pullRequestHead ?? commit }),
  };
}
