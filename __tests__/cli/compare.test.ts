import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import type { Measurement } from '../../src/measure/measurement.ts';
import { exact, KIB, measurement, MIB, site } from '../verdict/measurements.ts';
import { cli } from './terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: Measurement | string): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : encodeMeasurement(content));
  return path;
};
const users = (bytes: number) => [
  site('example.com/shop.(*Store).Add', bytes, { file: 'store.go', line: 41 }),
];

const BASE = write('base.json', measurement(users(2 * MIB), { commit: 'b'.repeat(40) }));
const SAME = write('same.json', measurement(users(2 * MIB + 100)));
const GROWN = write('grown.json', measurement(users(3 * MIB)));
const OTHER_GO = write('go.json', measurement(users(3 * MIB), { fingerprint: { goVersion: 'go1.27.0' } }));
const NOISY = write(
  'noisy.json',
  measurement([
    site('example.com/shop.(*Store).Add', 0, { retained: exact(MIB, 4 * MIB, MIB, 4 * MIB, 2 * MIB) }),
  ]),
);

const compare = (...args: string[]) => cli(['compare', ...args]);

describe('the verdict is the exit code and the first line', () => {
  test('pass', () => {
    const { code, stdout, stderr } = compare(BASE, SAME);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^✅/);
  });

  test('fail names the place and what is over', () => {
    const { code, stdout } = compare(BASE, GROWN);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^❌.*store\.go:41/);
  });

  test('incomparable names the field with both values, and is no failure', () => {
    const { code, stdout } = compare(BASE, OTHER_GO);
    expect(code).toBe(0);
    expect(stdout).toContain('go1.26.1');
    expect(stdout).toContain('go1.27.0');
    expect(stdout).not.toMatch(/[✅❌]/u);
  });

  test('inconclusive is by policy', () => {
    expect(compare(BASE, NOISY).code).toBe(0);
    const strict = compare(BASE, NOISY, '--on-inconclusive', 'fail');
    expect(strict.code).toBe(1);
    expect(strict.stdout).not.toMatch(/[✅❌]/u);
  });

  test('only the report, where asked for', () => {
    const { code, stdout } = compare(BASE, GROWN, '--fail-on-regression', 'false');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^❌/);
  });
});

describe('limits', () => {
  test.each<[string, string[], number]>([
    ['a wide limit lets it through', ['--max-retained-growth', '60%', '--max-allocated-growth', '60%'], 0],
    ['one of both is not enough', ['--max-retained-growth', '60%'], 1],
    ['a high floor lets it through', ['--min-growth', '2MiB'], 0],
    ['a floor that is too low does not', ['--min-growth=512KiB'], 1],
  ])('%s', (_, limits, code) => {
    expect(compare(BASE, GROWN, ...limits).code).toBe(code);
    expect(compare(...limits, BASE, GROWN).code).toBe(code);
  });

  test.each<[string, string[], number]>([
    ['over', ['--max-retained', '1MiB'], 1],
    ['within', ['--max-retained', '3MiB'], 0],
    ['over, of one operation', ['--max-allocated-per-operation', '1KiB'], 1],
    ['within, of one operation', ['--max-allocated-per-operation', '4KiB'], 0],
  ])('a budget counts without any growth: %s', (_, limits, code) => {
    expect(compare(BASE, SAME, ...limits).code).toBe(code);
  });

  test('a budget counts where the two cannot be compared', () => {
    expect(compare(BASE, OTHER_GO, '--max-retained', '1MiB').code).toBe(1);
  });

  test('a wrong limit is said by name, and nothing is judged', () => {
    const { code, stdout, stderr } = compare(
      BASE,
      GROWN,
      '--min-growth',
      'lots',
      '--max-retained-growth',
      'x',
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('`min-growth` is "lots": expected a size such as 64KiB');
    expect(stderr).toContain('`max-retained-growth`');
  });

  test('a negative value after an equals sign too', () => {
    const { stderr } = compare(BASE, GROWN, '--max-retained-growth=-1');
    expect(stderr).toContain('`max-retained-growth` is "-1": expected a percentage');
  });
});

describe('JSON', () => {
  test('- prints only that, in the documented shape', () => {
    const { code, stdout } = compare(BASE, GROWN, '--json', '-');
    expect(code).toBe(1);
    const json = JSON.parse(stdout) as Record<string, unknown>;
    for (const field of ['version', 'verdict', 'reasons', 'totals', 'sites', 'fingerprint', 'warnings'])
      expect(json).toHaveProperty(field);
    expect(json).toMatchObject({
      version: 1,
      verdict: 'fail',
      totals: {
        retained: { base: 2 * MIB, head: 3 * MIB, growthBytes: MIB, growthPercent: 50 },
        allocated: { base: 2 * MIB, head: 3 * MIB },
      },
      sites: [
        {
          function: 'example.com/shop.(*Store).Add',
          file: 'store.go',
          line: 41,
          retained: { base: 2 * MIB, head: 3 * MIB },
        },
      ],
      fingerprint: { goVersion: 'go1.26.1' },
      warnings: [],
    });
  });

  test('a file holds the same, and the text is printed too', () => {
    const file = join(folder, 'verdict.json');
    const { stdout } = compare(BASE, SAME, '--json', file);
    expect(stdout).toMatch(/^✅/);
    expect(readFileSync(file, 'utf8')).toBe(compare(BASE, SAME, '--json', '-').stdout);
  });
});

test('metrics for Prometheus go to a file', () => {
  const file = join(folder, 'maps.prom');
  expect(compare(BASE, GROWN, '--prom', file).code).toBe(1);
  const metrics = readFileSync(file, 'utf8');
  expect(metrics).toMatch(/^go_map_regression_verdict\{.*state="fail"\} 1$/m);
  expect(metrics).toMatch(/^go_map_retained_bytes\{.*side="head"\} 3145728$/m);
  const nowhere = compare(BASE, GROWN, '--prom', join(folder, 'absent/maps.prom'));
  expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringContaining('Give `--prom` a file')]);
});

