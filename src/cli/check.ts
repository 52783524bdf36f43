import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { encodeMeasurement } from '../baseline/measurement-format.ts';
import { MeasurementError } from '../errors.ts';
import { INPUTS, type InputName } from '../inputs/catalog.ts';
import { readInputs, type Inputs } from '../inputs/inputs.ts';
import { saveBaseline } from '../io/save-baseline.ts';
import { stopOnInterrupt } from '../io/interrupts.ts';
import { loadPageScript } from '../io/page-script.ts';
import { reportContext } from '../io/report-context.ts';
import { writeReport } from '../io/report-files.ts';
import { updateText } from '../report/baseline-update.ts';
import { renderComment } from '../report/comment.ts';
import { verdictJson } from '../report/json.ts';
import { renderPage } from '../report/page/page.ts';
import { metricsText } from '../report/prometheus/prometheus.ts';
import { renderTerminal } from '../report/terminal.ts';
import { baselinePlace, run, type Scene } from '../run.ts';
import { exitCodeOf } from '../verdict/exit-code.ts';
import { flagOf, readFlags, type Flag } from './flags.ts';
import { checkFile, writeJson, writeText } from './output.ts';

const USAGE = 'go-map-regression check --service COMMAND --load COMMAND [--baseline-file FILE] [flags]';
/** How jobs share the work and whom to tell on GitHub is nothing for a terminal; where to write the report is. */
const HERE = Object.entries(INPUTS).filter(
  ([name, { group }]) => (group !== 'job' && group !== 'telling') || name === 'report-directory',
);
const FLAGS = {
  ...(Object.fromEntries(HERE.map(([name, input]) => [name, flagOf(input)])) as Record<InputName, Flag>),
  'update-baseline': {
    value: '',
    help: 'Write `--baseline-file`, whatever the verdict, and say how its totals change: the new figures are accepted.',
  },
  html: { value: 'FILE', help: 'Write the report as a page for a browser to this file.' },
  json: { value: 'FILE', help: 'Write the verdict as JSON to this file; - for standard output.' },
  prom: { value: 'FILE', help: 'Write the figures as metrics for Prometheus to this file.' },
};

/** The whole story in a terminal; the answer is printed, progress goes to standard error. */
export async function command(args: string[]): Promise<number> {
  const flags = readFlags({ usage: USAGE, flags: FLAGS, operands: [] }, args);
  if (flags === null) return 0;
  const { html, json, prom, 'update-baseline': update, ...values } = flags.values;
  const isUpdate = update !== undefined;
  const given = readInputs((name) => values[name], { onGitHub: false });
  const inputs = isUpdate ? updating(given) : given;
  await checkFile('json', json);
  await checkFile('html', html);
  await checkFile('prom', prom);
  stopOnInterrupt();
  const directory = resolve(inputs.target.workingDirectory);
  const reportDirectory = resolve(
    inputs.telling.reportDirectory ?? (await mkdtemp(join(tmpdir(), 'go-map-regression-'))),
  );
  const scene: Scene = {
    directory,
    reportDirectory,
    env: process.env,
    provenance: { ref: '', event: '', runUrl: '' },
    eventCommit: '',
    hosted: null,
    now: () => new Date(),
    onProgress: (message) => process.stderr.write(`${message}\n`),
  };
  const verdict = await run(inputs, scene);
  const context = await reportContext(verdict, inputs, { directory, event: null, own: null });
  const page = renderPage(verdict, context, await loadPageScript());
  const metrics = metricsText([{ verdict, context }]);
  await writeReport(reportDirectory, {
    comment: renderComment(verdict, context),
    verdict: `${JSON.stringify(verdictJson(verdict, context), null, 2)}\n`,
    measurement: encodeMeasurement(verdict.head),
    page,
    metrics,
  });
  if (html !== undefined) await writeText('html', html, page);
  if (prom !== undefined) await writeText('prom', prom, metrics);
  if (json !== undefined) await writeJson(json, verdictJson(verdict, context));
  if (json !== '-') process.stdout.write(renderTerminal(verdict, context));
  const saved = await saveBaseline(baselinePlace(inputs, scene), verdict.head);
  if (saved !== null) scene.onProgress(saved);
  if (isUpdate) scene.onProgress(updateText(verdict));
  scene.onProgress(`Report: ${reportDirectory}`);
  if (isUpdate) return 0; // who updates has accepted what there is
  const { judging, comparing } = inputs;
  return exitCodeOf(verdict.state, { ...judging, baselineRequired: comparing.required });
}

/** @throws MeasurementError of stage `inputs` where there is no file to update */
function updating(inputs: Inputs): Inputs {
  if (inputs.comparing.store === 'file')
    return { ...inputs, comparing: { ...inputs.comparing, save: 'always' } };
  throw new MeasurementError('inputs', '`--update-baseline` is given without `--baseline-file`', {
    remedy: 'Give `--baseline-file` the path of the file to write.',
  });
}
