/** One line of a step's output that the runner obeys instead of printing. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What github.com shows at a line of the pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

/** Unknown names are ordinary output. From the extensions in actions/runner, src/Runner.Worker. */
const COMMANDS = [
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'echo', 'add-mask', 'add-matcher'],
  ...['remove-matcher', 'set-output', 'save-state', 'set-env', 'add-path'],
];
const STOP = 'stop-commands';

/**
 * Reads the lines of one step in order, as ActionCommand.cs and ActionCommandManager.cs of actions/runner do:
 * `::name key=value,key=value::message` after leading white space, or the older `##[name key=value;]message` anywhere
 * in the line; nothing between `::stop-commands::TOKEN` and `::TOKEN::`.
 */
export function createCommandReader(): (line: string) => WorkflowCommand | undefined {
  let stopToken: string | undefined;
  return (line) => {
    const known = [...COMMANDS, STOP, ...(stopToken === undefined ? [] : [stopToken])];
    const command = parseColons(line, known) ?? parseBrackets(line, known);
    if (command === undefined) return undefined;
    if (stopToken !== undefined) {
      if (equal(command.name, stopToken)) stopToken = undefined;
      return undefined;
    }
    if (!equal(command.name, STOP)) return { ...command, name: command.name.toLowerCase() };
    stopToken = command.message;
    return undefined;
  };
}

export function toAnnotation({ name, properties, message }: WorkflowCommand): Annotation | undefined {
  if (name !== 'error' && name !== 'warning' && name !== 'notice') return undefined;
  const { title, file } = properties;
  return {
    level: name,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file }),
    ...numberOf(properties, 'line', 'line'),
    ...numberOf(properties, 'endline', 'endLine'),
    ...numberOf(properties, 'col', 'column'),
    ...numberOf(properties, 'endcolumn', 'endColumn'),
  };
}

function parseColons(line: string, known: readonly string[]): WorkflowCommand | undefined {
  const [, info, data] = /^\s*::(.*?)::(.*)$/s.exec(line) ?? [];
  if (info === undefined || data === undefined) return undefined;
  return commandOf(info, known, {
    separator: ',',
    message: unescape(data, DATA),
    unescape: (value) => unescape(value, PROPERTY),
  });
}

function parseBrackets(line: string, known: readonly string[]): WorkflowCommand | undefined {
  const [, info, data] = /##\[(.*?)\](.*)$/s.exec(line) ?? [];
  if (info === undefined || data === undefined) return undefined;
  return commandOf(info, known, {
    separator: ';',
    message: unescape(data, BRACKETS),
    unescape: (value) => unescape(value, BRACKETS),
  });
}

interface Dialect {
  readonly separator: string;
  readonly message: string;
  readonly unescape: (value: string) => string;
}

function commandOf(info: string, known: readonly string[], dialect: Dialect): WorkflowCommand | undefined {
  const [name = ''] = info.split(' ', 1);
  if (!known.some((other) => equal(other, name))) return undefined;
  const properties: Record<string, string> = {};
  for (const pair of info.slice(name.length).trim().split(dialect.separator)) {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? [];
    if (key !== undefined && value !== undefined) properties[key.toLowerCase()] = dialect.unescape(value);
  }
  return { name, properties, message: dialect.message };
}

const DATA = { '%0D': '\r', '%0A': '\n', '%25': '%' };
const PROPERTY = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
const BRACKETS = { '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']', '%25': '%' };

function unescape(text: string, escapes: Record<string, string>): string {
  return Object.entries(escapes).reduce(
    (result, [code, character]) => result.replaceAll(code, character),
    text,
  );
}

/** The runner compares names without regard to case. */
function equal(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function numberOf(properties: Readonly<Record<string, string>>, from: string, to: keyof Annotation) {
  const value = Number(properties[from]);
  return Number.isInteger(value) && value > 0 ? { [to]: value } : {};
}
