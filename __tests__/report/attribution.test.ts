import { describe, expect, test } from '@jest/globals';
import { attribute, type Attribution } from '../../src/maps/attribution.ts';
import { attributionJson } from '../../src/report/attribution-json.ts';
import { attributionText } from '../../src/report/attribution-text.ts';
import { expectGolden } from '../golden.ts';
import { heapProfile } from '../recordings.ts';

const SERVICE = attribute(heapProfile('nats-server', 'heap-after.txt.gz'));
const NONE: Attribution = { ...SERVICE, sites: new Map(), heapInUseBytes: 0 };
/** The first of its sites. */
const LESS: Attribution = { ...SERVICE, sites: new Map([...SERVICE.sites].slice(0, 1)) };

describe('an attribution', () => {
  test('in a terminal has its totals, and twenty sites', () => {
    expectGolden('report/golden/attribution.txt', attributionText(attributionJson(SERVICE, null)));
  });

  test('of one site counts no others', () => {
    const text = attributionText(attributionJson(LESS, null));
    expect(text.trimEnd().split('\n')).toHaveLength(5);
  });

  test('of nothing has no share', () => {
    const text = attributionText(attributionJson({ ...NONE, rate: 512 }, null));
    expect(text).toBe(
      'Maps retain 0 B and allocated 0 B\nIn use: 0 B, – of the heap (sampled at rate 512)\n\n    in use   allocated  site\n',
    );
  });

  test('as JSON has the largest in use first, then the most allocated', () => {
    const json = attributionJson(SERVICE, null);
    const figures = json.sites.map(({ inUseBytes, allocatedBytes }) => [inUseBytes, allocatedBytes] as const);
    const inOrder = figures.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
    expect(figures).toEqual(inOrder);
    expect(new Set(figures.map(([inUse]) => inUse)).size).toBeLessThan(figures.length);
    expect(json.sites.every((site) => !('growth' in site))).toBe(true);
    expect([json.exact, json.rate, json.inUseBytes]).toEqual([true, 1, SERVICE.heapInUseBytes]);
  });

  test('as JSON has by kind what the sites add up to', () => {
    const json = attributionJson(SERVICE, null);
    const inUse = (kinds: (typeof json)['kinds']) =>
      Object.values(kinds).reduce((sum, { inUseBytes }) => sum + inUseBytes, 0);
    expect(inUse(json.kinds)).toBe(json.totals.retainedBytes);
    for (const site of json.sites) expect(inUse(site.kinds)).toBe(site.inUseBytes);
    expect(json.totals.allocatedBytes).toBe(
      json.sites.reduce((sum, { allocatedBytes }) => sum + allocatedBytes, 0),
    );
  });

  test('after another has what it has more, in all and at each site', () => {
    const { sites, totals } = attributionJson(SERVICE, LESS);
    const whole = attributionJson(SERVICE, null);
    const first = attributionJson(LESS, null);
    expect(totals).toEqual({
      retainedBytes: whole.totals.retainedBytes - first.totals.retainedBytes,
      allocatedBytes: whole.totals.allocatedBytes - first.totals.allocatedBytes,
    });
    const nothing = { retainedBytes: 0, allocatedBytes: 0, retainedObjects: 0, allocatedObjects: 0 };
    for (const {
      growth,
      function: name,
      line,
      inUseBytes,
      allocatedBytes,
      inUseObjects,
      allocatedObjects,
    } of sites) {
      const isFirst = name === first.sites[0]!.function && line === first.sites[0]!.line;
      const all = {
        retainedBytes: inUseBytes,
        allocatedBytes,
        retainedObjects: inUseObjects,
        allocatedObjects,
      };
      expect(growth).toEqual(isFirst ? nothing : all);
    }
  });
});
