import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measurement } from '../../src/measure/measurement.ts';
import { accept, acceptReplaced } from '../../src/verdict/accept.ts';
import { weighCreep } from '../../src/verdict/creep.ts';
import { decide } from '../../src/verdict/decide.ts';
import type { Limits, Verdict } from '../../src/verdict/verdict.ts';
import { exact, KIB, LIMITS, measurement, MIB, site } from './measurements.ts';

/** Three runs that differ by a little, as those of a service do. */
const runs = (bytes: number, noise = 0) => exact(bytes - noise, bytes, bytes + noise);
const service = (bytes: number, noise = 0): Measurement =>
  measurement([site('shop.Add', bytes, { retained: runs(bytes, noise) })], { runs: 3 });
const judge = (base: Measurement, head: Measurement, limits: Limits = LIMITS): Verdict =>
  decide({ measurement: base, relation: 'merge base', distance: 0 }, head, limits);
const weigh = (
  { anchor, base, head }: { anchor: Measurement; base: Measurement; head: Measurement },
  more: Partial<Limits> = {},
): Verdict => {
  const limits = { ...LIMITS, ...more };
  return weighCreep(judge(base, head, limits), { measurement: anchor, why: 'v1.4.0' }, limits);
};

describe('slow creep', () => {
  const steps = Array.from({ length: 11 }, (_, i) => service(10 * MIB * 1.03 ** i));

  test('of 3 % with each change passes every time by itself, and fails by the anchor when it is over 20 %', () => {
    const alone = steps.slice(1).map((head, i) => judge(steps[i]!, head).state);
    expect(new Set(alone)).toEqual(new Set(['pass']));
    const together = steps.slice(1).map((head, i) => weigh({ anchor: steps[0]!, base: steps[i]!, head }));
    expect(together.map(({ state }) => state).join(' ')).toBe(
      'pass pass pass pass pass pass fail fail fail fail',
    );
    expect(together.at(-1)!.reasons.filter(({ scope }) => scope === 'creep')).toEqual([
      {
        scope: 'creep',
        metric: 'retained',
        outcome: 'beyond',
        message: 'Since v1.4.0, all retained map bytes grew by 34.4 %, beyond the limit of 20 %.',
      },
      expect.objectContaining({ metric: 'allocated' }),
    ]);
    expect(together.at(-1)!.creep).toMatchObject({
      anchor: { commit: 'a'.repeat(40), why: 'v1.4.0' },
      perOperation: false,
      retained: { base: 10 * MIB, limitPercent: 20, outcome: 'beyond' },
    });
  });

  test('is a caution for a change that adds nothing to it, which one more request of 704 bytes is', () => {
    for (const more of [0, 704, 4 * KIB, -MIB]) {
      const verdict = weigh({ anchor: service(MIB), base: service(2 * MIB), head: service(2 * MIB + more) });
      expect(verdict.state).toBe('pass');
      expect(verdict.cautions.map(({ scope, metric }) => [scope, metric])).toEqual(
        more < 0 ? [] : [['creep', 'retained'], ['creep', 'allocated']], // prettier-ignore
      );
    }
  });

  test('fails for the metric that the change adds to, and cautions of the other', () => {
    const side = (retained: number, allocated: number): Measurement =>
      measurement([site('A', retained, { allocated: runs(allocated), retained: runs(retained) })], {
        runs: 3,
      });
    const verdict = weigh({
      anchor: side(MIB, MIB),
      base: side(2 * MIB, 2 * MIB),
      head: side(2.06 * MIB, 2 * MIB),
    });
    expect(verdict.state).toBe('fail');
    expect(verdict.reasons.filter(({ scope }) => scope === 'creep')).toMatchObject([{ metric: 'retained' }]);
    expect(verdict.cautions).toMatchObject([{ scope: 'creep', metric: 'allocated' }]);
  });

  test('fails over a base that was measured beside the change, as over a stored one', () => {
    const [base, head] = [service(2 * MIB), service(2.06 * MIB)];
    const judged = decide({ measurement: base, relation: 'measured here', distance: 0 }, head, LIMITS);
    const verdict = weighCreep(judged, { measurement: service(MIB), why: 'v1' }, LIMITS);
    expect(verdict.state).toBe('fail');
  });

  test('is a caution where the base cannot be compared, though the anchor can', () => {
    const [base, head] = [service(2 * MIB), service(2.06 * MIB)];
    const other = { ...base, fingerprint: { ...base.fingerprint, load: 'another' } };
    const verdict = weigh({ anchor: service(MIB), base: other, head });
    expect(verdict.state).toBe('incomparable');
    expect(verdict.cautions).toHaveLength(2);
  });

  test('is a caution where the base is older than what the change starts from: others have added to it since', () => {
    const [base, head] = [service(2 * MIB), service(2.06 * MIB)];
    const judged = decide({ measurement: base, relation: 'ancestor', distance: 1 }, head, LIMITS);
    const verdict = weighCreep(judged, { measurement: service(MIB), why: 'v1' }, LIMITS);
    expect(verdict.state).toBe('pass');
    expect(verdict.cautions).toHaveLength(2);
  });

  test('warns at its lower twin', () => {
    const sides = { anchor: service(10 * MIB), base: service(11 * MIB), head: service(11.5 * MIB) };
    const verdict = weigh(sides, { warn: { maxTotalCreep: 0.1 } });
    expect(verdict.state).toBe('pass');
    expect(verdict.cautions).toMatchObject([{ scope: 'creep', metric: 'retained' }, { scope: 'creep', metric: 'allocated' }]); // prettier-ignore
    expect(weigh(sides).cautions).toEqual([]);
  });

  test('is not judged against an anchor that was measured under other conditions', () => {
    const [anchor, base, head] = [service(MIB), service(2 * MIB), service(2.06 * MIB)];
    const other = { ...anchor, fingerprint: { ...anchor.fingerprint, goVersion: 'go1.25.0' } };
    const verdict = weigh({ anchor: other, base, head });
    expect(verdict).toMatchObject({ state: 'pass', creep: null });
    expect(verdict.warnings).toContain(
      'Slow creep since v1.4.0 was not judged: `goVersion` is `go1.26.1` and was `go1.25.0` there.',
    );
  });

  test('cannot fail where nothing tells what the change itself adds', () => {
    const head = service(2 * MIB);
    const first = decide({ measurement: null, reason: 'first run' }, head, LIMITS);
    const verdict = weighCreep(first, { measurement: service(MIB), why: 'v1' }, LIMITS);
    expect(verdict.state).toBe('no baseline');
    expect(verdict.cautions).toHaveLength(2);
  });

  test('a change that does more work has not added what that work leaves behind', () => {
    const busy = (bytes: number, operations: number): Measurement =>
      measurement([site('A', bytes, { retained: runs(bytes) })], { runs: 3, operations });
    const verdict = weigh({
      anchor: busy(MIB, 1_000),
      base: busy(2 * MIB, 1_000),
      head: busy(2.2 * MIB, 1_100),
    });
    expect(verdict.state).not.toBe('fail');
    expect(verdict.creep?.perOperation).toBe(true);
  });

  test('never fails an unchanged head, whatever the anchor', () => {
    const bytes = fc.oneof(fc.integer({ min: 0, max: 2 ** 18 }), fc.integer({ min: 0, max: 2 ** 34 }));
    const change = fc.record({ more: fc.integer({ min: 0, max: 704 }), noise: fc.constantFrom(0, 100) });
    fc.assert(
      fc.property(bytes, bytes, change, (before, now, { more, noise }) => {
        const sides = {
          anchor: service(before),
          base: service(now, noise),
          head: service(now + more, noise),
        };
        return weigh(sides, { maxTotalCreep: 0 }).reasons.every(({ scope }) => scope !== 'creep');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a baseline file that the change replaces', () => {
  const [old, head] = [service(MIB), service(2 * MIB)];
  const replaced = { replaced: old, file: 'map-memory.json' };
  const against = (file: Measurement): Verdict => acceptReplaced(judge(file, head), replaced, LIMITS);

  test('accepts what is within it and beyond the old one, and its figures are those over the old one', () => {
    const verdict = against(head);
    expect(verdict).toMatchObject({
      state: 'accepted',
      acceptance: { by: 'file', file: 'map-memory.json' },
      relation: 'file',
      totals: { retained: { base: MIB, head: 2 * MIB, outcome: 'beyond' } },
    });
    expect(verdict.reasons.at(-1)!.message).toBe('Compared with a stored file, measured at aaaaaaa.');
  });

  test('accepts nothing that is beyond the new one as well', () => {
    const judged = judge(service(1.5 * MIB), head);
    expect(judged).toMatchObject({ state: 'fail', acceptance: null });
    expect(acceptReplaced(judged, replaced, LIMITS)).toBe(judged);
  });

  test('that says nothing of the change does not hide what it is over the old one', () => {
    const other = { ...head, fingerprint: { ...head.fingerprint, load: 'another' } };
    const broken = decide({ measurement: null, reason: 'not JSON' }, head, LIMITS);
    for (const verdict of [judge(other, head), broken]) {
      const judged = acceptReplaced(verdict, replaced, LIMITS);
      expect(judged).toMatchObject({ state: 'fail', acceptance: null });
      expect(judged.warnings.join()).toContain(`by the new one nothing can be said (${verdict.state})`);
    }
  });

  test('has nothing to accept where the old one would do', () => {
    const judged = judge(old, old);
    expect(judged).toMatchObject({ state: 'pass', acceptance: null });
    expect(acceptReplaced(judged, replaced, LIMITS)).toBe(judged);
  });
});

test('only what fails can be accepted', () => {
  const label = { by: 'label', label: 'accepted', pullRequest: 7, login: null, at: null } as const;
  const [failing, passing] = [judge(service(MIB), service(2 * MIB)), judge(service(MIB), service(MIB))];
  expect(accept(failing, label)).toEqual({ ...failing, state: 'accepted', acceptance: label });
  expect(accept(passing, label)).toBe(passing);
});
