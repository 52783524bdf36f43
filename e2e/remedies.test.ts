import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, jest, test } from '@jest/globals';
import { measure } from '../examples/remedies/check.ts';
import { figureOf } from '../examples/remedies/effects.ts';
import { SIDES } from '../examples/remedies/rules.ts';
import type { Figure, Rule } from '../examples/remedies/rules.ts';

/** Each measures a service twice, with all of its rounds. */
jest.setTimeout(180_000);

describe.each(SIDES)('the code in %s', (side) => {
  test('is formatted and has nothing that go vet finds', async () => {
    const cwd = fileURLToPath(new URL(`../examples/remedies/${side}`, import.meta.url));
    await promisify(execFile)('go', ['vet', './...'], { cwd });
    const unformatted = await promisify(execFile)('gofmt', ['-l', '.'], { cwd });
    expect(unformatted.stdout).toBe('');
  });
});

/** Of the bytes before, after the remedy. */
async function share(rule: Rule, figure: Figure): Promise<number> {
  const [before, after] = [
    await measure({ rule, side: 'before', requests: 1000 }),
    await measure({ rule, side: 'after', requests: 1000 }),
  ];
  return figureOf(after, figure) / figureOf(before, figure);
}

describe('what docs/remedies.md says holds for the Go of this machine', () => {
  test('deleting what is done with ends the growth', async () => {
    expect(await share('never-deleted', 'retained after four rounds')).toBeLessThan(0.01);
  });

  test('a size hint spares half of the allocations', async () => {
    const left = await share('lost-size-hint', 'allocated');
    expect(left).toBeGreaterThan(0.4);
    expect(left).toBeLessThan(0.6);
  });
});
