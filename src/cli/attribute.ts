import { MeasurementError } from '../errors.ts';
import { readHeapFile, readSymbolsFile } from '../io/profile-file.ts';
import { attribute, type Attribution } from '../maps/attribution.ts';
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
  if (afterFile === undefined || flags.positionals.length > 0) {
    throw new MeasurementError('inputs', '`--after` is missing: expected a heap profile', {
      remedy: `Usage: ${USAGE}`,
    });
  }
  const names = symbols === undefined ? new Map<number, string>() : await readSymbolsFile(symbols);
  const read = async (file: string): Promise<Attribution> => attribute(await readHeapFile(file, names));
  const after = await read(afterFile);
  const before = beforeFile === undefined ? null : await read(beforeFile);
  const result = attributionJson(after, before);
  for (const warning of result.warnings) process.stderr.write(`warning: ${warning}\n`);
  if (json !== undefined) await writeJson(json, result);
  if (json !== '-') process.stdout.write(attributionText(result));
  return 0;
}
