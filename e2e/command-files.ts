import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files through which a step speaks to the runner, by the variable that holds the path. */
const FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
};
type Variable = keyof typeof FILES;

export type CommandFiles = Readonly<Record<Variable, string>>;

export interface CommandFileContents {
  readonly outputs: Record<string, string>;
  readonly environment: Record<string, string>;
  readonly state: Record<string, string>;
  readonly paths: string[];
  readonly summary: string;
  /** What the runner would fail the step for. */
  readonly errors: string[];
}

/** Makes the empty files for one process in `directory`, which is created if need be. */
export async function createCommandFiles(directory: string): Promise<CommandFiles> {
  await mkdir(directory, { recursive: true });
  const entries = Object.entries(FILES).map(([variable, name]) => [variable, join(directory, name)] as const);
  for (const [, path] of entries) await writeFile(path, '');
  return Object.fromEntries(entries) as unknown as CommandFiles;
}

export async function readCommandFiles(files: CommandFiles): Promise<CommandFileContents> {
  const text = (variable: Variable) => readFile(files[variable], 'utf8');
  const errors: string[] = [];
  const pairs = async (variable: Variable) => {
    try {
      return parseFileCommands(await text(variable));
    } catch (error) {
      errors.push(`Unable to process file command '${variable}' successfully. ${String(error)}`);
      return {};
    }
  };
  return {
    outputs: await pairs('GITHUB_OUTPUT'),
    environment: await pairs('GITHUB_ENV'),
    state: await pairs('GITHUB_STATE'),
    paths: (await text('GITHUB_PATH')).split('\n').filter((line) => line !== ''),
    summary: await text('GITHUB_STEP_SUMMARY'),
    errors,
  };
}

/**
 * `NAME=value` lines and `NAME<<DELIMITER` blocks, as FileCommandManager.cs of actions/runner reads them.
 * @throws Error for a line that is neither, or a block without its end
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!;
    if (line === '') continue;
    const [, name, mark, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === undefined || mark === undefined) throw new Error(`Invalid format '${line}'`);
    if (name === '') throw new Error(`Invalid format '${line}'. Name must not be empty`);
    if (mark === '=') {
      values[name] = rest;
      continue;
    }
    const end = rest === '' ? -1 : lines.indexOf(rest, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${rest}'`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
