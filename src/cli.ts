#!/usr/bin/env node
import { describeFailure, MeasurementError } from './errors.ts';

/** The door of the terminal. Commands load what they need: decoding a profile must not wait for GitHub's client. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: (args: string[]) => Promise<number> }>>> = {
  check: () => import('./cli/check.ts'),
  attribute: () => import('./cli/attribute.ts'),
  compare: () => import('./cli/compare.ts'),
  history: () => import('./cli/history.ts'),
  scan: () => import('./cli/scan.ts'),
};

const USAGE = `go-map-regression: stops Go map memory regressions

  check      measure a service under load, compare with a baseline, judge
  attribute  map bytes of recorded heap profiles, by line
  compare    judge two measurements
  history    the totals of all measured commits
  scan       Go source for maps that only ever grow, and for writes to nil maps; runs nothing

  go-map-regression COMMAND --help tells a command's flags.
`;

const OLDEST_NODE = 22;

/** Said before anything is loaded, which an older Node may not even be able to read. */
function complaintAboutNode(version: string): string | null {
  if (Number.parseInt(version) >= OLDEST_NODE) return null;
  return `go-map-regression needs Node ${OLDEST_NODE} or newer, this is v${version}; in a checkout of this tool: npx node dist/cli.js …`;
}

async function main([name = '', ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return (await load()).command(args);
  if (['', 'help', '--help', '-h'].includes(name)) {
    process.stdout.write(USAGE);
    return 0;
  }
  throw new MeasurementError('inputs', `there is no command ${JSON.stringify(name)}`, {
    remedy: `Expected one of ${Object.keys(COMMANDS).join(', ')}.`,
  });
}

// Who reads may have seen enough, as `head` does. The rest is still done: a baseline to save, the exit code.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

function fail(error: unknown): void {
  const log = error instanceof MeasurementError ? error.logTail : [];
  process.stderr.write(`${[describeFailure(error), ...log.map((line) => `  ${line}`)].join('\n')}\n`);
  process.exitCode = 1;
}

const complaint = complaintAboutNode(process.versions.node);
if (complaint !== null) {
  process.stderr.write(`${complaint}\n`);
  process.exitCode = 1;
} else {
  const { stopOnCrash } = await import('./io/interrupts.ts');
  stopOnCrash(fail);
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    fail(error);
    return 1;
  });
}
