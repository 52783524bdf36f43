import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeMeasurement, encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import { MeasurementError } from '../../src/errors.ts';
import type { CallTree } from '../../src/maps/call-tree.ts';
import { MAP_USES } from '../../src/maps/map-use.ts';
import { KINDS } from '../../src/maps/site.ts';
import { COUNTERS, type Measurement } from '../../src/measure/measurement.ts';
import { measurement, site } from '../verdict/measurements.ts';

// −0 is the one number that JSON does not keep.
const number = fc.double({ noNaN: true, min: -(2 ** 60), max: 2 ** 60 }).map((value) => value + 0);
const positive = number.map(Math.abs);
const series = (runs: number): fc.Arbitrary<Measurement['sites'][number]['retained']> => {
  const numbers = (of: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
    fc.array(of, { minLength: runs, maxLength: runs });
  return fc.record({
    bytes: numbers(number),
    samplingVariance: fc.oneof(numbers(positive), fc.constant(new Array<number>(runs).fill(0))),
  });
};
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', '\u2028', '"\\\n'),
);
const hexDigits = Array.from({ length: 16 }, (_, digit) => digit.toString(16));
const commit = fc
  .constantFrom(0, 40, 64)
  .chain((length) =>
    fc.string({ unit: fc.constantFrom(...hexDigits), minLength: length, maxLength: length }),
  );
const growth = fc.record({ retainedBytes: number, allocatedBytes: number });
const calls: fc.Arbitrary<CallTree> = fc
  .record({
    frames: fc.array(fc.record({ function: text, file: text, line: positive }), {
      minLength: 1,
      maxLength: 3,
    }),
    figures: fc.array(growth, { maxLength: 5 }),
    seeds: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  })
  .map(({ frames, figures, seeds }) => ({
    frames,
    nodes: figures.map((bytes, i) => {
      const frame = (seeds[i]! % (frames.length + 1)) - 1;
      return { parent: (seeds[i]! % (i + 1)) - 1, frame, branches: frame === -1 ? 7 : 0, ...bytes };
    }),
  }));
const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }))
  .chain(([runs, rounds]) =>
    fc.record({
      version: fc.constant(1 as const),
      provenance: fc.record({ commit, ref: text, event: text, runUrl: text, measuredAt: text }),
      fingerprint: fc.record({
        goVersion: text,
        mapImplementation: fc.constantFrom('bucket' as const, 'swiss' as const, 'unknown' as const),
        goExperiment: text,
        os: text,
        architecture: text,
        maxProcs: number,
        rateClass: fc.constantFrom('exact' as const, 'sampled' as const),
        load: text,
      }),
      rate: positive,
      runs: fc.array(
        fc.record({
          operations: fc.option(positive),
          loadSeconds: positive,
          snapshotSeconds: positive,
          heapInUseBytes: positive,
          allocatedObjects: positive,
          memory: fc.option(
            fc.record({
              heapAllocBytes: number,
              heapInUseBytes: number,
              heapObjects: number,
              mallocs: positive,
              frees: positive,
              collections: positive,
              forcedCollections: positive,
              pauseNs: fc.option(positive),
              heapInUseShare: positive,
            }),
          ),
          goroutines: fc.option(fc.record({ before: positive, after: positive })),
          gcTrace: fc.option(
            fc.record({
              collections: positive,
              forcedCollections: positive,
              cpuShare: positive,
              totalPauseMs: positive,
              longestPauseMs: positive,
              unreadLines: positive,
            }),
          ),
        }),
        { minLength: runs, maxLength: runs },
      ),
      operationsFrom: fc.option(fc.constantFrom(...COUNTERS)),
      roundOperations: fc.array(fc.option(positive), { minLength: rounds, maxLength: rounds }),
      sites: fc.array(
        fc.record({
          function: text,
          file: text,
          line: positive,
          kinds: fc.record(Object.fromEntries(KINDS.map((kind) => [kind, growth])), { requiredKeys: [] }),
          retained: series(runs),
          allocated: series(runs),
          unreleased: fc.option(series(runs)),
          retainedByRound: fc.array(number, { minLength: rounds, maxLength: rounds }),
          slotBytes: fc.option(positive),
          entries: fc.option(fc.record({ least: positive, most: positive })),
          retainedObjects: number,
          allocatedObjects: number,
        }),
        { maxLength: 4 },
      ),
      calls: fc.option(calls),
      cpu: fc.option(
        fc.record({
          totalNs: positive,
          sites: fc.array(
            fc.record({
              function: text,
              file: text,
              line: positive,
              byUse: fc.record(Object.fromEntries(MAP_USES.map((use) => [use, positive])), {
                requiredKeys: [],
              }),
            }),
            { maxLength: 2 },
          ),
        }),
      ),
      timeline: fc.array(fc.record({ seconds: positive, inUseBytes: number }), { maxLength: 3 }),
      notes: fc.array(text, { maxLength: 2 }),
      warnings: fc.array(text, { maxLength: 2 }),
    }),
  );

