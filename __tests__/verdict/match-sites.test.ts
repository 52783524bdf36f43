import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SiteMeasurement } from '../../src/measure/measurement.ts';
import { decide } from '../../src/verdict/decide.ts';
import { sizeOf } from '../../src/verdict/match.ts';
import type { SameBytes } from '../../src/verdict/match.ts';
import { matchSites } from '../../src/verdict/match-sites.ts';
import type { Verdict } from '../../src/verdict/verdict.ts';
import { exact, KIB, LIMITS, measurement, MIB, site } from './measurements.ts';

const judge = (base: SiteMeasurement[], head: SiteMeasurement[]): Verdict =>
  decide({ measurement: measurement(base), relation: 'merge base', distance: 0 }, measurement(head), LIMITS);

const summary = ({ sites }: Verdict): string[] =>
  sites.map(
    ({ function: name, line, status, outcome, from }) =>
      `${name}:${line} ${status} ${outcome}${from ? ` from ${from.function}:${from.line}` : ''}`,
  );

const other = site('shop.Other', 3 * MIB, { line: 99 });

test('lines that shift by just so much that one site stands where another was', () => {
  const [first, second] = [
    site('shop.Load', 1 * MIB, { line: 20 }),
    site('shop.Load', 9 * MIB, { line: 22 }),
  ];
  const verdict = judge(
    [first, second],
    [
      { ...second, line: 24 },
      { ...first, line: 22 },
    ],
  );
  expect(summary(verdict)).toEqual([
    'shop.Load:22 moved within from shop.Load:20',
    'shop.Load:24 moved within from shop.Load:22',
  ]);
});

test('as many maps of one function as before stay in order, whatever their bytes', () => {
  const at = (line: number, mib: number): SiteMeasurement => site('shop.Load', mib * MIB, { line });
  expect(summary(judge([at(20, 1), at(22, 9)], [at(24, 9), at(26, 1)])).sort()).toEqual([
    'shop.Load:24 changed within from shop.Load:20',
    'shop.Load:26 changed within from shop.Load:22',
  ]);
});

test('a line that sampling shows on one side only is not taken for its neighbour', () => {
  // As measured: overflow buckets of two lines, at rate 512, where the first line has one sample in one of two builds.
  const sampled = (line: number, ...bytes: number[]): SiteMeasurement => {
    const allocated = { bytes, samplingVariance: bytes.map((value) => value * 512) };
    return site('shop.unique', 0, { line, kinds: ['overflow'], retained: exact(0, 0, 0), allocated });
  };
  const options = { runs: 3, rate: 512, fingerprint: { rateClass: 'sampled' } } as const;
  const rare = sampled(73, 0, 596, 0);
  const common = [sampled(76, 93_001, 84_655, 85_251), sampled(76, 86_443, 84_059, 97_174)] as const;
  const of = (...sites: SiteMeasurement[]) => measurement(sites, options);
  for (const [base, head] of [
    [of(common[0]), of(rare, common[1])],
    [of(rare, common[0]), of(common[1])],
  ] as const) {
    const verdict = decide({ measurement: base, relation: 'merge base', distance: 0 }, head, LIMITS);
    expect(summary(verdict)).toContain('shop.unique:76 unchanged within');
    expect(verdict.state).toBe('pass');
  }
});

