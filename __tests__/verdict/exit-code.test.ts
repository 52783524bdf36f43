import { describe, expect, test } from '@jest/globals';
import { conclusionOf, exitCodeOf } from '../../src/verdict/exit-code.ts';
import type { Conclusion, ExitPolicy } from '../../src/verdict/exit-code.ts';
import { STATES } from '../../src/verdict/verdict.ts';
import type { VerdictState } from '../../src/verdict/verdict.ts';

const MILD: ExitPolicy = { failOnRegression: false, failOnInconclusive: false, baselineRequired: false };
const DEFAULT: ExitPolicy = { ...MILD, failOnRegression: true };
const STRICT: ExitPolicy = { failOnRegression: true, failOnInconclusive: true, baselineRequired: true };

describe('the step', () => {
  test.each<[keyof ExitPolicy, VerdictState[]]>([
    ['failOnRegression', ['fail']],
    ['failOnInconclusive', ['inconclusive']],
    ['baselineRequired', ['no baseline', 'incomparable']],
  ])('fails by `%s` for %j and for nothing else', (rule, failing) => {
    const failed = STATES.filter((state) => exitCodeOf(state, { ...MILD, [rule]: true }) === 1);
    expect(failed).toEqual(failing);
    expect(STATES.filter((state) => exitCodeOf(state, { ...STRICT, [rule]: false }) === 0)).toEqual(
      STATES.filter((state) => ['pass', 'accepted', ...failing].includes(state)),
    );
  });

  test('never fails for what passes or is accepted, nor where nothing is asked for', () => {
    expect((['pass', 'accepted'] as const).map((state) => exitCodeOf(state, STRICT))).toEqual([0, 0]);
    expect(new Set(STATES.map((state) => exitCodeOf(state, MILD)))).toEqual(new Set([0]));
  });
});

describe('the check on GitHub', () => {
  test.each<[VerdictState[], ExitPolicy, Conclusion]>([
    [['pass'], STRICT, 'success'],
    [['accepted'], STRICT, 'success'],
    [['pass', 'accepted'], STRICT, 'success'],
    [['fail'], DEFAULT, 'failure'],
    [['pass', 'fail', 'accepted'], DEFAULT, 'failure'],
    [['inconclusive', 'pass'], STRICT, 'failure'],
    [['fail'], MILD, 'neutral'],
    [['inconclusive'], DEFAULT, 'neutral'],
    [['pass', 'no baseline'], DEFAULT, 'neutral'],
    [['accepted', 'incomparable'], DEFAULT, 'neutral'],
  ])('of services that are %j is, under %j, %s', (states, policy, expected) => {
    expect(conclusionOf(states, policy)).toBe(expected);
  });
});
