import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { inherited } from '../runner.ts';
import { ACTION } from './workflows.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const ACT = 'github.com/nektos/act@v0.2.89';

/** What setup-go leaves here: Go is on this machine, and another one cannot be chosen. */
const SETUP_GO = `name: Setup Go
description: Takes the Go that is there
inputs:
  go-version: { description: ignored }
  go-version-file: { description: ignored }
  cache: { description: ignored }
runs:
  using: composite
  steps:
    - run: go version
      shell: bash
`;

/** A run of a workflow. */
export interface ActJob {
  /** A checkout with the workflow in it: act copies it where the workflow says `actions/checkout`. */
  readonly repository: string;
  /** Its path there. */
  readonly workflow: string;
  /** What it names under `uses:`. */
  readonly uses: readonly string[];
  readonly event: string;
  readonly payload: unknown;
  readonly token: string;
  /** What a runner sets, where it is not what act makes up. */
  readonly variables: Readonly<Record<string, string>>;
}

export interface ActResult {
  readonly exitCode: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown on the job's page. */
  readonly summary: string;
  /** All that act said. */
  readonly log: string;
}

/** What act says with --json, as far as it is read. */
interface Line {
  readonly msg?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
}

export interface Act {
  readonly run: (job: ActJob) => Promise<ActResult>;
}

/**
 * act, which runs workflows on this machine without containers. It fetches no action: ours is what ships of this checkout,
 * `actions/checkout` is its own, and `actions/setup-go` takes the Go that is there.
 *
 * @param directory gets act, the actions and what act leaves
 */
export async function installAct(directory: string): Promise<Act> {
  const [bin, action, setupGo] = ['bin', 'action', 'setup-go'].map((name) => join(directory, name)) as [
    string,
    string,
    string,
  ];
  await Promise.all([bin, action, setupGo].map((folder) => mkdir(folder, { recursive: true })));
  await promisify(execFile)('go', ['install', ACT], { env: { ...process.env, GOBIN: bin } });
  await cp(join(PROJECT, 'action.yml'), join(action, 'action.yml'));
  await cp(join(PROJECT, 'dist'), join(action, 'dist'), { recursive: true });
  await writeFile(join(setupGo, 'action.yml'), SETUP_GO);

  const folderOf = (uses: string): string[] => {
    if (uses === ACTION) return [`--local-repository=${uses}=${action}`];
    if (uses.startsWith('actions/setup-go@')) return [`--local-repository=${uses}=${setupGo}`];
    if (uses.startsWith('actions/checkout@')) return [];
    throw new Error(`${uses} is not on this machine, and nothing is fetched.`);
  };
  return {
    run: async ({ repository, workflow, uses, event, payload, token, variables }) => {
      const eventFile = join(directory, 'event.json');
      await writeFile(eventFile, JSON.stringify(payload));
      const ran = await linesOf(join(bin, 'act'), {
        cwd: repository,
        args: [
          ...[event, '--json', `--workflows=${workflow}`, `--eventpath=${eventFile}`],
          ...['--platform=ubuntu-latest=-self-hosted', '--no-cache-server', '--action-offline-mode'],
          ...[`--secret=GITHUB_TOKEN=${token}`, `--action-cache-path=${join(directory, 'cache')}`],
          ...Object.entries(variables).map(([name, value]) => `--env=${name}=${value}`),
          ...uses.flatMap(folderOf),
        ],
        env: {
          ...inherited(),
          PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), // act takes its Node from there
          GOPROXY: 'off',
        },
      });
      const of = (name: string) => ran.lines.filter(({ command }) => command === name);
      return {
        exitCode: ran.exitCode,
        outputs: Object.fromEntries(of('set-output').map(({ name = '', arg = '' }) => [name, arg])),
        summary: of('summary')
          .map(({ content }) => content)
          .join('\n'),
        log: ran.lines.map(({ msg }) => msg).join('\n'),
      };
    },
  };
}

async function linesOf(
  file: string,
  { cwd, args, env }: { cwd: string; args: readonly string[]; env: NodeJS.ProcessEnv },
): Promise<{ exitCode: number | null; lines: Line[] }> {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const lines: Line[] = [];
  const read = async (stream: Readable): Promise<void> => {
    for await (const line of createInterface(stream)) lines.push(parsed(line));
  };
  await Promise.all([read(child.stdout), read(child.stderr)]);
  const [exitCode] = await ended;
  return { exitCode, lines };
}

function parsed(line: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return { msg: line };
  }
}
