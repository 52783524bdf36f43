import { parseArgs } from 'node:util';
import { MeasurementError } from '../errors.ts';
import type { InputSpec } from '../inputs/catalog.ts';

export interface Flag {
  /** What stands behind the flag in the help, such as FILE; empty for a flag that is given or not. */
  readonly value: string;
  readonly help: string;
}

/** An input of the action as a flag. */
export const flagOf = ({ default: value, description }: InputSpec): Flag => ({
  value: 'VALUE',
  help: value === '' ? description : `${description} [${value}]`,
});

/** What a command takes. */
export interface Syntax<Name extends string> {
  readonly usage: string;
  readonly flags: Readonly<Record<Name, Flag>>;
  /** What stands by itself, in this order, such as `BASE.json`. */
  readonly operands: readonly string[];
  /** Whether there may be any number of the operand, or none. */
  readonly isRepeated?: boolean;
}

export interface Given<Name extends string> {
  /** As they were written; `true` for a flag that takes none. */
  readonly values: Readonly<Partial<Record<Name, string>>>;
  /** As many as the syntax has, or as were given where it may be repeated. */
  readonly operands: readonly string[];
}

/**
 * Reads the arguments of one command; null when they ask for help, which is then printed.
 *
 * @throws MeasurementError of stage `inputs` for an argument that the command does not have, or has once
 */
export function readFlags<Name extends string>(syntax: Syntax<Name>, args: string[]): Given<Name> | null {
  const { usage, flags, operands, isRepeated = false } = syntax;
  const { values, positionals, tokens } = parse(syntax, args);
  if (values['help'] === true) {
    process.stdout.write(helpText(usage, flags));
    return null;
  }
  const names = tokens.filter((token) => token.kind === 'option').map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw wrong(usage, `\`--${twice}\` is given more than once: expected one value`);
  if (!isRepeated && positionals.length !== operands.length) {
    const wanted = operands.length === 0 ? 'flags only' : operands.join(' and ');
    const found = positionals.map((word) => JSON.stringify(word)).join(', ') || 'none';
    throw wrong(usage, `expected ${wanted}, got ${found}; quote a value that has blanks`);
  }
  const texts = Object.entries(values).map(([name, value]) => [name, String(value)]);
  return { values: Object.fromEntries(texts) as Given<Name>['values'], operands: positionals };
}

function parse({ usage, flags }: Syntax<string>, args: string[]) {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [
      name,
      { type: value === '' ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    return parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
      tokens: true,
    });
  } catch (error) {
    // What Node says further on is about a value that begins with a dash.
    const [what = ''] = (error as Error).message.split('. To specify', 1);
    throw wrong(usage, what, error);
  }
}

const wrong = (usage: string, what: string, cause?: unknown): MeasurementError =>
  new MeasurementError('inputs', what, { remedy: `Usage: ${usage}\n--help tells every flag.`, cause });

function helpText(usage: string, flags: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries(flags).map(
    ([name, { value, help }]) => [`  --${name} ${value}`.trimEnd(), help] as const,
  );
  const width = Math.max(...rows.map(([flag]) => flag.length));
  return [`Usage: ${usage}`, '', ...rows.map(([flag, help]) => `${flag.padEnd(width)}  ${help}`), ''].join(
    '\n',
  );
}
