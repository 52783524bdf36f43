import { join } from 'node:path';
import * as core from '@actions/core';
import { encodeMeasurement } from '../baseline/measurement-format.ts';
import { MeasurementError } from '../errors.ts';
import type { Measured } from '../run.ts';
import { annotationsOf } from '../report/annotations.ts';
import { renderComment, renderSummary } from '../report/comment.ts';
import { errorHeadline, renderError, renderErrorText, type JobContext } from '../report/error.ts';
import { servicesJson, verdictJson } from '../report/json.ts';
import { reportLine } from '../report/links.ts';
import { renderPage } from '../report/page/page.ts';
import type { PageScript } from '../report/page/shell.ts';
import { figuresOf, outputsOf, servicesOutputs } from '../report/outputs.ts';
import {
  renderServicesComment,
  renderServicesSummary,
  renderServicesText,
  servicesHeadline,
  worstFirst,
  type Judged,
  type ServicesReport,
} from '../report/services.ts';
import { metricsText } from '../report/prometheus/prometheus.ts';
import { headlineOf } from '../report/sentences.ts';
import { isNotable } from '../report/site-table.ts';
import { PLAIN } from '../report/style.ts';
import { renderTerminal } from '../report/terminal.ts';
import { conclusionOf } from '../verdict/exit-code.ts';
import { maskAll, maskSecrets, maskStrings } from './mask-secrets.ts';
import { loadPageScript } from './page-script.ts';
import { REPORT_FILES, writeReport, type ReportContents } from './report-files.ts';
import type { Audience } from './audience.ts';
import { publish, type Pages, type Published } from './publish.ts';

/** One verdict, of this job or of another. */
export async function publishVerdict(judged: Judged, audience: Audience): Promise<Published> {
  const { verdict, context } = judged;
  core.setOutput('measurement-file', join(audience.reportDirectory, REPORT_FILES.measurement));
  return publish(
    {
      pages: (url) => {
        const linked = linkedTo(url, context);
        return withLink(url, {
          comment: renderComment(verdict, linked),
          summary: renderSummary(verdict, linked),
        });
      },
      headline: headlineOf(verdict, context, PLAIN),
      text: renderTerminal(verdict, context),
      files: { '.': filesOf(judged, await loadPageScript(), audience.secrets) },
      outputs: outputsOf(named(judged)),
      annotations: annotationsOf(verdict, context),
      conclusion: conclusionOf([verdict.state], audience.policy),
      isFailed: verdict.state === 'fail',
      isNotable: isNotableVerdict(judged),
    },
    audience,
  );
}

/** The same for several services in one report; each has files of its own in a folder of its key. */
export async function publishServices(report: ServicesReport, audience: Audience): Promise<Published> {
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
  const metrics = metricsText(maskAll(services, audience.secrets));
  return publish(
    {
      pages: (url) => {
        const linked: ServicesReport = {
          ...report,
          services: report.services.map((one) => ({ ...one, context: linkedTo(url, one.context) })),
          context: linkedTo(url, report.context),
        };
        return withLink(url, {
          comment: renderServicesComment(linked),
          summary: renderServicesSummary(linked),
        });
      },
      headline: servicesHeadline(report, PLAIN),
      text: renderServicesText(report),
      files: { '.': { verdict, metrics }, ...Object.fromEntries(own) },
      outputs: servicesOutputs(services.map(named)),
      annotations: services.flatMap(({ verdict, context }) => annotationsOf(verdict, context)),
      conclusion: conclusionOf(
        services.map(({ verdict }) => verdict.state),
        audience.policy,
      ),
      isFailed: services.some(({ verdict }) => verdict.state === 'fail'),
      isNotable: report.refused.length > 0 || services.some(isNotableVerdict),
    },
    audience,
  );
}

/** The same for a measurement that broke: there is nothing to judge, but something to say. */
export async function publishError(
  error: MeasurementError,
  context: JobContext,
  audience: Audience,
): Promise<void> {
  const masked = maskError(error, audience.secrets);
  const comment = renderError(masked, context);
  await publish(
    {
      pages: () => ({ comment, summary: comment }),
      headline: errorHeadline(masked, context, PLAIN),
      text: renderErrorText(masked, context),
      files: {},
      outputs: { verdict: 'error' },
      annotations: [],
      conclusion: 'failure',
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

const linkedTo = <C extends { readonly runUrl: string | null }>(reportUrl: string | null, context: C): C =>
  reportUrl === null ? context : { ...context, runUrl: reportUrl };

const withLink = (reportUrl: string | null, { comment, summary }: Pages): Pages => ({
  comment: comment + reportLine(reportUrl),
  summary: summary + reportLine(reportUrl),
});

const isNotableVerdict = ({ verdict, context }: Judged): boolean =>
  verdict.state !== 'pass' ||
  verdict.cautions.length > 0 ||
  verdict.sites.some((site) => isNotable(site, verdict, context));

const named = ({ verdict, context }: Judged): Judged & { service: string } => ({
  verdict,
  context,
  service: context.service ?? context.key,
});

const filesOf = (judged: Judged, script: PageScript, secrets: readonly string[]): ReportContents => {
  const masked = maskAll(judged, secrets);
  return {
    verdict: jsonText(verdictJson(judged.verdict, judged.context), secrets),
    page: renderPage(masked.verdict, masked.context, script),
    metrics: metricsText([masked]),
    measurement: encodeMeasurement(judged.verdict.head), // to be compared: its names stay as they are
  };
};

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
