import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import { outputsOf, verdictJson } from '../../src/report/json.ts';
import { ADD, CONTEXT, kindsOf, MIB, PARSE, RATES, uncompared, verdictOn } from './verdicts.ts';

const grew = { base: kindsOf({ growth: [MIB, MIB] }), head: kindsOf({ growth: [2 * MIB, MIB] }) };
const LEAK = verdictOn([
  { site: ADD, ...grew },
  { site: { ...ADD, file: '/usr/lib/go/x.go' }, ...grew },
  { site: RATES, base: grew.base, head: grew.base },
]);

describe('JSON', () => {
  test('gives totals, sites and what explains them', () => {
    const json = verdictJson(LEAK);
    expect(json).toMatchObject({
      version: 1,
      verdict: 'fail',
      totals: { retained: { base: 3 * MIB, head: 5 * MIB } },
    });
    expect(json.sites[0]).toMatchObject({
      ...ADD,
      status: 'changed',
      outcome: 'beyond',
      explanation: expect.stringContaining('more of it is kept'),
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  test('names all the places that a site was at and is at', () => {
    const [first, ...rest] = LEAK.sites;
    const sites = [{ ...first!, from: RATES, alsoFrom: [PARSE], alsoAt: [ADD] }, ...rest];
    const json = verdictJson({ ...LEAK, sites });
    expect(json.sites[0]).toMatchObject({ from: RATES, alsoFrom: [PARSE], alsoAt: [ADD] });
    expect(json.sites[1]).not.toHaveProperty('alsoFrom');
  });

  test('without a baseline gives the figures of the head', () => {
    const verdict = uncompared('no baseline', LEAK.head);
    expect(verdictJson(verdict).totals.retained).toMatchObject({
      base: null,
      head: 5 * MIB,
      growthPercent: null,
    });
    expect(outputsOf(verdict)).toEqual({
      verdict: 'no baseline',
      'retained-bytes': String(5 * MIB),
      'retained-growth-percent': '',
      'allocated-bytes': String(3 * MIB),
      'allocated-growth-percent': '',
      'growing-sites': '[]',
      regressions: '[]',
    });
  });

  test('outputs name each regression', () => {
    const outputs = outputsOf(LEAK);
    expect(outputs['retained-growth-percent']).toBe('66.67');
    expect(JSON.parse(outputs['regressions']!)).toMatchObject([
      { ...ADD, metric: 'retained', growthBytes: MIB },
      {},
    ]);
  });
});

describe('annotations', () => {
  test('stand at failing sites in the repository', () => {
    expect(annotationsOf(LEAK, CONTEXT)).toEqual([
      {
        level: 'error',
        file: 'cart/store.go',
        line: 41,
        title: 'Map memory regression',
        message:
          'cart.(*Store).Add keeps 1 MiB more (+100 %) after 20,000 requests: allocates what it did before, but now more of it is kept: look for what holds these maps',
      },
    ]);
  });

  test('do not stand where a site was: the line is another one now', () => {
    const gone = verdictOn([{ site: ADD, base: grew.base, noise: 4 * MIB }]);
    expect(gone.sites[0]).toMatchObject({ status: 'gone', outcome: 'unclear' });
    expect(annotationsOf(gone, CONTEXT)).toEqual([]);
  });

  test('are at most ten of a level', () => {
    const many = verdictOn(
      Array.from({ length: 30 }, (_, line) => ({ site: { ...ADD, line: line + 1 }, ...grew })),
    );
    expect(annotationsOf(many, CONTEXT)).toHaveLength(10);
  });
});
