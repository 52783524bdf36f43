import { join } from 'node:path';
import * as core from '@actions/core';
import { describeError } from '../errors.ts';
import type { Telling } from '../inputs/inputs.ts';
import type { Annotation } from '../report/annotations.ts';
import type { BaselinePlace } from './baseline-store.ts';
import { maskSecrets } from './mask-secrets.ts';
import { writeReport, type ReportContents } from './report-files.ts';
import { printUntrusted } from './untrusted-log.ts';

/** Where an action's report goes. */
export interface Audience {
  readonly telling: Telling;
  readonly reportDirectory: string;
  readonly hosted: BaselinePlace['hosted'];
  /** Masked in all that is published: the runner masks its log only. */
  readonly secrets: readonly string[];
}

/** All that a report says, in each of its places. */
export interface Rendered {
  readonly comment: string;
  readonly summary: string;
  /** For the log. */
  readonly text: string;
  /** What goes into the report's directory beside the comment, by its place in it. */
  readonly files: Readonly<Record<string, ReportContents>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly isFailed: boolean;
  /** Whether there is more to say than that all is well. */
  readonly isNotable: boolean;
}

/** Log, report directory, outputs, summary, annotations and comment. None of them changes the verdict. */
export async function publish(rendered: Rendered, audience: Audience): Promise<void> {
  const { telling, reportDirectory, secrets } = audience;
  const body = maskBody(rendered.comment, secrets);
  printUntrusted(rendered.text);
  await attempt('write the report', async () => {
    for (const [place, contents] of Object.entries(rendered.files)) {
      await writeReport(join(reportDirectory, place), contents);
    }
    await writeReport(reportDirectory, { comment: body });
  });
  for (const [name, value] of Object.entries(rendered.outputs)) {
    core.setOutput(name, maskSecrets(value, secrets));
  }
  core.setOutput('report-directory', reportDirectory);
  core.setOutput('comment-body', body);
  if (telling.annotations) annotate(rendered.annotations);
  if (telling.summary) {
    const summary = maskSecrets(rendered.summary, secrets);
    await attempt('write the job summary', () => core.summary.addRaw(summary, true).write());
  }
  const url = await attempt('comment on the pull request', () => comment(body, rendered, audience));
  core.setOutput('comment-url', url ?? '');
}

/** All but the first line, by which the next run finds the comment. */
function maskBody(body: string, secrets: readonly string[]): string {
  const [marker = '', ...lines] = body.split('\n');
  return [marker, maskSecrets(lines.join('\n'), secrets)].join('\n');
}

async function comment(
  body: string,
  { isFailed, isNotable }: Rendered,
  { telling, hosted }: Audience,
): Promise<string | null> {
  const pull = hosted?.event.pullRequest;
  if (hosted === null || !pull || telling.comment === 'never') return null;
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
  return result.url;
}

function annotate(annotations: readonly Annotation[]): void {
  for (const { level, file, line, title, message } of annotations) {
    core[level](message, { file, startLine: line, title });
  }
}

/** A report that does not get through is no reason to change the verdict. */
async function attempt<T>(what: string, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    core.warning(`Could not ${what}; the verdict stands. ${describeError(error)}`);
    return null;
  }
}