const stored = measurement([site('A', 1), site('B', 2)]);

describe('a measurement', () => {
  test('comes back as it was stored, bit for bit', () => {
    fc.assert(
      fc.property(anyMeasurement, (one) => {
        expect(decodeMeasurement(encodeMeasurement(one), 'x.json')).toEqual({ ...one });
      }),
      { numRuns: 300 },
    );
  });

  test('is the same text whatever the order of its fields, and ends in a newline', () => {
    const reversed = Object.fromEntries(Object.entries(stored).reverse()) as unknown as Measurement;
    expect(encodeMeasurement(reversed)).toBe(encodeMeasurement(stored));
    expect(encodeMeasurement(stored)).toMatch(/^\{\n "version": 1,\n[^]*\}\n$/);
  });

  test('is refused where it could not be read again, as what the service says', () => {
    const failure = expect(() => encodeMeasurement({ ...stored, rate: 2 ** 61 }));
    failure.toThrow(MeasurementError);
    failure.toThrow('what was measured cannot be stored: rate: expected a number within');
    try {
      encodeMeasurement({ ...stored, rate: 2 ** 61 });
    } catch (error) {
      expect(error).toMatchObject({
        stage: 'profile',
        remedy:
          'Look at what `/debug/pprof/heap?debug=1` of the service says: it is beyond what a machine can hold.',
        cause: { name: 'ShapeError' },
      });
    }
    expect.assertions(3);
  });

  test('has each list of numbers on a line of its own, to be reviewed', () => {
    expect(encodeMeasurement(stored)).toMatch(/\n +"bytes": \[ -?\d+(?:, -?\d+)* \]/);
  });

  test('of an earlier release, without entries, is read as one that has none', () => {
    const older = JSON.parse(encodeMeasurement(stored)) as { sites: { entries?: unknown }[] };
    for (const one of older.sites) delete one.entries;
    expect(decodeMeasurement(JSON.stringify(older), 'x.json').sites[0]!.entries).toBeNull();
  });

  test('leaves out variances that are all 0', () => {
    expect(encodeMeasurement(stored)).not.toContain('samplingVariance');
  });
});

