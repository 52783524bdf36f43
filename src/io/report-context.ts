import type { Inputs } from '../inputs/inputs.ts';
import type { Program } from '../inputs/target.ts';
import type { Accepting, ReportContext } from '../report/context.ts';
import { unitOfLoad } from '../report/metric-words.ts';
import { reproduceCommands } from '../report/reproduce.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { hearsLabels } from './acceptance.ts';
import type { GitHubEvent } from './github/event.ts';
import { jobContext } from './job-context.ts';
import { measuredCheckout } from './measured-checkout.ts';
import type { OwnRepository } from './own-repository.ts';
import { NO_SOURCES, readSources, type Sources } from './read-sources.ts';

/** Sites further down are not shown with their source. */
const MOST_SOURCES = 200;

/** Nobody can accept what is no pull request, and without a token nobody would hear of it. */
const acceptingOf = ({ comparing, telling }: Inputs, event: GitHubEvent | null): Accepting => {
  if (!event?.pullRequest || telling.token === '') return { label: null, file: null };
  return {
    label: hearsLabels(comparing) ? comparing.acceptLabel : null,
    file: comparing.store === 'file' ? comparing.file : null,
  };
};

const processesOf = ({ kind }: Program): ReportContext['processes'] =>
  kind === 'running' || kind === 'files' ? kind : 'started';

/** What a report says besides its verdict. */
export async function reportContext(
  verdict: Verdict,
  inputs: Inputs,
  { directory, event, own }: { directory: string; event: GitHubEvent | null; own: OwnRepository | null },
): Promise<ReportContext> {
  const { commit } = verdict.head.provenance;
  const wasMeasuredElsewhere = inputs.job.mode === 'report';

  const pullRequestHead = event?.pullRequest?.headSha;
  const base = verdict.base?.provenance.commit ?? event?.base?.sha ?? '';
  return {
    ...jobContext(inputs.telling.key, event),
    unitOfLoad: unitOfLoad(verdict.head),
    limits: inputs.judging.limits,
    processes: wasMeasuredElsewhere ? 'elsewhere' : processesOf(inputs.target.program),
    accepting: acceptingOf(inputs, event),
    repositoryUrl: event?.repositoryUrl ?? null,
    headSha: commit || (pullRequestHead ?? ''),
    // A follow-up of another workflow has checked out something else than what was measured, or nothing.
    docsUrl: own?.docsUrl ?? null,
    ...(event?.triggeredBy ? NO_SOURCES : await sourcesOf(verdict, directory, !wasMeasuredElsewhere)),
    // No clone has the merge of a pull request, which is what was measured: its head is the nearest.
    reproduce:
      base === '' || wasMeasuredElsewhere || inputs.target.program.kind === 'files'
        ? null // by commands that these inputs do not name
        : reproduceCommands(inputs.asWritten, {
            action: own?.reference ?? null,
            base,
            head: pullRequestHead ?? commit,
          }),
  };
}

/** What the source says of the sites of a verdict, if what is checked out in a directory is what was measured. */
export async function sourcesOf(
  verdict: Verdict,
  directory: string,
  isMeasuredHere: boolean,
): Promise<Sources> {
  const { commit } = verdict.head.provenance;
  const root = await measuredCheckout(directory, { commit, isHere: isMeasuredHere });
  if (root === null) return NO_SOURCES;
  // A line of the base says nothing about the file that is checked out.
  const present = verdict.sites.filter(({ status }) => status !== 'gone');
  const sites = verdict.sites.length > 0 ? present : verdict.head.sites;
  return readSources(sites.slice(0, MOST_SOURCES), root);
}
