import { encodeMeasurement } from '../baseline/measurement-format.ts';
import type { ReportContents } from '../io/report-files.ts';
import { renderComment } from '../report/comment.ts';
import { servicesJson, verdictJson } from '../report/json.ts';
import { renderPage } from '../report/page/page.ts';
import type { PageScript } from '../report/page/shell.ts';
import { metricsText } from '../report/prometheus/prometheus.ts';
import { renderServicesComment, renderServicesText, worstFirst, type Judged } from '../report/services.ts';
import { renderTerminal } from '../report/terminal.ts';

/** The answer on a terminal, in each of its forms. */
export interface LocalReport {
  readonly text: string;
  readonly json: object;
  readonly metrics: string;
  /** By their place in the report's directory. */
  readonly files: Readonly<Record<string, ReportContents>>;
}

/** @param judged one service, or benchmarks: several of them have a folder each */
export function localReport(judged: readonly Judged[], script: PageScript): LocalReport {
  const metrics = metricsText(judged);
  const [only] = judged;
  if (only !== undefined && judged.length === 1) {
    const json = verdictJson(only.verdict, only.context);
    const text = renderTerminal(only.verdict, only.context);
    return { text, json, metrics, files: { '.': filesOf(only, script) } };
  }
  const services = worstFirst(judged);
  const report = { services, noun: 'benchmark', refused: [], context: services[0]!.context } as const;
  const json = servicesJson(services.map((one) => ({ ...one, service: one.context.service! })));
  const own = services.map((one) => [one.context.key, filesOf(one, script)] as const);
  const whole = { comment: renderServicesComment(report), verdict: fileOf(json), metrics };
  return {
    ...{ text: renderServicesText(report), json, metrics },
    files: { '.': whole, ...Object.fromEntries(own) },
  };
}

const filesOf = ({ verdict, context }: Judged, script: PageScript): ReportContents => ({
  comment: renderComment(verdict, context),
  verdict: fileOf(verdictJson(verdict, context)),
  measurement: encodeMeasurement(verdict.head),
  page: renderPage(verdict, context, script),
  metrics: metricsText([{ verdict, context }]),
});

const fileOf = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;
