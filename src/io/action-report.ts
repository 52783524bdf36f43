import { join } from 'node:path';
import * as core from '@actions/core';
import { encodeMeasurement } from '../baseline/measurement-format.ts';
import { MeasurementError } from '../errors.ts';
import type { Measured } from '../run.ts';
import { annotationsOf } from '../report/annotations.ts';
import { renderComment, renderSummary } from '../report/comment.ts';
import { renderError, renderErrorText } from '../report/error.ts';
import { servicesJson, verdictJson } from '../report/json.ts';
import { renderPage } from '../report/page/page.ts';
import type { PageScript } from '../report/page/shell.ts';
import { figuresOf, outputsOf, servicesOutputs } from '../report/outputs.ts';
import {
  renderServicesComment,
  renderServicesSummary,
  renderServicesText,
  worstFirst,
  type Judged,
  type ServicesReport,
} from '../report/services.ts';
import { isNotable } from '../report/site-table.ts';
import { renderTerminal } from '../report/terminal.ts';
import { maskAll, maskSecrets, maskStrings } from './mask-secrets.ts';
import { loadPageScript } from './page-script.ts';
import type { ErrorContext } from './report-context.ts';
import { REPORT_FILES, writeReport, type ReportContents } from './report-files.ts';
import { publish, type Audience } from './publish.ts';

/** One verdict, of this job or of another. */
export async function publishVerdict(judged: Judged, audience: Audience): Promise<void> {
  const { verdict, context } = judged;
  core.setOutput('measurement-file', join(audience.reportDirectory, REPORT_FILES.measurement));
  await publish(
    {
      comment: renderComment(verdict, context),
      summary: renderSummary(verdict, context),
      text: renderTerminal(verdict, context),
      files: { '.': filesOf(judged, await loadPageScript(), audience.secrets) },
      outputs: outputsOf(named(judged)),
      annotations: annotationsOf(verdict, context),
      isFailed: verdict.state === 'fail',
      isNotable: isNotableVerdict(judged),
    },
    audience,
  );
}

/** The same for several services in one report; each has files of its own in a folder of its key. */
export async function publishServices(report: ServicesReport, audience: Audience): Promise<void> {
  const services = worstFirst(report.services);
  const [only] = services;
  if (only !== undefined && services.length === 1 && report.refused.length === 0) {
    return publishVerdict(
      { ...only, context: { ...only.context, ...report.context, service: only.context.service } },
      audience,
    );
  }
  const script = await loadPageScript();
  const own = services.map((one) => [one.context.key, filesOf(one, script, audience.secrets)] as const);
  const verdict = jsonText(servicesJson(services.map(named)), audience.secrets);
  await publish(
    {
      comment: renderServicesComment(report),
      summary: renderServicesSummary(report),
      text: renderServicesText(report),
      files: { '.': { verdict }, ...Object.fromEntries(own) },
      outputs: servicesOutputs(services.map(named)),
      annotations: services.flatMap(({ verdict, context }) => annotationsOf(verdict, context)),
      isFailed: services.some(({ verdict }) => verdict.state === 'fail'),
      isNotable: report.refused.length > 0 || services.some(isNotableVerdict),
    },
    audience,
  );
}

/** The same for a measurement that broke: there is nothing to judge, but something to say. */
export async function publishError(
  error: MeasurementError,
  context: ErrorContext,
  audience: Audience,
): Promise<void> {
  const masked = maskError(error, audience.secrets);
  const comment = renderError(masked, context);
  await publish(
    {
      comment,
      summary: comment,
      text: renderErrorText(masked, context),
      files: {},
      outputs: { verdict: 'error' },
      annotations: [],
      isFailed: true,
      isNotable: true,
    },
    audience,
  );
}

/** What was measured, for another job to judge: it is neither told nor compared here. */
export async function publishMeasurement({ head, base }: Measured, audience: Audience): Promise<void> {
  const { reportDirectory } = audience;
  await writeReport(reportDirectory, {
    measurement: encodeMeasurement(head),
    ...(base && { base: encodeMeasurement(base) }),
  });
  const { measurement } = REPORT_FILES;
  const paths = {
    'measurement-file': join(reportDirectory, measurement),
    'report-directory': reportDirectory,
  };
  for (const [name, value] of Object.entries({ ...figuresOf(head), ...paths })) core.setOutput(name, value);
}

const isNotableVerdict = ({ verdict, context }: Judged): boolean =>
  verdict.state !== 'pass' ||
  verdict.cautions.length > 0 ||
  verdict.sites.some((site) => isNotable(site, verdict, context));

const named = ({ verdict, context }: Judged): Judged & { service: string } => ({
  verdict,
  context,
  service: context.service ?? context.key,
});

const filesOf = (
  { verdict, context }: Judged,
  script: PageScript,
  secrets: readonly string[],
): ReportContents => ({
  verdict: jsonText(verdictJson(verdict, context), secrets),
  page: renderPage(maskAll(verdict, secrets), maskAll(context, secrets), script),
  measurement: encodeMeasurement(verdict.head), // to be compared: its names stay as they are
});

const jsonText = (value: unknown, secrets: readonly string[]): string =>
  `${JSON.stringify(value, maskStrings(secrets), 2)}\n`;

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
