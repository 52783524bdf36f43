import { parseArgs } from 'node:util';
import { MeasurementError } from '../errors.ts';
import type { InputSpec } from '../inputs/catalog.ts';

export interface Flag {
  /** What stands behind the flag in the help, such as FILE; empty for a flag without a value. */
  readonly value: string;
  readonly help: string;
}

/** An input of the action as a flag. */
export const flagOf = ({ default: value, description }: InputSpec): Flag => ({
  value: 'VALUE',
  help: value === '' ? description : `${description} [${value}]`,
});

export interface Flags<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly switches: ReadonlySet<Name>;
  readonly positionals: readonly string[];
}

/**
 * Reads the arguments of one command; null when they ask for help, which is then printed.
 *
 * @throws MeasurementError of stage `inputs` for an argument that the command does not have
 */
export function readFlags<Name extends string>(
  usage: string,
  flags: Readonly<Record<Name, Flag>>,
  args: string[],
): Flags<Name> | null {
  const names = Object.keys(flags) as Name[];
  const options = Object.fromEntries(
    names.map((name) => [
      name,
      { type: flags[name].value === '' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    if (values['help'] === true) {
      process.stdout.write(helpText(usage, flags));
      return null;
    }
    const given = Object.entries(values) as [Name, string | boolean][];
    return {
      values: Object.fromEntries(
        given.filter(([, value]) => typeof value === 'string'),
      ) as Flags<Name>['values'],
      switches: new Set(given.filter(([, value]) => value === true).map(([name]) => name)),
      positionals,
    };
  } catch (error) {
    // What Node says further on is about a value that begins with a dash.
    const [what = ''] = (error as Error).message.split('. To specify', 1);
    throw new MeasurementError('inputs', what, {
      remedy: `Usage: ${usage}\n--help tells every flag.`,
      cause: error,
    });
  }
}

function helpText(usage: string, flags: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries(flags).map(
    ([name, { value, help }]) => [`  --${name} ${value}`.trimEnd(), help] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [`Usage: ${usage}`, '', ...rows.map(([flag, help]) => `${flag.padEnd(width)}  ${help}`), ''].join(
    '\n',
  );
}
