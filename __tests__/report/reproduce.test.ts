import { parseArgs } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { INPUTS, type InputName } from '../../src/inputs/catalog.ts';
import { reproduceCommands } from '../../src/report/reproduce.ts';

const SIDES = { action: 'octo/go-map-regression#v1', base: 'b'.repeat(40), head: 'a'.repeat(40) };
const commandsFor = (written: Partial<Record<InputName, string>>): string =>
  reproduceCommands(new Map(Object.entries(written) as [InputName, string][]), SIDES);

/** The words of a command line without double quotes. */
const words = (line: string): string[] =>
  [...line.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
    word.replaceAll(`'\\''`, '\0').replaceAll("'", '').replaceAll('\0', "'"),
  );

describe('what is posted in public', () => {
  test('names what may hold secrets and does not show it', () => {
    const text = commandsFor({
      service: './shop',
      env: 'KEY=hunter2',
      'load-url': 'http://bob:hunter2@127.0.0.1:8080/cart?id=1',
      'load-headers': 'Authorization: hunter2',
      'pprof-headers': 'X-Key: hunter2',
      'load-body': '{"password":"hunter2"}',
      'pprof-url': 'http://:hunter2@127.0.0.1:6060/debug/pprof',
      'ready-url': ' http://hunter2@127.0.0.1:8080/ready ',
    });
    expect(text).not.toContain('hunter2');
    expect(text).toMatch(
      /^# in a checkout of the service; add --env and --load-headers and --pprof-headers and --load-body as in the workflow\n/,
    );
    expect(text).toContain("--load-url 'http://127.0.0.1:8080/cart?id=1'");
    expect(text).toContain('--pprof-url http://127.0.0.1:6060/debug/pprof ');
    expect(text).toContain('--ready-url http://127.0.0.1:8080/ready ');
  });
});

test('a service that already runs is to be started by hand', () => {
  const text = commandsFor({ 'pprof-url': 'unix:///run/app.sock:/debug/pprof', load: './load' });
  expect(text).toContain(
    '# in a checkout of the service, which you build and start after each `git checkout`\n',
  );
  expect(text).toContain(' check --pprof-url unix:///run/app.sock:/debug/pprof --load ./load ');
});

test('is what the command line takes, with the values as they were written', () => {
  const written = { service: "./shop --name 'it''s'", load: 'k6 run $FILE', runs: '5', 'min-growth': '1KiB' };
  const [comment, ...lines] = commandsFor(written).split('\n');
  expect(comment).toBe('# in a checkout of the service');
  expect(lines).toHaveLength(4);
  for (const index of [0, 1]) {
    const [checkout, check] = lines.slice(2 * index);
    expect(checkout).toBe(`git checkout ${index === 0 ? SIDES.base : SIDES.head}`);
    const [npx, yes, program, command, ...args] = words(check!);
    expect([npx, yes, program, command]).toEqual([
      'npx',
      '--yes',
      'github:octo/go-map-regression#v1',
      'check',
    ]);
    const names = Object.keys(INPUTS);
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    expect(parseArgs({ args, options }).values).toEqual({
      ...written,
      'baseline-file': '/tmp/baseline.json',
      ...(index === 0 ? { 'save-baseline': 'always' } : {}),
    });
  }
});

test('leaves out whom to tell', () => {
  expect(commandsFor({ comment: 'never', 'report-directory': '/r' })).not.toMatch(/--comment|--report/);
});

test('no commit ends its command', () => {
  const text = reproduceCommands(new Map(), { action: null, base: 'a; reboot', head: '$(reboot)' });
  expect(text.split('\n')).toEqual([
    '# in a checkout of the service',
    "git checkout 'a; reboot'",
    'node /path/to/go-map-regression/dist/cli.js check --baseline-file /tmp/baseline.json --save-baseline always',
    "git checkout '$(reboot)'",
    'node /path/to/go-map-regression/dist/cli.js check --baseline-file /tmp/baseline.json',
  ]);
});

test('is one command where the service is built by it: that builds the base, too', () => {
  const [, checkout, check, ...rest] = commandsFor({ service: './shop', build: 'go build' }).split('\n');
  expect(rest).toEqual([]);
  expect(checkout).toBe(`git checkout ${SIDES.head}`);
  expect(check).toBe(
    "npx --yes github:octo/go-map-regression#v1 check --service ./shop --build 'go build' " +
      `--baseline base-commit --base-ref ${SIDES.base}`,
  );
});
