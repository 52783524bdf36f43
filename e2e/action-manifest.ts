import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The part of action.yml that the runner needs. */
export interface ActionManifest {
  /** Defaults by name; an input without a default has the empty string, as on the runner. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly main: string;
  readonly post: string | undefined;
}

interface ActionFile {
  inputs?: Record<string, { default?: unknown } | null>;
  runs?: { using?: string; main?: string; post?: string; 'post-if'?: string };
}

/** @param context values of `github.NAME` in defaults, such as token */
export async function readManifest(
  actionDirectory: string,
  context: Readonly<Record<string, string>>,
): Promise<ActionManifest> {
  const file = parse(await readFile(join(actionDirectory, 'action.yml'), 'utf8')) as ActionFile;
  const { using = '', main, post, 'post-if': postIf = 'always()' } = file.runs ?? {};
  if (!/^node\d+$/.test(using) || main === undefined) {
    throw new Error(`action.yml: runs.using is '${using}', expected a node action with runs.main`);
  }
  if (postIf !== 'always()') throw new Error(`action.yml: runs.post-if '${postIf}' is not supported here`);
  const defaults = Object.entries(file.inputs ?? {}).map(
    ([name, input]) => [name, evaluate(text(input?.default), context)] as const,
  );
  return { defaults: new Map(defaults), main, post };
}

function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new Error(`action.yml: a default is ${JSON.stringify(value)}, expected a scalar`);
}

/** Only `${{ github.NAME }}`: the rest of the expression language is not needed for defaults. */
function evaluate(template: string, context: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\$\{\{(.*?)\}\}/g, (whole, expression: string) => {
    const [, name = ''] = /^github\.(\w+)$/.exec(expression.trim()) ?? [];
    const value = context[name];
    if (value === undefined) throw new Error(`action.yml: cannot evaluate ${whole}`);
    return value;
  });
}
