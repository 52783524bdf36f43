import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { encodeMeasurement } from '../../src/baseline/measurement-format.ts';
import { readDeliveries } from '../../src/io/deliveries.ts';
import { measurement, site } from '../verdict/measurements.ts';
import { failureOf, scratch } from './bench-room.ts';

const GOOD = encodeMeasurement(measurement([site('a.Add', 30)]));
const folder = scratch();
let rooms = 0;

/** A directory with these files in it. */
function room(files: Readonly<Record<string, string>>): string {
  const directory = join(folder, String(++rooms));
  mkdirSync(directory);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}
const foldersIn = async (measurements: string, directory: string) =>
  (await readDeliveries(measurements, directory)).delivered.map((one) => one.folder);

describe('measurements are found', () => {
  test('in a directory and the folders in it, as actions/download-artifact leaves them', async () => {
    const files = {
      'got/measurement.json': GOOD,
      'got/map-memory-api/measurement.json': GOOD,
      'got/a/b/measurement.json': GOOD,
    };
    expect(await foldersIn('got', room({ ...files, 'got/map-memory-api/logs/run-1.log': '' }))).toEqual([
      'map-memory-api',
      null,
    ]);
  });

  test('by a pattern, by a path, and from the root', async () => {
    const directory = room({ 'out/api.json': GOOD, 'out/web@2.json': GOOD, 'other/measurement.json': GOOD });
    expect(await foldersIn('out/*.json', directory)).toEqual(['api', 'web@2']);
    expect(await foldersIn('*/measurement.json', directory)).toEqual(['other']);
    expect(await foldersIn(join(directory, 'o*/measurement.json'), '/')).toEqual(['other']);
    expect(await foldersIn('other/measurement.json', directory)).toEqual([null]);
  });

  test('with the base beside them', async () => {
    const base = encodeMeasurement(measurement([site('a.Add', 20)]));
    const { delivered } = await readDeliveries('.', room({ 'measurement.json': GOOD, 'base.json': base }));
    expect(delivered[0]!.base!.sites[0]!.retained.bytes[0]).toBe(20);
  });

  test('or there are none, which is an error that says what to do', async () => {
    for (const measurements of ['.', 'nowhere', 'no/*.json']) {
      const { stage, message, remedy } = await failureOf(readDeliveries(measurements, room({})));
      expect([stage, message]).toEqual(['measurements', `there is no measurement in ${measurements}`]);
      expect(remedy).toContain('actions/upload-artifact');
    }
  });
});

/** Each lies beside a good one, which is read nevertheless. */
describe('what a stranger may have left is refused and named', () => {
  const changed = (change: (document: Record<string, unknown>) => void): string => {
    const document = JSON.parse(GOOD) as Record<string, unknown>;
    change(document);
    return JSON.stringify(document);
  };
  const refusal = async (prepare: (directory: string) => void) => {
    const directory = room({ 'good/measurement.json': GOOD, 'bad/README': '' });
    prepare(join(directory, 'bad'));
    const { delivered, refused } = await readDeliveries('.', directory);
    expect(delivered.map((one) => one.folder)).toEqual(['good']);
    return refused.map(({ file, reason }) => `${file}: ${reason}`);
  };
  const written = (content: string) =>
    refusal((bad) => {
      writeFileSync(join(bad, 'measurement.json'), content);
    });

  test('a huge file, before it is read', async () => {
    const refused = await refusal((bad) => {
      writeFileSync(join(bad, 'measurement.json'), '');
      truncateSync(join(bad, 'measurement.json'), 5 * 2 ** 30);
    });
    expect(refused).toEqual([
      expect.stringMatching(/^bad\/measurement\.json: .* 5368709120 bytes, more than/),
    ]);
  });

  test.each([
    ['no JSON', 'not JSON at all', /is not JSON/],
    ['deep nesting', '['.repeat(1_000_000), /is not JSON/],
    ['deep nesting that is well-formed', '['.repeat(100_000) + ']'.repeat(100_000), /expected an object/],
    ['another schema', JSON.stringify({ version: 2 }), /has version 2/],
    ['NaN', GOOD.replace('"rate": 1', '"rate": NaN'), /is not JSON/],
    ['Infinity', GOOD.replace('"rate": 1', '"rate": 1e999'), /rate: expected a finite number, got Infinity/],
    [
      '__proto__ as a field',
      GOOD.replace('{', '{"__proto__": {"polluted": 1},'),
      /__proto__: expected no field but/,
    ],
    [
      'no runs',
      changed((one) => Object.assign(one, { runs: [], sites: [] })),
      /runs: expected at least one run/,
    ],
    [
      'a commit that is none',
      GOOD.replace('a'.repeat(40), '$(reboot)'),
      /provenance.commit: expected the id/,
    ],
  ])('%s', async (_, content, reason) => {
    expect(await written(content)).toEqual([expect.stringMatching(reason)]);
  });

  test('symbolic links: a file, and the folder of one', async () => {
    const outside = room({ 'measurement.json': GOOD });
    const link = 'bad/measurement.json: it lies behind a symbolic link';
    expect(
      await refusal((bad) => {
        symlinkSync(join(outside, 'measurement.json'), join(bad, 'measurement.json'));
      }),
    ).toEqual([link]);
    const directory = room({ 'good/measurement.json': GOOD });
    symlinkSync(outside, join(directory, 'bad'));
    const { delivered, refused } = await readDeliveries('.', directory);
    expect([delivered.length, refused]).toEqual([1, []]); // it is not even looked into
  });

  test('a folder in place of a file', async () => {
    expect(
      await refusal((bad) => {
        mkdirSync(join(bad, 'measurement.json'));
      }),
    ).toEqual([expect.stringMatching(/is no regular file/)]);
  });

  test('thousands of files: so many are read, and the others are counted', async () => {
    const names = Array.from({ length: 3_000 }, (_, i) => `${String(i).padStart(4, '0')}/measurement.json`);
    const { delivered, refused } = await readDeliveries(
      '.',
      room(Object.fromEntries(names.map((name) => [name, GOOD]))),
    );
    expect(delivered).toHaveLength(50);
    expect(refused).toEqual([{ file: names[50], reason: 'at most 50 are read, and there are 3000 or more' }]);
  });

  test('and where none is left, that is the error', async () => {
    const { message } = await failureOf(readDeliveries('.', room({ 'api/measurement.json': '{}' })));
    expect(message).toMatch(/^no measurement is left: api\/measurement\.json \(/);
  });

  test('a base that is refused leaves the measurement', async () => {
    const { delivered, refused } = await readDeliveries(
      '.',
      room({ 'measurement.json': GOOD, 'base.json': '{}' }),
    );
    expect([delivered[0]!.base, refused.map(({ file }) => file)]).toEqual([null, ['base.json']]);
  });
});
