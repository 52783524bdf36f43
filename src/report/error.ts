import type { MeasurementError, Stage } from '../errors.ts';
import type { ReportContext } from './context.ts';
import { codeBlock, plainText, visibleText } from './escape.ts';
import { linkTo } from './links.ts';
import { openingMarker } from './marker.ts';
import type { Style } from './style.ts';
import { MARKDOWN, PLAIN } from './style.ts';

/** What was being done when it broke, to go after `while`. */
const DOING: Readonly<Record<Stage, string>> = {
  inputs: 'reading the inputs',
  build: 'building the service',
  service: 'running the service',
  ready: 'waiting until the service was ready',
  warmup: 'warming up',
  load: 'running the load',
  drain: 'letting the service drain',
  profile: 'taking a heap profile',
  symbols: 'naming the functions of a profile',
  measurements: 'reading what was measured',
  baseline: 'reading the baseline',
  report: 'reporting',
};

/** Of a job, whatever it measures. */
export type JobContext = Pick<ReportContext, 'key' | 'service' | 'runId' | 'runUrl' | 'pullRequestHead'>;

const MOST_LOG_LINES = 50;

export const errorHeadline = ({ stage }: MeasurementError, { service }: JobContext, style: Style): string =>
  `💥 ${service === null ? '' : `${style.code(service)}: `}Map memory was not measured: it broke while ${DOING[stage]}`;

/** The comment for a broken measurement: stage, cause, remedy, and the end of the log. Nothing is judged. */
export const renderError = (error: MeasurementError, context: JobContext): string => {
  const log = error.logTail.slice(-MOST_LOG_LINES).join('\n');
  return `${[
    `${openingMarker(context)}\n### ${errorHeadline(error, context, MARKDOWN)}`,
    plainText(error.message, 1_000),
    `**What to do:** ${plainText(error.remedy, 1_000)}`,
    ...(log === '' ? [] : [`The last lines of its log:\n\n${codeBlock(log)}`]),
    ...(context.runUrl === null
      ? []
      : [`This says nothing about the change. More in ${linkTo('the run', context.runUrl)}.`]),
  ].join('\n\n')}\n`;
};

/** The same for a terminal. */
export const renderErrorText = (error: MeasurementError, context: JobContext): string =>
  [
    errorHeadline(error, context, PLAIN),
    '',
    PLAIN.prose(error.message),
    `What to do: ${PLAIN.prose(error.remedy)}`,
    ...(error.logTail.length === 0 ? [] : ['', 'The last lines of its log:']),
    ...error.logTail.slice(-MOST_LOG_LINES).map((line) => `  ${visibleText(line)}`),
    '',
  ].join('\n');
