import { expect, test } from '@jest/globals';
import { fuzz } from '../fuzz/fuzz.ts';
import { TARGETS } from '../fuzz/targets.ts';

/** `npm run fuzz` does the same a million times. */
const CASES = 20_000;
const targets = Object.keys(TARGETS);

test.each(targets)(
  'a damaged %s is refused or read right, at once',
  (target) => {
    const { cases, refused } = fuzz(target, Math.ceil(CASES / targets.length));
    expect(refused).toBeGreaterThan(0); // else nothing was damaged
    expect(refused).toBeLessThan(cases);
  },
  60_000,
);
