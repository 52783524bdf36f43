import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseFileCommands } from './command-files.ts';
import { runAction } from './runner.ts';
import type { ActionStep } from './runner.ts';
import { createCommandReader, toAnnotation } from './workflow-commands.ts';

describe('workflow commands', () => {
  const read = (...lines: string[]) => lines.map(createCommandReader());

  test('only where a line begins, white space aside', () => {
    const [start, indented, inside, unknown] = read(
      '::error::a',
      '  \t::error::b',
      'x ::error::c',
      '::surprise::d',
    );
    expect(start).toEqual({ name: 'error', properties: {}, message: 'a' });
    expect(indented?.message).toBe('b');
    expect(inside).toBeUndefined();
    expect(unknown).toBeUndefined();
  });

  test('the older form counts anywhere in the line', () => {
    expect(read('x ##[warning file=a.go;line=3]b%5Dc')).toEqual([
      { name: 'warning', properties: { file: 'a.go', line: '3' }, message: 'b]c' },
    ]);
  });

  test('escapes are undone once, in message and properties', () => {
    const [command] = read('::error file=a%2Cb.go,title=x%3Ay::one%0Atwo %250A');
    expect(command).toEqual({
      name: 'error',
      properties: { file: 'a,b.go', title: 'x:y' },
      message: 'one\ntwo %0A',
    });
  });

  test('nothing counts between stop-commands and its token', () => {
    const commands = read(
      '::stop-commands::t0k3n',
      '::error::hidden',
      '##[error]hidden',
      '::add-mask::hidden',
      '::wrong::',
      '::t0k3n::',
      '::notice::shown',
    );
    expect(commands.filter((command) => command !== undefined).map(({ message }) => message)).toEqual([
      'shown',
    ]);
  });

  test('annotations carry file and lines', () => {
    const [command] = read('::Warning file=cart/cart.go,line=7,endLine=9,col=2::grows');
    expect(toAnnotation(command!)).toEqual({
      level: 'warning',
      message: 'grows',
      file: 'cart/cart.go',
      line: 7,
      endLine: 9,
      column: 2,
    });
    expect(toAnnotation({ name: 'group', properties: {}, message: 'x' })).toBeUndefined();
  });
});

describe('command files', () => {
  test('single lines and blocks', () => {
    const text = 'a=1=2\n\nb<<END\none\nc=3\n\nEND\nd=x<<y\ne<<E\nE\n';
    expect(parseFileCommands(text)).toEqual({ a: '1=2', b: 'one\nc=3\n', d: 'x<<y', e: '' });
  });

  test('a block without its end and a line that says nothing are errors', () => {
    expect(() => parseFileCommands('a<<END\n1\n')).toThrow("delimiter not found 'END'");
    expect(() => parseFileCommands('nonsense\n')).toThrow("Invalid format 'nonsense'");
    expect(() => parseFileCommands('=1\n')).toThrow('must not be empty');
  });
});

describe('a step', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'runner-test-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  async function fakeAction(main: string, post?: string): Promise<ActionStep> {
    const manifest = `
inputs:
  github-token: { description: a, default: '\${{ github.token }}' }
  load url: { description: b }
  runs: { description: c, default: 3 }
runs: { using: node24, main: main.mjs${post === undefined ? '' : ', post: post.mjs'} }
`;
    await writeFile(join(directory, 'action.yml'), manifest);
    await writeFile(join(directory, 'main.mjs'), main);
    if (post !== undefined) await writeFile(join(directory, 'post.mjs'), post);
    return {
      actionDirectory: directory,
      inputs: { 'load url': 'http://127.0.0.1' },
      event: 'pull_request',
      payload: { number: 7 },
      repository: 'acme/shop',
      sha: 'a'.repeat(40),
      ref: 'refs/pull/7/merge',
      workspace: directory,
      token: 'secret',
      apiUrl: 'http://127.0.0.1:1',
      serverUrl: 'http://127.0.0.1:1',
      temporaryDirectory: join(directory, 'temp'),
    };
  }

  test('sees inputs, event and files; the runner sees its answers', async () => {
    const step = await fakeAction(
      `import { appendFileSync, readFileSync } from 'node:fs';
       const e = process.env;
       const event = JSON.parse(readFileSync(e.GITHUB_EVENT_PATH, 'utf8'));
       const seen = [e['INPUT_GITHUB-TOKEN'], e.INPUT_LOAD_URL, e.INPUT_RUNS, e.GITHUB_REF_NAME, e.GITHUB_TOKEN, event.number];
       appendFileSync(e.GITHUB_OUTPUT, 'seen<<E\\n' + seen.join('\\n') + '\\nE\\n');
       appendFileSync(e.GITHUB_STATE, 'pid=12\\n');
       appendFileSync(e.GITHUB_STEP_SUMMARY, '# main\\n');
       console.log('plain\\n::error file=a.go,line=1::bad');
       console.error('::warning::from stderr');
       process.exitCode = 1;`,
      `import { appendFileSync } from 'node:fs';
       appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# post\\n');
       console.log('::notice::pid ' + process.env.STATE_pid);`,
    );
    const result = await runAction(step);
    expect(result.outputs).toEqual({ seen: 'secret\nhttp://127.0.0.1\n3\n7/merge\n\n7' });
    expect(result.exitCode).toBe(1);
    expect(result.conclusion).toBe('failure');
    expect(result.postExitCode).toBe(0);
    expect(result.state).toEqual({ pid: '12' });
    expect(result.summary).toBe('# main\n# post\n');
    expect(result.stdout).toContain('plain\n');
    expect(new Set(result.annotations)).toEqual(
      new Set([
        { level: 'error', message: 'bad', file: 'a.go', line: 1 },
        { level: 'warning', message: 'from stderr' },
        { level: 'notice', message: 'pid 12' },
      ]),
    );
  });

  test('an input that action.yml does not know is a warning', async () => {
    const step = await fakeAction('');
    const result = await runAction({ ...step, inputs: { 'laod-url': '' } });
    expect(result.conclusion).toBe('success');
    expect(result.annotations).toEqual([{ level: 'warning', message: "Unexpected input(s) 'laod-url'" }]);
  });

  test('a broken output file fails the step', async () => {
    const step = await fakeAction(
      `import { appendFileSync } from 'node:fs'; appendFileSync(process.env.GITHUB_OUTPUT, 'a<<E\\n');`,
    );
    const result = await runAction(step);
    expect(result.exitCode).toBe(0);
    expect(result.conclusion).toBe('failure');
  });

  test('a cancelled step gets SIGINT and its clean-up step still runs', async () => {
    const step = await fakeAction(
      `process.on('SIGINT', () => { console.log('stopping'); process.exit(130); });
       setInterval(() => {}, 1000);`,
      `console.log('cleaned')`,
    );
    const result = await runAction({ ...step, cancelAfterMs: 1_000 });
    expect(result.conclusion).toBe('cancelled');
    expect(result.exitCode).toBe(130);
    expect(result.stdout).toBe('stopping\n');
    expect(result.postStdout).toBe('cleaned\n');
  });
});
