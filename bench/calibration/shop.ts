import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/io/listener.ts';
import { git } from '../../e2e/git.ts';
import { PULL_REQUESTS } from '../../e2e/pull-requests.ts';
import { createShopRepository } from '../../e2e/workspace.ts';
import { markdownTable } from './markdown.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const REQUESTS = 3000;

/** A pull request of the shop, or the shop itself, against the shop. */
interface Row {
  readonly head: string;
  readonly rate: number;
  readonly count: number;
  readonly expected: 'pass' | 'fail' | 'not fail';
}

export interface ShopAnswers {
  readonly text: string;
  readonly broken: readonly string[];
}

/** The whole story over HTTP: the built `check` measures the shop and its pull requests. */
export async function compareShops(
  counts: { unchanged: number; changed: number },
  directory: string,
): Promise<ShopAnswers> {
  const rows: Row[] = [
    { head: 'main', rate: 1, count: counts.unchanged, expected: 'pass' },
    { head: 'main', rate: 4096, count: Math.ceil(counts.unchanged / 2), expected: 'not fail' },
    ...PULL_REQUESTS.map(({ name, expected }) => ({ head: name, rate: 1, count: counts.changed, expected })),
  ];
  const shops = await buildShops(directory);
  const lines: (string | number)[][] = [];
  const broken: string[] = [];
  for (const { head, rate, count, expected } of rows) {
    const answers: Record<string, number> = { fail: 0, inconclusive: 0, pass: 0 };
    for (let i = 0; i < count; i++) {
      const state = await compare(shops.get('main')!, shops.get(head)!, rate);
      answers[state] = (answers[state] ?? 0) + 1;
      if (expected === 'not fail' ? state === 'fail' : state !== expected) {
        broken.push(`shop, ${head} at rate ${rate}: ${state} instead of ${expected}`);
      }
    }
    lines.push([`${head}, ${rate}`, count, answers['fail']!, answers['inconclusive']!, answers['pass']!]);
  }
  return {
    text: markdownTable(['shop, rate', 'comparisons', 'fail', 'inconclusive', 'pass'], lines),
    broken,
  };
}

interface Shop {
  readonly binary: string;
  readonly source: string;
}

/** By branch. */
async function buildShops(directory: string): Promise<Map<string, Shop>> {
  const { directory: repository } = await createShopRepository(join(directory, 'shop'));
  const shops = new Map<string, Shop>();
  for (const branch of ['main', ...PULL_REQUESTS.map(({ name }) => name)]) {
    const source = join(directory, `shop-${branch}`);
    const binary = join(source, 'shop');
    await git(repository, ['worktree', 'add', '-q', '--force', source, branch]);
    execFileSync('go', ['build', '-o', binary, '.'], { cwd: source, stdio: 'inherit' });
    shops.set(branch, { binary, source });
  }
  return shops;
}

/** Both sides are measured anew each time, at the same addresses: the load is part of what must not differ. */
async function compare(base: Shop, head: Shop, rate: number): Promise<string> {
  const [api, pprof] = [`127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const check = ({ binary, source }: Shop, baseline: Record<string, string>): string => {
    const report = join(source, 'report');
    rmSync(report, { recursive: true, force: true });
    const flags = {
      'working-directory': source,
      service: `${binary} --addr ${api} --pprof ${pprof}`,
      'pprof-url': `http://${pprof}/debug/pprof`,
      'ready-url': `http://${api}/healthz`,
      'load-url': `http://${api}/checkout`,
      'load-method': 'POST',
      'load-requests': String(REQUESTS),
      rounds: '1',
      'profile-rate': String(rate),
      'report-directory': report,
      ...baseline,
    };
    const args = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
    // A regression ends it with 1; an error writes no verdict.
    const { stderr } = spawnSync(process.execPath, [CLI, 'check', ...args], { encoding: 'utf8' });
    if (!existsSync(join(report, 'verdict.json'))) throw new Error(stderr);
    return report;
  };
  const measured = join(base.source, 'base.json');
  renameSync(join(check(base, { baseline: 'none' }), 'measurement.json'), measured);
  const report = check(head, { 'baseline-file': measured });
  return (JSON.parse(readFileSync(join(report, 'verdict.json'), 'utf8')) as { verdict: string }).verdict;
}
