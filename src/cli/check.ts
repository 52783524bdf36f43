import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkBenchmarks, isBenchmarked } from '../benchmarks.ts';
import { MeasurementError } from '../errors.ts';
import { INPUTS, type InputName } from '../inputs/catalog.ts';
import { readInputs, type Inputs } from '../inputs/inputs.ts';
import { saveBaseline } from '../io/save-baseline.ts';
import { stopOnInterrupt } from '../io/interrupts.ts';
import { loadPageScript } from '../io/page-script.ts';
import { reportContext } from '../io/report-context.ts';
import { writeReport } from '../io/report-files.ts';
import { updateText } from '../report/baseline-update.ts';
import type { Judged } from '../report/services.ts';
import { baselinePlace, run, type Scene } from '../run.ts';
import { exitCodeOf } from '../verdict/exit-code.ts';
import { flagOf, readFlags, type Flag } from './flags.ts';
import { localReport } from './local-report.ts';
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
  requireOnePage(inputs, html);
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
  const judged = await judge(inputs, scene);
  const report = localReport(judged, await loadPageScript());
  for (const [place, contents] of Object.entries(report.files)) {
    await writeReport(join(reportDirectory, place), contents);
  }
  const page = report.files['.']?.page;
  if (html !== undefined && page !== undefined) await writeText('html', html, page);
  if (prom !== undefined) await writeText('prom', prom, report.metrics);
  if (json !== undefined) await writeJson(json, report.json);
  if (json !== '-') process.stdout.write(report.text);
  for (const { verdict, context } of judged) {
    const place = { ...baselinePlace(inputs, scene), key: context.key };
    const saved = await saveBaseline(place, verdict.head);
    if (saved !== null) scene.onProgress(saved);
    if (isUpdate) scene.onProgress(updateText(verdict));
  }
  scene.onProgress(`Report: ${reportDirectory}`);
  if (isUpdate) return 0; // who updates has accepted what there is
  const { judging, comparing } = inputs;
  const policy = { ...judging, baselineRequired: comparing.required };
  return Math.max(...judged.map(({ verdict }) => exitCodeOf(verdict.state, policy)));
}

/** The service, or each benchmark. */
async function judge(inputs: Inputs, scene: Scene): Promise<Judged[]> {
  const place = { directory: scene.directory, event: null, own: null };
  if (!isBenchmarked(inputs)) {
    const verdict = await run(inputs, scene);
    return [{ verdict, context: await reportContext(verdict, inputs, place) }];
  }
  const judged: Judged[] = [];
  for (const { name, inputs: own, verdict } of await checkBenchmarks(inputs, scene)) {
    judged.push({ verdict, context: { ...(await reportContext(verdict, own, place)), service: name } });
  }
  return judged;
}

/** @throws MeasurementError of stage `inputs`: which of them it would show is not known */
function requireOnePage(inputs: Inputs, html: string | undefined): void {
  if (html === undefined || !isBenchmarked(inputs)) return;
  throw new MeasurementError(
    'inputs',
    '`--html` is one page, and each benchmark of `--test-package` has one',
    {
      remedy: 'Leave it out: their pages are in the directory that `--report-directory` names.',
    },
  );
}

/** @throws MeasurementError of stage `inputs` where there is no file to update */
function updating(inputs: Inputs): Inputs {
  if (inputs.comparing.store === 'file')
    return { ...inputs, comparing: { ...inputs.comparing, save: 'always' } };
  throw new MeasurementError('inputs', '`--update-baseline` is given without `--baseline-file`', {
    remedy: 'Give `--baseline-file` the path of the file to write.',
  });
}
