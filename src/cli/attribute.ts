import { MeasurementError } from '../errors.ts';
import { readHeapFiles } from '../io/profile-file.ts';
import { attribute } from '../maps/attribution.ts';
import { attributionJson } from '../report/attribution-json.ts';
import { attributionText } from '../report/attribution-text.ts';
import { readFlags } from './flags.ts';
import { writeJson } from './output.ts';

const USAGE = 'go-map-regression attribute --after FILE [--before FILE] --symbols FILE [--json FILE]';
const FLAGS = {
  after: { value: 'FILE', help: 'heap profile: /debug/pprof/heap?gc=1&debug=1, gzipped or not' },
  before: { value: 'FILE', help: 'an earlier one of the same process; totals are then after − before' },
  symbols: { value: 'FILE', help: 'answer of /debug/pprof/symbol for the addresses of both' },
  json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
} as const;

/** Map bytes of recorded profiles. */
export async function command(args: string[]): Promise<number> {
  const flags = readFlags(USAGE, FLAGS, args);
  if (flags === null) return 0;
  const { after: afterFile, before: beforeFile, symbols, json } = flags.values;
  const [stray] = flags.positionals;
  if (afterFile === undefined || stray !== undefined) {
    const what =
      stray === undefined
        ? '`--after` is missing: expected a heap profile'
        : `${JSON.stringify(stray)} stands by itself: expected it behind \`--after\`, \`--before\` or \`--symbols\``;
    throw new MeasurementError('inputs', what, { remedy: `Usage: ${USAGE}` });
  }
  const files = beforeFile === undefined ? [afterFile] : [afterFile, beforeFile];
  const [after, before] = (await readHeapFiles(files, symbols)).map(attribute);
  const result = attributionJson(after!, before ?? null);
  for (const warning of result.warnings) process.stderr.write(`warning: ${warning}\n`);
  if (json !== undefined) await writeJson(json, result);
  if (json !== '-') process.stdout.write(attributionText(result));
  return 0;
}