describe('refactoring is no regression', () => {
  const add = site('shop.(*Store).Add', 5 * MIB);
  const get = site('shop.(*Store).Get', 2 * MIB, { line: 20, kinds: ['boxed'] });

  test.each<[string, SiteMeasurement[], SiteMeasurement[]]>([
    ['nothing', [add, get], [get, add]],
    [
      'shifting lines',
      [add, get],
      [
        { ...add, line: 14 },
        { ...get, line: 24 },
      ],
    ],
    [
      'renaming the file',
      [add, get],
      [
        { ...add, file: 'shop/cart.go' },
        { ...get, file: 'shop/cart.go' },
      ],
    ],
    [
      'renaming the receiver',
      [add, get],
      [
        { ...add, function: 'shop.(*Cart).Add' },
        { ...get, function: 'shop.(*Cart).Get' },
      ],
    ],
    ['renaming the function', [add, get], [{ ...add, function: 'shop.(*Store).Insert' }, get]],
    ['moving it to another package', [add], [{ ...add, function: 'cart.Put', file: 'cart/put.go', line: 7 }]],
    [
      'extracting a helper',
      [add, site('shop.Load', 1 * MIB, { line: 30 }), other],
      [site('shop.insert', 6 * MIB, { file: 'shop/helper.go' }), other],
    ],
    [
      'inlining a helper',
      [site('shop.insert', 6 * MIB, { file: 'shop/helper.go' }), other],
      [add, site('shop.Load', 1 * MIB, { line: 30 }), other],
    ],
    [
      'extracting a helper from four places',
      [1, 2, 4, 8].map((mib) => site(`shop.F${mib}`, mib * MIB, { line: 30 + mib })),
      [site('shop.insert', 15 * MIB, { file: 'shop/helper.go' })],
    ],
    [
      'extracting a helper that makes maps in all the ways of those that it comes from',
      [site('shop.Add', 5 * MIB), site('shop.Load', MIB, { line: 30, kinds: ['boxed'] })],
      [site('shop.insert', 6 * MIB, { file: 'shop/helper.go', kinds: ['growth', 'boxed'] })],
    ],
    [
      'inserting a line into a function with two maps',
      [add, { ...add, line: 12 }],
      [
        { ...add, line: 11 },
        { ...add, line: 13 },
      ],
    ],
  ])('%s', (_, base, head) => {
    const verdict = judge(base, head);
    expect(verdict.state).toBe('pass');
    expect(verdict.sites.map(({ status }) => status)).not.toContain('new');
    expect(verdict.sites.map(({ status }) => status)).not.toContain('gone');
  });

  test('a move names both places', () => {
    const moved = { ...add, function: 'cart.Put', file: 'cart/put.go', line: 7 };
    expect(summary(judge([add], [moved]))).toEqual(['cart.Put:7 moved within from shop.(*Store).Add:10']);
  });

  test('an extracted helper names all the places it came from, and their bytes together', () => {
    const load = site('shop.Load', 1 * MIB, { line: 30 });
    const [helper] = judge([add, load], [site('insert', 6 * MIB, { file: 'helper.go' })]).sites;
    expect(helper).toMatchObject({ status: 'moved', from: { function: 'shop.(*Store).Add' } });
    expect(helper!.alsoFrom).toEqual([{ function: 'shop.Load', file: 'shop/store.go', line: 30 }]);
    expect(helper!.retained).toMatchObject({ base: 6 * MIB, head: 6 * MIB });
  });

  test('an inlined helper names all the places it went to', () => {
    const load = site('shop.Load', 1 * MIB, { line: 30 });
    const [inlined] = judge([site('insert', 6 * MIB, { file: 'helper.go' })], [add, load]).sites;
    expect(inlined).toMatchObject({ function: 'shop.(*Store).Add', from: { function: 'insert' } });
    expect(inlined!.alsoAt).toEqual([{ function: 'shop.Load', file: 'shop/store.go', line: 30 }]);
  });
});

describe('a real regression is not hidden by pairing', () => {
  test.each<[string, SiteMeasurement[], SiteMeasurement[], string]>([
    ['on the same line', [site('A', MIB), other], [site('A', 2 * MIB), other], 'A:10 changed beyond'],
    [
      'on a shifted line',
      [site('A', MIB), other],
      [site('A', 2 * MIB, { line: 12 }), other],
      'A:12 changed beyond from A:10',
    ],
    [
      'in another way of making the map',
      [site('A', MIB), other],
      [site('A', 2 * MIB, { line: 12, kinds: ['boxed'] }), other],
      'A:12 changed beyond from A:10',
    ],
    [
      'in a renamed file',
      [site('A', MIB), other],
      [site('A', 2 * MIB, { file: 'shop/cart.go', line: 12 }), other],
      'A:12 changed beyond from A:10',
    ],
    [
      'of a renamed receiver',
      [site('shop.(*Store).Add', MIB), other],
      [site('shop.(*Cart).Add', 2 * MIB), other],
      'shop.(*Cart).Add:10 changed beyond from shop.(*Store).Add:10',
    ],
    [
      'of a renamed package',
      [site('shop.Add.func1', MIB), other],
      [site('cart.Add.func1', 2 * MIB), other],
      'cart.Add.func1:10 changed beyond from shop.Add.func1:10',
    ],
    ['in a new site', [other], [other, site('B', 65 * KIB)], 'B:10 new beyond'],
    [
      'in a new site while a smaller one is gone',
      [site('A', MIB), other],
      [site('B', 2 * MIB, { file: 'b.go' }), other],
      'B:10 new beyond',
    ],
    [
      'in a new site while an equal one of another kind is gone',
      [site('A', MIB, { kinds: ['boxed'] }), other],
      [site('B', MIB, { file: 'b.go' }), other],
      'B:10 new beyond',
    ],
    [
      'in a new line before an old one of the same function',
      [site('A', 5 * MIB, { line: 10 }), other],
      [site('A', 8 * MIB, { line: 9 }), site('A', 5 * MIB, { line: 11 }), other],
      'A:9 new beyond',
    ],
    [
      'in a helper that holds more than what it was extracted from',
      [site('A', MIB), site('B', 2 * MIB), other],
      [site('C', 4 * MIB, { file: 'c.go' }), other],
      'C:10 new beyond',
    ],
    [
      'in a helper that makes maps in a way that none of the gone sites did',
      [site('A', MIB), site('B', 2 * MIB), other],
      [site('C', 3 * MIB, { file: 'c.go', kinds: ['growth', 'boxed'] }), other],
      'C:10 new beyond',
    ],
    [
      'in a helper that makes maps in fewer ways than the gone sites did',
      [site('A', MIB), site('B', 2 * MIB, { kinds: ['growth', 'boxed'] }), other],
      [site('C', 3 * MIB, { file: 'c.go' }), other],
      'C:10 new beyond',
    ],
    [
      'in a helper that holds as much as five gone sites: chance finds sums of so many',
      [1, 2, 4, 8, 16].map((mib) => site(`F${mib}`, mib * MIB, { line: mib })),
      [site('C', 31 * MIB, { file: 'c.go' })],
      'C:10 new beyond',
    ],
    [
      'in a helper that holds as much as one gone site and twice another',
      [site('A', 5 * MIB), site('B', 3 * MIB), site('D', MIB)],
      [site('C', 7 * MIB, { file: 'c.go' })],
      'C:10 new beyond',
    ],
    [
      'in the second of two helpers that the same gone sites would make up',
      [site('A', MIB), site('B', 2 * MIB), other],
      [site('C', 3 * MIB, { file: 'c.go' }), site('D', 3 * MIB, { file: 'd.go' }), other],
      'D:10 new beyond',
    ],
  ])('%s', (...[, base, head, expected]) => {
    const verdict = judge(base, head);
    expect(verdict.state).toBe('fail');
    expect(summary(verdict)[0]).toBe(expected);
  });
});

