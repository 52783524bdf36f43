import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StandIn } from './github.ts';
import { runAction } from './runner.ts';
import type { ActionStep, StepResult } from './runner.ts';
import { folded, heading, indented, progress, say, styled } from './terminal.ts';
import { checkOut } from './workspace.ts';
import type { ShopRepository } from './workspace.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
export const DEMO = join(PROJECT, '.demo');
const REQUESTS = 20_000;
const RUNS = 2;

export interface Scene {
  readonly github: StandIn;
  readonly shop: ShopRepository;
  /** The same in every job: the load's address is part of what makes measurements comparable. */
  readonly apiPort: number;
  readonly pprofPort: number;
}

/** What differs between one job and the next. */
export interface Job {
  readonly name: string;
  /** null where the job checks nothing out. */
  readonly checkout: string | null;
  readonly step: Pick<ActionStep, 'event' | 'payload' | 'sha' | 'ref' | 'runId'> &
    Partial<Pick<ActionStep, 'headRef' | 'baseRef' | 'token'>>;
  /** By default those of a check. */
  readonly inputs?: Readonly<Record<string, string>>;
}

/** Whether there is a built action, and what Go says of itself; an empty .demo/. */
export async function prepare(): Promise<{ isBuilt: boolean; go: string | null }> {
  const missing = ['action.yml', 'dist'].filter((name) => !existsSync(join(PROJECT, name)));
  if (missing.length > 0) console.error(`${missing.join(' and ')} missing. Run: npm run build`);
  const go = spawnSync('go', ['version'], { encoding: 'utf8' });
  if (go.status !== 0) return { isBuilt: missing.length === 0, go: null };
  await rm(DEMO, { recursive: true, force: true });
  heading('The scene');
  say(go.stdout.trim());
  return { isBuilt: missing.length === 0, go: go.stdout.trim() };
}

/** Runs the action as the only step after the checkout, and keeps what it left in .demo/NAME. */
export async function runJob(scene: Scene, job: Job): Promise<StepResult> {
  const { github, shop } = scene;
  const directory = join(DEMO, job.name);
  const workspace = join(directory, 'workspace');
  await mkdir(directory, { recursive: true });
  if (job.checkout === null) await mkdir(workspace, { recursive: true });
  else await checkOut(shop, job.checkout, { workspace });
  const result = await runAction({
    actionDirectory: PROJECT,
    inputs: { ...(job.inputs ?? checkInputs(scene)), 'report-directory': join(directory, 'report') },
    repository: `${github.owner}/${github.repo}`,
    workspace,
    token: github.tokens.bot,
    apiUrl: github.url,
    serverUrl: github.url,
    temporaryDirectory: join(directory, 'runner'),
    onLine: progress,
    ...job.step,
  });
  await writeFile(join(directory, 'summary.md'), result.summary);
  await writeFile(join(directory, 'log.txt'), result.stdout + result.stderr);
  await writeFile(join(directory, 'outputs.json'), `${JSON.stringify(result.outputs, null, 2)}\n`);
  return result;
}

export function checkInputs({ apiPort, pprofPort }: Scene): Record<string, string> {
  const api = `127.0.0.1:${apiPort}`;
  const pprof = `127.0.0.1:${pprofPort}`;
  return {
    build: 'go build -o shop .',
    service: `./shop --addr ${api} --pprof ${pprof}`,
    'pprof-url': `http://${pprof}/debug/pprof`,
    'ready-url': `http://${api}/healthz`,
    'load-url': `http://${api}/checkout`,
    'load-method': 'POST',
    'load-requests': String(REQUESTS),
    'load-connections': '8',
    runs: String(RUNS),
    baseline: 'branch',
    comment: 'always',
  };
}

export function tell(name: string, result: StepResult): void {
  console.log();
  for (const { level, message, file, line } of result.annotations) {
    const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`;
    say(`${styled(level === 'error' ? 'red' : 'yellow', level)}${place}: ${message.split('\n', 1)[0] ?? ''}`);
  }
  const verdict = result.outputs['verdict'] ?? 'no verdict';
  say(`${verdict}, exit ${result.exitCode ?? result.signal ?? '?'}, ${result.seconds.toFixed(0)} s`);
  say(`log, summary, outputs and report: ${relative(process.cwd(), join(DEMO, name)) || '.'}/`);
}

/** Also kept as `comment.md` with what the job has left. */
export async function showComment(
  github: StandIn,
  { number, name }: { number: number; name: string },
): Promise<void> {
  const comments = await github.comments(number);
  const whole = comments.map(({ body }) => body).join('\n\n');
  await writeFile(join(DEMO, name, 'comment.md'), whole);
  if (comments.length === 0) say('No comment on the pull request.');
  for (const { body, user } of comments) {
    console.log(`\n  ${styled('dim', `┌─ ${user.login} commented on #${number} ${'─'.repeat(50)}`)}`);
    console.log(indented(folded(body)).replaceAll(/^ {2}/gm, `  ${styled('dim', '│')} `));
    console.log(`  ${styled('dim', `└${'─'.repeat(78)}`)}`);
  }
}
