import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS } from '../src/inputs/catalog.ts';
import { ACTION, adapt, userWorkflows } from './act/workflows.ts';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const ACTIONLINT = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>
  >;
}

let directory: string;
/** Those of this repository, and those that its documents show, by where they are. */
const workflows = new Map<string, string>();

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'workflows-'));
  for (const folder of ['.github/workflows', 'docs/forks']) {
    for (const name of await readdir(join(PROJECT, folder))) {
      workflows.set(`${folder}/${name}`, await readFile(join(PROJECT, folder, name), 'utf8'));
    }
  }
  const pages = (await readdir(join(PROJECT, 'docs'))).filter((name) => name.endsWith('.md'));
  for (const page of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
    const text = await readFile(join(PROJECT, page), 'utf8');
    const blocks = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block]) => block!);
    for (const [i, block] of blocks.entries()) {
      if (/^jobs:/m.test(block)) workflows.set(`${page} (${String(i + 1)})`, block);
    }
  }
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const stepsOf = (text: string): Step[] =>
  Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps);

test('all workflows are right, those in the documents too', async () => {
  expect(workflows.size).toBeGreaterThan(6);
  const files: string[] = [];
  for (const [place, text] of workflows) {
    const file = join(directory, `${place.replace(/\W+/g, '-')}.yml`);
    await writeFile(file, /^on:/m.test(text) ? text : `on: push\n${text}`);
    files.push(file);
  }
  await expect(
    promisify(execFile)('go', ['run', ACTIONLINT, '-oneline', ...files], { cwd: directory }),
  ).resolves.toMatchObject({ stdout: '' });
}, 180_000);

test('no step of this action has an input that is not there', () => {
  const own = [...workflows].flatMap(([place, text]) =>
    stepsOf(text)
      .filter(({ uses = '' }) => uses === './' || uses.startsWith('OWNER/go-map-regression@'))
      .map((step) => ({ place, unknown: Object.keys(step.with ?? {}).filter((name) => !(name in INPUTS)) })),
  );
  expect(own.length).toBeGreaterThan(4);
  expect(own.filter(({ unknown }) => unknown.length > 0)).toEqual([]);
});

test.each(userWorkflows({ api: 8080, pprof: 6060 }))(
  'that of $place can be run by act, with the permissions of its job',
  (workflow) => {
    const { text, uses, permissionsOn } = adapt(workflow);
    expect(uses.map((name) => name.replace(/^(actions\/.*)@.*/, '$1'))).toEqual([
      'actions/checkout',
      'actions/setup-go',
      ACTION,
    ]);
    const [step] = stepsOf(text).filter((one) => one.uses === ACTION);
    expect(Object.keys(step!.with!).filter((name) => !(name in INPUTS))).toEqual([]);
    expect(permissionsOn('push')).toMatchObject({ contents: 'write' });
    expect(permissionsOn('pull_request')).toMatchObject({ pull_requests: 'write' });
  },
);

describe('the workflows of this repository', () => {
  const ours = () => [...workflows].filter(([place]) => place.startsWith('.github/'));

  test('pin what they use to a commit', () => {
    const used = ours().flatMap(([, text]) => stepsOf(text).flatMap(({ uses }) => uses ?? []));
    expect(used.filter((uses) => uses !== './' && !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('run only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = ours().flatMap(([, text]) => [
      ...[...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name]) => name!),
      ...[...text.matchAll(/script: \[(.*)\]/g)].flatMap(([, list]) =>
        list!.split(', ').map((name) => name.replaceAll("'", '')),
      ),
    ]);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('give no job more than it names', () => {
    for (const [, text] of ours()) {
      const { permissions, jobs } = parse(text) as Workflow;
      expect(permissions).toEqual({});
      for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
    }
  });
});