describe('a broken file is refused', () => {
  const json = encodeMeasurement(stored);
  const change = (edit: (document: Record<string, never>) => void): string => {
    const document = JSON.parse(json) as Record<string, never>;
    edit(document);
    return JSON.stringify(document);
  };
  const site1 = (document: Record<string, never>): Record<string, Record<string, unknown>> =>
    document['sites']![1];

  test.each([
    ['not JSON', '{', 'x.json: the measurement is not JSON'],
    ['a list', '[]', 'x.json: the document: expected an object, got a list'],
    ['nothing', '', 'x.json: the measurement is not JSON'],
    ['no version', '{}', 'x.json: version: expected one of 1, got undefined'],
    [
      'another version',
      '{"version":2}',
      'x.json: the measurement has version 2, and this release reads version 1',
    ],
    [
      'a text for a number',
      change((m) => (site1(m)['retained']!['bytes'] = ['x'])),
      'x.json: sites[1].retained.bytes[0]: expected a finite number, got "x"',
    ],
    [
      'a number out of range',
      json.replace('"loadSeconds": 1', '"loadSeconds": 1e999'),
      'x.json: runs[0].loadSeconds: expected a finite number, got Infinity',
    ],
    [
      'figures whose sum no number could hold',
      change((m) => (site1(m)['retained']!['bytes'] = [-1e308, 1, 1, 1, 1])),
      'x.json: sites[1].retained.bytes[0]: expected a number within ±1152921504606847000, got -1e+308',
    ],
    [
      'variances whose sum no number could hold',
      change((m) => (site1(m)['retained']!['samplingVariance'] = [1e308, 0, 0, 0, 0])),
      'x.json: sites[1].retained.samplingVariance[0]: expected a number within ±1.329227995784916e+36',
    ],
    [
      'more runs than anybody makes',
      change((m) => (m['runs'] = new Array<unknown>(1001).fill(0) as never)),
      'x.json: runs: expected 1000 items at the most, got 1001',
    ],
    [
      'more sites than a program has',
      change((m) => (m['sites'] = new Array<unknown>(100_001).fill(0) as never)),
      'x.json: sites: expected 100000 items at the most, got 100001',
    ],
    [
      'a missing field',
      change((m) => delete site1(m)['line']),
      'x.json: sites[1].line: expected a finite number, got undefined',
    ],
    [
      'a negative variance',
      change((m) => (site1(m)['retained']!['samplingVariance'] = [0, 0, -1, 0, 0])),
      'x.json: sites[1].retained.samplingVariance[2]: expected a number of 0 or more, got -1',
    ],
    [
      'too few numbers for the runs',
      change((m) => (site1(m)['allocated'] = { bytes: [1] })),
      'x.json: sites[1].allocated.bytes: expected 5 numbers, one for each run, got a list',
    ],
    [
      'variances for some runs only',
      change((m) => (site1(m)['retained']!['samplingVariance'] = [0])),
      'x.json: sites[1].retained.samplingVariance: expected 5 numbers, as bytes has, got a list',
    ],
    [
      'no runs',
      change((m) => (m['runs'] = [] as never)),
      'x.json: runs: expected at least one run, got a list',
    ],
    [
      'rounds that are not those of the measurement',
      change((m) => (site1(m)['retainedByRound'] = [1, 2, 3] as never)),
      /^x\.json: sites\[1\]\.retainedByRound: expected \d+ numbers, one for each round, got a list$/,
    ],
    [
      'too few numbers of what is not released',
      change((m) => (site1(m)['unreleased'] = { bytes: [1] })),
      'x.json: sites[1].unreleased.bytes: expected 5 numbers, one for each run, got a list',
    ],
    [
      'a number for a text',
      change((m) => (m['notes'] = [7] as never)),
      'x.json: notes[0]: expected a text, got 7',
    ],
    [
      'a long text for a number, of which the beginning is told',
      change((m) => (m['rate'] = 'x'.repeat(60) as never)),
      /: rate: expected a finite number, got "x{39}…$/,
    ],
    [
      'a text of forty characters for a number, which is told whole',
      change((m) => (m['rate'] = 'x'.repeat(38) as never)),
      /: rate: expected a finite number, got "x{38}"$/,
    ],
    [
      'nothing for an object',
      change((m) => (m['provenance'] = null as never)),
      'x.json: provenance: expected an object, got null',
    ],
    [
      'a text for an object',
      change((m) => (m['provenance'] = 'here' as never)),
      'x.json: provenance: expected an object, got "here"',
    ],
    [
      'something else for a choice',
      change((m) => (m['operationsFrom'] = 'guess' as never)),
      `x.json: operationsFrom: expected one of ${COUNTERS.join(', ')}, got "guess"`,
    ],
    [
      'a number for a commit',
      change((m) => (m['provenance']!['commit'] = 7 as never)),
      'x.json: provenance.commit: expected the id of a commit or an empty text, got 7',
    ],
    [
      'a field of a long name, of which the beginning is told',
      change((m) => (m['y'.repeat(60)] = 1 as never)),
      /^x\.json: y{40}: expected no field but version/,
    ],
    [
      'an unknown kind',
      change((m) => (site1(m)['kinds']!['tree'] = 1)),
      `x.json: sites[1].kinds.tree: expected no field but ${KINDS.join(', ')}, got 1`,
    ],
    [
      'a polluting key',
      json.replace('"provenance": {', '"provenance": { "__proto__": {"commit": "x"},'),
      'x.json: provenance.__proto__: expected no field but commit, ref, event, runUrl, measuredAt, got an object',
    ],
    [
      'an inherited field is no field',
      change((m) => delete m['warnings']),
      'x.json: warnings: expected a list, got undefined',
    ],
  ])('%s', (...[, content, message]) => {
    expect(() => decodeMeasurement(content, 'x.json')).toThrow(message);
    expect(() => decodeMeasurement(content, 'x.json')).toThrow(MeasurementError);
  });

  test('10 MiB are read', () => {
    const padded = json + ' '.repeat(10 * 1024 * 1024 - Buffer.byteLength(json));
    expect(decodeMeasurement(padded, 'x.json')).toEqual(stored);
  });

  test('more than 10 MiB, counted in UTF-8', () => {
    const padded = json + ' '.repeat(10 * 1024 * 1024);
    expect(() => decodeMeasurement(padded, 'x.json')).toThrow('is larger than 10485760 bytes');
  });

  test('any JSON: an error of ours or a measurement, and the prototype stays clean', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        try {
          decodeMeasurement(content, 'x.json');
        } catch (error) {
          expect(error).toBeInstanceOf(MeasurementError);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  test('the remedy says what to do', () => {
    try {
      decodeMeasurement('{"version":2}', 'x.json');
    } catch (error) {
      expect(error).toMatchObject({
        stage: 'baseline',
        remedy: expect.stringContaining('Measure that commit again'),
      });
    }
    expect.assertions(1);
  });
});

test.each(['HEAD', 'a'.repeat(39), '$(id)', `${'a'.repeat(40)}\n`])('refuses %j as a commit', (commit) => {
  const content = JSON.stringify({ ...stored, provenance: { ...stored.provenance, commit } });
  expect(() => decodeMeasurement(content, 'x')).toThrow('provenance.commit');
});

describe('the calls of a measurement', () => {
  const withCalls = (calls: unknown): string => JSON.stringify({ ...measurement([]), calls });
  const frames = [{ function: 'main.main', file: 'main.go', line: 1 }];

  test('may be left out, as earlier releases did', () => {
    expect(decodeMeasurement(withCalls(undefined), 'x.json').calls).toBeNull();
    expect(encodeMeasurement(measurement([]))).not.toContain('calls');
  });

  test.each([
    ['a cycle', [[0, 0, 1, 1]], 'calls.nodes[0][0]: expected the place of a node before it'],
    [
      'a caller that comes later',
      [
        [-1, 0, 1, 1],
        [2, 0, 1, 1],
        [0, 0, 1, 1],
      ],
      'calls.nodes[1][0]',
    ],
    ['a caller that is none', [[-2, 0, 1, 1]], 'calls.nodes[0][0]'],
    ['half a caller', [[-0.5, 0, 1, 1]], 'calls.nodes[0][0]'],
    ['a frame that is none', [[-1, 1, 1, 1]], 'calls.nodes[0][1]: expected a place in frames'],
    ['a figure too few', [[-1, 0, 1]], 'calls.nodes[0]: expected 4 numbers'],
    ['a figure too many', [[-1, 0, 1, 1, 1]], 'calls.nodes[0]: expected 4 items at the most'],
    ['a figure beyond all machines', [[-1, 0, 1e300, 1]], 'calls.nodes[0][2]: expected a number within'],
    [
      'more than fit',
      Array.from({ length: 10_001 }, () => [-1, 0, 0, 0]),
      'calls.nodes: expected 10000 items',
    ],
  ])('are refused with %s', (_, nodes, message) => {
    expect(() => decodeMeasurement(withCalls({ frames, nodes }), 'x.json')).toThrow(message);
  });
});
