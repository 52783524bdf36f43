import { readFile } from 'node:fs/promises';
import { decodeMeasurement } from '../baseline/measurement-format.ts';
import { MeasurementError } from '../errors.ts';
import { INPUTS, type InputName } from '../inputs/catalog.ts';
import { loadPageScript } from '../io/page-script.ts';
import { readJudging } from '../inputs/inputs.ts';
import { sourcesOf } from '../io/report-context.ts';
import type { ReportContext } from '../report/context.ts';
import { verdictJson } from '../report/json.ts';
import { unitOfLoad } from '../report/metric-words.ts';
import { renderPage } from '../report/page/page.ts';
import { metricsText } from '../report/prometheus/prometheus.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { Measurement } from '../measure/measurement.ts';
import { decide } from '../verdict/decide.ts';
import { exitCodeOf } from '../verdict/exit-code.ts';
import { flagOf, readFlags, type Flag } from './flags.ts';
import { writeJson, writeText } from './output.ts';

const OPERANDS = ['BASE.json', 'HEAD.json'];
const USAGE = `go-map-regression compare ${OPERANDS.join(' ')} [limits] [--html FILE] [--json FILE] [--prom FILE]`;
const LIMITS = Object.entries(INPUTS).filter(([, { group }]) => group === 'limits');
const FLAGS = {
  ...(Object.fromEntries(LIMITS.map(([name, input]) => [name, flagOf(input)])) as Record<InputName, Flag>),
  html: { value: 'FILE', help: 'write the report as a page for a browser to this file' },
  json: { value: 'FILE', help: 'write the verdict as JSON to this file; - for standard output' },
  prom: { value: 'FILE', help: 'write the figures as metrics for Prometheus to this file' },
};

/** The verdict on two stored measurements. */
export async function command(args: string[]): Promise<number> {
  const flags = readFlags({ usage: USAGE, flags: FLAGS, operands: OPERANDS }, args);
  if (flags === null) return 0;
  const { html, json, prom, ...limits } = flags.values;
  const [baseFile, headFile] = flags.operands as [string, string];
  const judging = readJudging((name) => limits[name]);
  const base = await readMeasurement(baseFile);
  const head = await readMeasurement(headFile);
  const verdict = decide({ measurement: base, relation: 'file', distance: null }, head, judging.limits);
  const context: ReportContext = {
    key: 'default',
    service: null,
    unitOfLoad: unitOfLoad(head),
    limits: judging.limits,
    processes: 'elsewhere',
    accepting: { label: null, file: null },
    repositoryUrl: null,
    headSha: head.provenance.commit,
    docsUrl: null,
    ...(await sourcesOf(verdict, process.cwd(), false)),
    reproduce: null,
    runId: null,
    runUrl: null,
    pullRequestHead: null,
  };
  if (json !== undefined) await writeJson(json, verdictJson(verdict, context));
  if (html !== undefined) await writeText('html', html, renderPage(verdict, context, await loadPageScript()));
  if (prom !== undefined) await writeText('prom', prom, metricsText([{ verdict, context }]));
  if (json !== '-') process.stdout.write(renderTerminal(verdict, context));
  return exitCodeOf(verdict.state, { ...judging, baselineRequired: false });
}

async function readMeasurement(file: string): Promise<Measurement> {
  try {
    return decodeMeasurement(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof MeasurementError) throw error;
    throw new MeasurementError('baseline', `cannot read ${file}: ${(error as Error).message}`, {
      remedy: 'Give the path of a measurement.json that this tool has written.',
      cause: error,
    });
  }
}
