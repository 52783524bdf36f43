import { MeasurementError } from '../errors.ts';
import { INPUTS } from '../inputs/catalog.ts';
import { openLocalBranch } from '../io/local-branch.ts';
import { historyHtml } from '../report/history-html.ts';
import { historyJson } from '../report/history-json.ts';
import { historyText } from '../report/history-text.ts';
import { readFlags } from './flags.ts';
import { writeJson, writeText } from './output.ts';

const USAGE =
  'go-map-regression history [--branch NAME] [--key KEY] [--sites COMMITS] [--html FILE] [--json FILE]';
const DEFAULTS = { branch: INPUTS['baseline-branch'].default, key: INPUTS['comment-key'].default };
const FLAGS = {
  branch: { value: 'NAME', help: `branch that holds the baselines [${DEFAULTS.branch}]` },
  key: { value: 'KEY', help: `which of several services: its comment-key [${DEFAULTS.key}]` },
  sites: { value: 'COMMITS', help: 'also show the sites that changed most over the last so many commits' },
  html: { value: 'FILE', help: 'write a page for a browser to this file' },
  json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
} as const;

/** The totals of all measured commits, from a clone that has the branch. */
export async function command(args: string[]): Promise<number> {
  const flags = readFlags({ usage: USAGE, flags: FLAGS, operands: [] }, args);
  if (flags === null) return 0;
  const { branch = DEFAULTS.branch, key = DEFAULTS.key, sites = '0', html, json } = flags.values;
  if (!/^\d{1,3}$/.test(sites)) {
    throw new MeasurementError(
      'inputs',
      `\`--sites\` is ${JSON.stringify(sites)}: expected a number of commits`,
      {
        remedy: `Usage: ${USAGE}`,
      },
    );
  }
  const stored = await openLocalBranch(process.cwd(), branch);
  const index = await stored.readIndex();
  const measured = index.entries.filter((entry) => entry.key === key);
  if (measured.length === 0) throw nothingOf(key, [...new Set(index.entries.map((entry) => entry.key))]);
  const last = measured.slice(0, Number(sites)).toReversed();
  const history = historyJson(index, key, await Promise.all(last.map(stored.readMeasurement)));
  if (html !== undefined) await writeText('html', html, historyHtml(history));
  if (json !== undefined) await writeJson(json, history);
  if (json !== '-') process.stdout.write(historyText(history));
  return 0;
}

const nothingOf = (key: string, keys: readonly string[]): MeasurementError =>
  new MeasurementError('baseline', `nothing is stored for the key ${JSON.stringify(key)}`, {
    remedy:
      keys.length === 0
        ? 'Nothing is stored at all yet: the first push to the default branch does that.'
        : `Give \`--key\` one of ${keys.join(', ')}.`,
  });