describe('what is no measurement is refused, with its name and the way out', () => {
  const plain = encodeMeasurement(measurement(users(1)));
  const MALFORMED: readonly (readonly [string, string, RegExp])[] = [
    ['no JSON', 'users: 1', /not-no-json\.json: the measurement is not JSON/],
    ['cut off', plain.slice(0, -50), /is not JSON/],
    [
      'another version',
      plain.replace('"version": 1', '"version": 9'),
      /version 9, and this release reads version 1/,
    ],
    ['text for bytes', plain.replace(/"bytes": \[\s*1/, '"bytes": ["1"'), /sites\[0\].retained.bytes\[0\]/],
    ['a verdict', compare(BASE, SAME, '--json', '-').stdout, /provenance|rate|runs/],
  ];

  test.each(MALFORMED)('%s', (name, content, expected) => {
    const file = write(`not-${name.toLowerCase().replaceAll(' ', '-')}.json`, content);
    for (const args of [
      [file, SAME],
      [BASE, file],
    ]) {
      const { code, stdout, stderr } = compare(...args);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^baseline: /);
      expect(stderr).toMatch(expected);
      expect(stderr).toContain(file);
      expect(stderr).toContain('Measure that commit again');
      expect(stderr).not.toMatch(/^\s+at /m);
    }
  });

  test('a file that is not there', () => {
    const { code, stderr } = compare(BASE, join(folder, 'absent.json'));
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^baseline: cannot read .*absent\.json: ENOENT.*\nGive the path of a measurement\.json/,
    );
  });

  test.each([
    [[], 'none'],
    [[BASE], JSON.stringify(BASE)],
    [[BASE, SAME, GROWN], [BASE, SAME, GROWN].map((file) => JSON.stringify(file)).join(', ')],
  ])('not two of them: %#', (files, found) => {
    const { code, stderr } = compare(...files);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `inputs: expected BASE.json and HEAD.json, got ${found}; quote a value that has blanks\n` +
        'Usage: go-map-regression compare BASE.json HEAD.json [limits] [--html FILE] [--json FILE] [--prom FILE]\n--help tells every flag.\n',
    );
  });
});

test('the floor holds for what is new as well', () => {
  const none = write('none.json', measurement([]));
  const few = write('few.json', measurement(users(64 * KIB)));
  const more = write('more.json', measurement(users(65 * KIB)));
  expect(compare(none, few).code).toBe(0);
  expect(compare(none, more).code).toBe(1);
});