describe('without a look at the bytes', () => {
  const never: SameBytes = { withinLimit: () => false, withinNoise: () => false };
  const isPaired = (base: SiteMeasurement, head: SiteMeasurement): boolean =>
    matchSites([base], [head], never).length === 1;

  test.each([
    ['shop.Add', 'cart.Add'],
    ['shop.(*Store).Add', 'shop.(*Cart).Add'],
    ['example.com/v2/shop.Store.Add', 'example.com/v2/shop.Add'],
    ['shop.Add.func1', 'cart.Add.func1'],
    ['shop.Add.gowrap2', 'cart.Add.gowrap2'],
    ['shop.Add.func1.2', 'cart.Add.func1.2'],
    ['shop.glob..func1', 'cart.glob..func1'],
    ['shop.Add[...]', 'cart.Add[...]'],
    ['shop.Add', 'shop.Add[...]'],
    ['shop.(*Set[...]).Add', 'shop.(*Bag[...]).Add'],
    ['shop.Add[...].func1', 'cart.Add.func1'],
  ])('%s is %s in another package or of another receiver', (before, after) => {
    expect(isPaired(site(before, MIB), site(after, 2 * MIB))).toBe(true);
  });

  test.each([
    ['shop.Add', 'shop.Load'],
    ['shop.Add', 'shop.func1'],
    ['shop.Add.func1', 'shop.Load.func1'],
    ['shop.Add.func1', 'shop.Add.func2'],
    ['shop.Add.func1.2', 'shop.Load.func1.2'],
    ['shop.Add.func1.12.3', 'shop.Load.func1.12.3'],
    ['shop.Add.func1', 'shop.Add'],
    ['shop.Add[...]', 'shop.Load[...]'],
    ['shop.Add.', 'shop.Load.'], // no names of Go, but names are a stranger's
    ['func12', 'func13'],
    ['12', '13'],
  ])('%s is not %s', (before, after) => {
    expect(isPaired(site(before, MIB), site(after, MIB))).toBe(false);
  });

  test('the order of the kinds says nothing', () => {
    const before = site('shop.Add', MIB, { kinds: ['growth', 'boxed'] });
    const after = site('cart.Add', MIB, { kinds: ['boxed', 'growth'] });
    expect(isPaired(before, after)).toBe(true);
  });
});

describe('equal bytes at another place are the same maps', () => {
  const always: SameBytes = { withinLimit: () => true, withinNoise: () => true };
  const isMoved = (from: string, to: string): boolean =>
    matchSites([site('a.A', MIB, { file: from })], [site('b.B', MIB, { file: to })], always).length === 1;

  test.each([
    ['shop/store.go', 'shop/cart.go'],
    ['shop/store.go', 'shop/$GOROOT/copied.go'],
    ['shop/store.go', 'shop/@vendor/store.go'],
    ['shop/store.go', 'shop/store@v2.go'],
  ])('from %s to %s', (from, to) => {
    expect([isMoved(from, to), isMoved(to, from)]).toEqual([true, true]);
  });

  test.each([
    '$GOROOT/src/net/http/server.go',
    'github.com/acme/cache@v1.22.3/cache.go',
    'github.com/acme/cache@v2/cache.go',
    'github.com/acme/cache@v0.0.0-20260102030405-abcdefabcdef/lru/cache.go',
  ])('but not from or to %s, which nobody has edited', (file) => {
    expect([isMoved(file, 'shop/store.go'), isMoved('shop/store.go', file)]).toEqual([false, false]);
  });
});

