import { MeasurementError } from '../errors.ts';
import { readHeapFiles } from '../io/profile-file.ts';
import { attribute, type Attribution } from '../maps/attribution.ts';
import { growthBetween, ProcessRestartedError } from '../maps/growth.ts';
import { attributionJson } from '../report/attribution-json.ts';
import { attributionText } from '../report/attribution-text.ts';
import { readFlags } from './flags.ts';
import { writeJson } from './output.ts';

const USAGE =
  'go-map-regression attribute --after FILE [--before FILE] (--symbols FILE | --binary FILE) [--json FILE]';
const FLAGS = {
  after: { value: 'FILE', help: 'heap profile: /debug/pprof/heap?gc=1&debug=1, gzipped or not' },
  before: { value: 'FILE', help: 'an earlier one of the same process; totals are then after − before' },
  symbols: { value: 'FILE', help: 'answer of /debug/pprof/symbol for the addresses of both' },
  binary: { value: 'FILE', help: 'the executable of the process, stripped or not, which names them as well' },
  json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
} as const;

/** Map bytes of recorded profiles. */
export async function command(args: string[]): Promise<number> {
  const flags = readFlags({ usage: USAGE, flags: FLAGS, operands: [] }, args);
  if (flags === null) return 0;
  const { after: afterFile, before: beforeFile, symbols, binary, json } = flags.values;
  if (afterFile === undefined) {
    throw new MeasurementError('inputs', '`--after` is missing: expected a heap profile', {
      remedy: `Usage: ${USAGE}`,
    });
  }
  const files = beforeFile === undefined ? [afterFile] : [afterFile, beforeFile];
  const [after, before = null] = (await readHeapFiles(files, { symbols, binary })).map(attribute) as [
    Attribution,
    Attribution?,
  ];
  if (before !== null) requireOneProcess(before, after);
  const warnings = [...new Set([...(before?.warnings ?? []), ...after.warnings])];
  const result = { ...attributionJson(after, before), warnings };
  for (const warning of warnings) process.stderr.write(`warning: ${warning}\n`);
  if (json !== undefined) await writeJson(json, result);
  if (json !== '-') process.stdout.write(attributionText(result));
  return 0;
}

/** Else their difference would mean nothing. */
function requireOneProcess(before: Attribution, after: Attribution): void {
  const refuse = (why: string, cause?: unknown): never => {
    throw new MeasurementError('profile', `\`--before\` is no earlier profile of the same process: ${why}`, {
      remedy:
        'Give two profiles of one process, the earlier one as `--before` and the later one as `--after`.',
      cause,
    });
  };
  if (before.rate !== after.rate)
    refuse(`its rate is ${before.rate}, and that of \`--after\` is ${after.rate}`);
  try {
    growthBetween(before, after);
  } catch (error) {
    if (!(error instanceof ProcessRestartedError)) throw error;
    refuse(error.message, error);
  }
}
