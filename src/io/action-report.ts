import { join } from 'node:path';
import * as core from '@actions/core';
import { encodeMeasurement } from '../baseline/measurement-format.ts';
import { describeError, MeasurementError } from '../errors.ts';
import type { Telling } from '../inputs/inputs.ts';
import { annotationsOf } from '../report/annotations.ts';
import { renderComment, renderSummary } from '../report/comment.ts';
import type { ReportContext } from '../report/context.ts';
import { renderError, renderErrorText } from '../report/error.ts';
import { outputsOf, verdictJson } from '../report/json.ts';
import { isNotable } from '../report/site-table.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { BaselinePlace } from './baseline-store.ts';
import { maskSecrets } from './mask-secrets.ts';
import type { ErrorContext } from './report-context.ts';
import { REPORT_FILES, writeReport } from './report-files.ts';
import { printUntrusted } from './untrusted-log.ts';

/** Where an action's report goes. */
export interface Audience {
  readonly telling: Telling;
  readonly reportDirectory: string;
  readonly hosted: BaselinePlace['hosted'];
  /** Masked in all that is published: the runner masks its log only. */
  readonly secrets: readonly string[];
}

/** Log, report directory, outputs, summary, annotations and comment. None of them changes the verdict. */
export async function publishVerdict(
  verdict: Verdict,
  context: ReportContext,
  audience: Audience,
): Promise<void> {
  const { telling, reportDirectory, secrets } = audience;
  const body = maskBody(renderComment(verdict, context), secrets);
  printUntrusted(renderTerminal(verdict, context));
  await attempt('write the report', () =>
    writeReport(reportDirectory, {
      comment: body,
      verdict: `${JSON.stringify(verdictJson(verdict), maskStrings(secrets), 2)}\n`,
      measurement: encodeMeasurement(verdict.head), // to be compared: its names stay as they are
    }),
  );
  for (const [name, value] of Object.entries(outputsOf(verdict))) {
    core.setOutput(name, maskStrings(secrets)(name, value));
  }
  core.setOutput('measurement-file', join(reportDirectory, REPORT_FILES.measurement));
  if (telling.annotations) annotate(verdict, context);
  const failed = verdict.state === 'fail';
  const notable = verdict.state !== 'pass' || verdict.sites.some((site) => isNotable(site, verdict, context));
  await publishBody(body, maskSecrets(renderSummary(verdict, context), secrets), {
    ...audience,
    failed,
    notable,
  });
}

/** The same for a measurement that broke: there is nothing to judge, but something to say. */
export async function publishError(
  error: MeasurementError,
  context: ErrorContext,
  audience: Audience,
): Promise<void> {
  const masked = maskError(error, audience.secrets);
  const body = renderError(masked, context);
  printUntrusted(renderErrorText(masked, context));
  await attempt('write the report', () => writeReport(audience.reportDirectory, { comment: body }));
  core.setOutput('verdict', 'error');
  await publishBody(body, body, { ...audience, failed: true, notable: true });
}

/** Before it is rendered: a secret that Markdown escapes would not be found afterwards. */
function maskError(
  { stage, message, remedy, logTail }: MeasurementError,
  secrets: readonly string[],
): MeasurementError {
  return new MeasurementError(stage, maskSecrets(message, secrets), {
    remedy: maskSecrets(remedy, secrets),
    logTail: logTail.map((line) => maskSecrets(line, secrets)),
  });
}

/** All but the first line, by which the next run finds the comment. */
function maskBody(body: string, secrets: readonly string[]): string {
  const [marker = '', ...lines] = body.split('\n');
  return [marker, maskSecrets(lines.join('\n'), secrets)].join('\n');
}

/** As `JSON.stringify` takes it: numbers stay numbers. */
const maskStrings =
  (secrets: readonly string[]) =>
  (_name: string, value: unknown): unknown =>
    typeof value === 'string' ? maskSecrets(value, secrets) : value;

async function publishBody(
  body: string,
  summary: string,
  audience: Audience & { readonly failed: boolean; readonly notable: boolean },
): Promise<void> {
  core.setOutput('report-directory', audience.reportDirectory);
  core.setOutput('comment-body', body);
  if (audience.telling.summary)
    await attempt('write the job summary', () => core.summary.addRaw(summary, true).write());
  const url = await attempt('comment on the pull request', () => comment(body, audience));
  core.setOutput('comment-url', url ?? '');
}

async function comment(
  body: string,
  { telling, hosted, failed, notable }: Parameters<typeof publishBody>[2],
): Promise<string | null> {
  const pull = hosted?.event.pullRequest;
  if (hosted === null || !pull || telling.comment === 'never') return null;
  const { upsertComment } = await import('./github/comments.ts');
  const createIfAbsent = telling.comment === 'always' || (telling.comment === 'changes' ? notable : failed);
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
      `The token may not comment on this pull request, as for one from a fork (${result.message}). The report is in the job summary.`,
    );
  }
  return result.url;
}

function annotate(verdict: Verdict, context: ReportContext): void {
  for (const { level, file, line, title, message } of annotationsOf(verdict, context)) {
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