describe('any two builds', () => {
  const anySite = fc
    .record({
      name: fc.constantFrom('p.A', 'p.(*T).A', 'q.B.func1', '__proto__'),
      file: fc.constantFrom('a.go', 'b.go'),
      line: fc.integer({ min: 1, max: 4 }),
      bytes: fc.constantFrom(0, KIB, 100 * KIB, MIB, 2 * MIB, -MIB),
      kind: fc.constantFrom('growth' as const, 'boxed' as const),
    })
    .map(({ name, file, line, bytes, kind }) => site(name, bytes, { file, line, kinds: [kind] }));
  const build = fc.uniqueArray(anySite, {
    maxLength: 14,
    selector: ({ function: name, file, line }) => `${name} ${file} ${line}`,
  });

  test('every byte of either side is in exactly one compared site', () => {
    fc.assert(
      fc.property(build, build, (base, head) => {
        const { totals, sites } = judge(base, head);
        const sum = (side: 'base' | 'head'): number =>
          sites.reduce((total, one) => total + one.retained[side], 0);
        expect(sum('base')).toBeCloseTo(totals!.retained.base);
        expect(sum('head')).toBeCloseTo(totals!.retained.head);
      }),
    );
  });

  test('the order of the sites does not matter', () => {
    fc.assert(
      fc.property(build, build, (base, head) => {
        expect(summary(judge(base.toReversed(), head.toReversed())).sort()).toEqual(
          summary(judge(base, head)).sort(),
        );
      }),
    );
  });

  test('a build against itself passes', () => {
    fc.assert(fc.property(build, (sites) => judge(sites, sites).state === 'pass'));
  });
});

test('thousands of new and gone sites are matched in bounded time', () => {
  const many = (prefix: string, bytes: number): SiteMeasurement[] =>
    Array.from({ length: 2000 }, (_, i) =>
      site(`${prefix}${i}`, bytes + 50 * i, { file: `${prefix}.go`, line: i }),
    );
  expect(judge(many('before', KIB), many('after', 2 * KIB)).sites.length).toBeGreaterThan(2000);
});

test('a function with hundreds of maps is compared with few of them each', () => {
  const of = (count: number, bytesAt: (index: number) => number): SiteMeasurement[] =>
    Array.from({ length: count }, (_, i) => site('gen.init', bytesAt(i), { line: 10 + i }));
  let asked = 0;
  const withinLimit: SameBytes['withinLimit'] = (a, b) => {
    asked += 1;
    return sizeOf(a) === sizeOf(b);
  };
  const before = of(400, (index) => MIB + index * KIB);
  const after = of(401, (index) => MIB + (400 - index) * KIB); // the last in line are the first
  const matches = matchSites(before, after, { withinLimit, withinNoise: () => false });
  expect(matches.filter(({ base }) => base.length === 0)).toHaveLength(1);
  expect(asked).toBeLessThanOrEqual(400 * 4);
});

test('of thousands of maps in one function not each is looked at for each', () => {
  let looks = 0;
  const watched = (line: number): SiteMeasurement => {
    const one = site('gen.init', MIB + line * KIB, { line });
    return Object.defineProperty({ ...one }, 'allocated', {
      get: () => {
        looks += 1;
        return one.allocated;
      },
    });
  };
  const of = (first: number, count: number) => Array.from({ length: count }, (_, i) => watched(first + i));
  const withinLimit: SameBytes['withinLimit'] = (a, b) => a.retained.bytes[0] === b.retained.bytes[0];
  const matches = matchSites(of(0, 2000), of(1, 2001), { withinLimit, withinNoise: () => false });
  expect(matches.filter(({ base: [one], head: [other] }) => one?.line === other?.line)).toHaveLength(1999);
  expect(looks).toBeLessThan(2000 * 100);
});

test('a long name from a profile takes no longer for its length than to read it', async () => {
  const long = `a.${'x'.repeat(80_000)}.`;
  const closure = `b.Add${'.func1'.repeat(20_000)}`;
  const renamed = { ...site(closure, MIB), function: closure.replace('b.', 'c.') };
  expect(summary(judge([site(closure, MIB)], [renamed, site(long, MIB, { line: 11 })]))).toHaveLength(2);
  await setTimeout(0); // lets the limit of this test be noticed
}, 3_000);
