import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

/**
 * The calibration, as small as it still tells the rule from the broken ones. All three judge the same processes:
 *
 * - 48 comparisons of `lookups` with itself, at rate 1. Each of its 24 tables is made once or twice, as chance has it.
 *   Three runs with once and then three with twice are a growth of 100 % without any noise, 1 in 64; so without the
 *   floor 31 % of comparisons fail (more than 20 % were seen to). That none of 48 does has a chance of 0.8^48 = 2e-5.
 * - 20 of `concurrent` with itself, at Go's default rate, where each total rests on some dozens of samples. Without the
 *   variance half of all comparisons that come out higher fail, more than 40 % were seen to: 0.6^20 = 4e-5.
 *
 * The right rule fails none of them: a table has 300 bytes, the floor 65,536; and with fewer than 100 samples it never
 * decides.
 */
const directory = mkdtempSync(join(tmpdir(), 'calibration-test-'));
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

const calibrate = (rule: string) => {
  const args = ['bench/calibration/calibrate.ts', '--size', 'least', '--rule', rule];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--results', join(directory, 'results.jsonl')],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

let right: ReturnType<typeof calibrate>;
beforeAll(() => {
  right = calibrate('right');
}, 120_000);

test('the rule calls no unchanged service a regression', () => {
  expect(right.stderr).not.toContain('Error');
  expect(right.stdout).toContain('All that is promised holds.');
  expect(right.status).toBe(0);
});

test.each([
  ['no-floor', 'lookups, swiss, 1, none'],
  ['no-variance', 'concurrent, swiss, 524288, none'],
])('with %s the calibration finds false fails', (rule, where) => {
  const { status, stdout } = calibrate(rule);
  expect(stdout).toMatch(new RegExp(`No change: ${where}: \\d+ false fails`));
  expect(status).toBe(1);
});
