import { MeasurementError } from '../errors.ts';
import { attributeFiles } from '../io/measure-files.ts';
import { attributionJson } from '../report/attribution-json.ts';
import { attributionText } from '../report/attribution-text.ts';
import { readFlags } from './flags.ts';
import { writeJson } from './output.ts';

const USAGE =
  'go-map-regression attribute --after FILE [--before FILE] [--symbols FILE | --binary FILE] [--json FILE]';
const FLAGS = {
  after: {
    value: 'FILE',
    help: 'heap profile: /debug/pprof/heap?gc=1, with or without debug=1, or of go test -memprofile',
  },
  before: { value: 'FILE', help: 'an earlier one of the same process; totals are then after − before' },
  symbols: { value: 'FILE', help: 'answer of /debug/pprof/symbol for the addresses of both, in text form' },
  binary: {
    value: 'FILE',
    help: 'the executable of the process, stripped or not, which names them as well; of protobuf profiles, what they called',
  },
  json: { value: 'FILE', help: 'write JSON to this file; - for standard output' },
} as const;

/** Map bytes of recorded profiles. */
export async function command(args: string[]): Promise<number> {
  const flags = readFlags({ usage: USAGE, flags: FLAGS, operands: [] }, args);
  if (flags === null) return 0;
  const { after: afterFile, before: beforeFile = null, symbols = null, binary = null, json } = flags.values;
  if (afterFile === undefined) {
    throw new MeasurementError('inputs', '`--after` is missing: expected a heap profile', {
      remedy: `Usage: ${USAGE}`,
    });
  }
  const files = { after: afterFile, before: beforeFile, binary };
  const { after, before } = await attributeFiles(files, { directory: '.', symbols });
  const result = attributionJson(after, before);
  for (const warning of result.warnings) process.stderr.write(`warning: ${warning}\n`);
  if (json !== undefined) await writeJson(json, result);
  if (json !== '-') process.stdout.write(attributionText(result));
  return 0;
}
