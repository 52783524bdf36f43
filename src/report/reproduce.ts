import { INPUTS, SECRET_INPUTS, type InputName } from '../inputs/catalog.ts';
import { withoutCredentials } from '../inputs/without-credentials.ts';
import { shellWord } from './shell.ts';

/** Groups of inputs that change what is measured or judged; the others only say where to tell it. */
const REPEATED: ReadonlySet<string> = new Set(['target', 'load', 'measuring', 'limits']);
/** May hold a password among other things. */
const ADDRESSES: ReadonlySet<InputName> = new Set(['load-url', 'ready-url', 'pprof-url']);
const BASELINE = '/tmp/baseline.json';

/**
 * Shell commands that measure both sides on a developer's machine.
 *
 * @param action `owner/repo#ref` of this action, or null where it runs from a path
 */
export function reproduceCommands(
  asWritten: ReadonlyMap<InputName, string>,
  { action, base, head }: { action: string | null; base: string; head: string },
): string {
  const program =
    action === null ? 'node /path/to/go-map-regression/dist/cli.js' : `npx --yes github:${action}`;
  const repeated = [...asWritten].filter(([name]) => REPEATED.has(INPUTS[name].group));
  const flags = repeated
    .filter(([name]) => !SECRET_INPUTS.has(name))
    .map(
      ([name, value]) => `--${name} ${shellWord(ADDRESSES.has(name) ? withoutCredentials(value) : value)}`,
    );
  const omitted = repeated.filter(([name]) => SECRET_INPUTS.has(name)).map(([name]) => `--${name}`);
  const check = [`${program} check`, ...flags].join(' ');
  const both = `${check} --baseline-file ${BASELINE}`;
  const isRunning = !asWritten.has('service') && asWritten.has('pprof-url');
  const where = `in a checkout of the service${isRunning ? ', which you build and start after each `git checkout`' : ''}`;
  return [
    `# ${where}${omitted.length === 0 ? '' : `; add ${omitted.join(' and ')} as in the workflow`}`,
    // Where the action can build, it can build the base, too.
    ...((['build', 'package', 'test-package'] as const).some((name) => asWritten.has(name))
      ? [`git checkout ${shellWord(head)}`, `${check} --baseline base-commit --base-ref ${shellWord(base)}`]
      : [
          `git checkout ${shellWord(base)}`,
          `${both} --save-baseline always`,
          `git checkout ${shellWord(head)}`,
          both,
        ]),
  ].join('\n');
}
