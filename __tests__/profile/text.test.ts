import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ProfileError } from '../../src/profile/profile-error.ts';
import type { HeapProfile } from '../../src/profile/profile.ts';
import type { TextHeapProfile } from '../../src/profile/text-heap-profile.ts';
import { TextHeapDecoder } from '../../src/profile/text.ts';
import { framesOf, GO_VERSIONS, heapProfile, recording } from '../recordings.ts';

const decode = (text: string | Uint8Array, chunkBytes = Infinity): TextHeapProfile => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const decoder = new TextHeapDecoder();
  for (let at = 0; at < bytes.length; at += chunkBytes) decoder.write(bytes.subarray(at, at + chunkBytes));
  return decoder.end();
};

const stacksOf = (profile: HeapProfile): string[] =>
  profile.records.map(
    ({ inUseObjects, inUseBytes, allocatedObjects, allocatedBytes, stack }) =>
      `${inUseObjects}: ${inUseBytes} [${allocatedObjects}: ${allocatedBytes}]|${framesOf(profile, stack)
        .map((f) => f.function)
        .join(' < ')}`,
  );

/** One record, with the closing lines that a heap profile has. */
const profileText = ({
  header = 'heap profile: 1: 208 [2: 416] @ heap/2',
  record = '1: 208 [2: 416] @ 0x11 0x22 0x33',
  frames = ['#\t0x21\tmain.add+0x10\t\t/src/shop/main.go:41', '#\t0x32\tmain.main+0x5\t/src/shop/main.go:9'],
} = {}): string =>
  [header, record, ...frames, '', '', '# runtime.MemStats', '# Alloc = 208', '# DebugGC = false', ''].join(
    '\n',
  );

describe.each(GO_VERSIONS)('the recording of Go %s', (version) => {
  test('gives every stack as the process itself named it', () => {
    const truth = recording(`go-${version}/frames.txt.gz`).toString().trimEnd().split('\n');
    const profile = heapProfile(`go-${version}`);
    expect(profile.rate).toBe(1);
    expect(stacksOf(profile).sort()).toEqual(truth.sort());
  });

  test('is the same whatever pieces it arrives in', () => {
    const text = recording(`go-${version}/heap.txt.gz`);
    const whole = decode(text);
    for (const chunkBytes of [1, 7, 1000, 65_536]) {
      const pieces = decode(text, chunkBytes);
      expect(pieces.withNames(new Map())).toEqual(whole.withNames(new Map()));
      expect(pieces.hiddenAddresses()).toEqual(whole.hiddenAddresses());
    }
  });

  test('has a file and line for every frame that the text shows', () => {
    const shown = new Set(
      recording(`go-${version}/heap.txt.gz`)
        .toString()
        .match(/\t[^\t\n]+:\d+$/gm),
    );
    const profile = heapProfile(`go-${version}`);
    const named = profile.records.flatMap((record) =>
      framesOf(profile, record.stack).filter((f) => f.line > 0),
    );
    expect(new Set(named.map((frame) => `\t${frame.file}:${frame.line}`))).toEqual(shown);
  });
});

test('asks for hidden addresses one byte back from the return address, into the call', () => {
  expect(decode(profileText()).hiddenAddresses()).toEqual([0x10]);
});

test('a record whose frames are known is skipped, and the next one read', () => {
  const text = profileText({
    header: 'heap profile: 3: 600 [6: 1200] @ heap/2',
    record: '1: 200 [2: 400] @ 0x11 0x22 0x33',
    frames: [
      ...['#\t0x21\tmain.add+0x10\t/main.go:41', '#\t0x32\tmain.main+0x5\t/main.go:9', ''],
      ...['1: 200 [2: 400] @ 0x11 0x22', '#\t0x21\tmain.add+0x10\t/main.go:41', ''],
      ...['1: 200 [2: 400] @ 0x11 0x44', '#\t0x43\tmain.remove+0x10\t/main.go:77'],
    ],
  });
  const profile = decode(text).withNames(new Map([[0x10, 'runtime.mallocgc']]));
  const stacks = profile.records.map(({ stack }) => framesOf(profile, stack));
  expect(stacks.map((stack) => stack.map((frame) => `${frame.function}:${frame.line}`))).toEqual([
    ['runtime.mallocgc:0', 'main.add:41', 'main.main:9'],
    ['runtime.mallocgc:0', 'main.add:41'],
    ['runtime.mallocgc:0', 'main.remove:77'],
  ]);
});

test('addresses above 2^32, as in position-independent binaries, are kept whole', () => {
  const text = profileText({
    record: '1: 208 [2: 416] @ 0x55d0aabbccdd 0x65d0aabbccdd',
    frames: ['#\t0x65d0aabbccdc\tmain.add+0x10\t/main.go:41'],
  });
  expect(decode(text).hiddenAddresses()).toEqual([0x55d0aabbccdc]);
});

test('the first line may state one allocated byte more where it would equal the bytes in use', () => {
  const equal = {
    header: 'heap profile: 1: 208 [1: 209] @ heap/2',
    record: '1: 208 [1: 208] @ 0x11 0x22 0x33',
  };
  expect(decode(profileText(equal)).rate).toBe(1);
});

test('names may hold what separates fields elsewhere', () => {
  const frames = ['#\t0x21\tmain.a+0x1.func1+0x10\tC:/src/a:b.go:41', '#\t0x32\tmain.main+0x5\t/main.go:9'];
  const profile = decode(profileText({ frames })).withNames(new Map());
  expect(framesOf(profile, 0)[1]).toEqual({ function: 'main.a+0x1.func1', file: 'C:/src/a:b.go', line: 41 });
});

test.each([['-5'], ['1e400'], ['1.5'], ['0x10'], ['']])(
  'a line that is no number from 0 on, "%s", is unknown',
  (line) => {
    const frames = [`#\t0x21\tmain.add+0x10\t/main.go:${line}`, '#\t0x32\tmain.main+0x5\t/main.go:9'];
    expect(framesOf(decode(profileText({ frames })).withNames(new Map()), 0)[1]).toMatchObject({ line: 0 });
  },
);

test('a name of a megabyte is cut', () => {
  const frames = [`#\t0x21\t${'a'.repeat(500_000)}.b+0x10\t/main.go:4`];
  const text = profileText({ record: '1: 208 [2: 416] @ 0x11 0x22', frames });
  expect(framesOf(decode(text).withNames(new Map()), 0)[1]!.function.length).toBeLessThan(5000);
});

/** A second record behind the first one; the totals are those of both. */
const twoRecords = (record: string, ...frames: string[]): string =>
  profileText({
    header: 'heap profile: 2: 216 [3: 424] @ heap/2',
    frames: [
      '#\t0x21\tmain.add+0x10\t/main.go:41',
      '#\t0x32\tmain.main+0x5\t/main.go:9',
      '',
      record,
      ...frames,
    ],
  });

test('a small profile is the same in pieces of any size, also where a record is skipped', () => {
  const text = twoRecords(
    '1: 8 [1: 8] @ 0x11 0x22 0x33',
    '#\t0x21\tmain.add+0x10\t/main.go:41',
    '#\t0x32\tx\ty:1',
  );
  const whole = stacksOf(decode(text).withNames(new Map()));
  expect(whole).toEqual([
    '1: 208 [2: 416]|0x11 < main.add < main.main',
    '1: 8 [1: 8]|0x11 < main.add < main.main',
  ]);
  for (let chunkBytes = 1; chunkBytes <= text.length; chunkBytes++) {
    expect(stacksOf(decode(text, chunkBytes).withNames(new Map()))).toEqual(whole);
  }
});

test('what the runtime tells of itself is kept, its pauses one by one', () => {
  const text = profileText({}).replace(
    '# Alloc = 208',
    `# Alloc = 208\n# PauseNs = [41 0 ${'7 '.repeat(300)}]\n# Lookups = no\n# NumGC = 12`,
  );
  const { memStats } = decode(text).withNames(new Map());
  const pauses = [...memStats].filter(([name]) => name.startsWith('PauseNs'));
  expect(pauses).toHaveLength(256);
  expect(pauses.slice(0, 3)).toEqual([
    ['PauseNs[0]', 41],
    ['PauseNs[1]', 0],
    ['PauseNs[2]', 7],
  ]);
  expect([
    memStats.get('Alloc'),
    memStats.get('NumGC'),
    memStats.get('Lookups'),
    memStats.has('PauseNs'),
  ]).toEqual([208, 12, NaN, false]);
  expect(
    decode(text.replace(/\[41.*\]/, '[]'))
      .withNames(new Map())
      .memStats.has('PauseNs[0]'),
  ).toBe(false);
});

test('shown frames come with the address of their call, each once', () => {
  const text = twoRecords('1: 8 [1: 8] @ 0x11 0x22', '#\t0x21\tmain.add+0x10\t/main.go:41');
  const decoded = decode(text);
  expect(decoded.shownFrames()).toEqual([
    { address: 0x21, function: 'main.add', offset: 0x10 },
    { address: 0x32, function: 'main.main', offset: 5 },
  ]);
  expect(decoded.withNames(new Map())).toMatchObject({ values: 'sampled', leafFrames: 'kept', rate: 1 });
});

test('a frame that Go cannot name is called by its address', () => {
  const text = twoRecords('1: 8 [1: 8] @ 0x44', '#\t0x44');
  const profile = decode(text).withNames(new Map());
  expect(framesOf(profile, 1)).toEqual([{ function: '0x44', file: '', line: 0 }]);
});

test('an address that is shown at one place and hidden at another is both', () => {
  const text = twoRecords('1: 8 [1: 8] @ 0x22 0x55', '#\t0x54\tmain.other+0x1\t/main.go:3');
  const profile = decode(text);
  expect(profile.hiddenAddresses()).toEqual([0x10]);
  const named = profile.withNames(new Map([[0x10, 'runtime.mallocgc']]));
  expect(framesOf(named, 1).map((frame) => frame.function)).toEqual(['main.add', 'main.other']);
});

describe('says what it cannot read, and at which byte:', () => {
  const at = (text: string, part: string): string => `at byte ${text.indexOf(part)}: `;
  const odd = profileText({ header: 'heap profile: 1: 208 [2: 416] @ heap/3' });
  const early = profileText({ frames: ['1: 208 [2: 416] @ 0x11'] });
  const outside = twoRecords('', '#\t0x21\tmain.add+0x10\t/main.go:41');
  const remark = twoRecords('# runtime.MemStat', '');
  const long = twoRecords(`# ${'x'.repeat(100)}`, '');
  const stat = profileText({}).replace('# Alloc = 208', '# Alloc 208');
  const deep = profileText({ record: `1: 208 [2: 416] @${' 0x11'.repeat(16385)}` });
  const mark = profileText({ record: '1: 208 (2: 416] @ 0x11' });
  const other = profileText({ frames: ['#\t0x99\tmain.add+0x10\t/main.go:41'] });
  const missed = profileText({ record: '1: 208 [2: 417] @ 0x11 0x22 0x33' });
  const alike = profileText({ frames: ['#\tzz21\tmain.add+0x10\t/main.go:41'] });
  const spaced = profileText({ record: '1: 208 [2: 416] @ 0x11 x22' });
  const empty = profileText({ record: '1: 208 [2: 416] @ 0x11 0x' });
  const large = profileText({ record: '1: 208 [2: 416] @ 0x11 0x12345678901234' });

  test.each(
    [
      [
        odd,
        at(odd, 'heap profile'),
        'the rate must be an even number, got "heap profile: 1: 208 [2: 416] @ heap/3"',
      ],
      [early, at(early, '1: 208 [2: 416] @ 0x11\n'), 'a record starts before the one before it ends'],
      [
        outside,
        at(outside, '#\t0x21\tmain.add+0x10\t/main.go:41\n\n\n'),
        'a frame stands outside of a record',
      ],
      [
        remark,
        at(remark, '# runtime.MemStat\n'),
        'expected a frame or runtime.MemStats, got "# runtime.MemStat"',
      ],
      [long, at(long, '# xx'), `expected a frame or runtime.MemStats, got "# ${'x'.repeat(78)}…"`],
      [stat, at(stat, '# Alloc 208'), 'expected "# Name = value", got "# Alloc 208"'],
      [deep, at(deep, '1: 208 [2: 416] @ 0x'), 'a stack is deeper than 16384 frames'],
      [mark, at(mark, '1: 208 ('), 'expected " [" behind a figure of a record'],
      [
        other,
        at(other, '#\t0x99'),
        'frame "0x99\\tmain.add+0x10\\t/main.go:41" is not in the stack of its record',
      ],
      [alike, at(alike, '#\tzz21'), 'frame "zz21'],
      [spaced, at(spaced, '1: 208 [2: 416] @ 0x'), 'bad address " x22"'],
      [empty, at(empty, '1: 208 [2: 416] @ 0x'), 'bad address " 0x"'],
      [large, at(large, '1: 208 [2: 416] @ 0x'), 'bad address " 0x12345678901234"'],
      [
        missed,
        'at byte ',
        'it is damaged: records add up to 1, 208, 2, 417, the first line says 1, 208, 2, 416',
      ],
    ].map(([text, place, told]) => [told!, text!, place!]),
  )('%s', (told, text, place) => {
    expect(() => decode(text)).toThrow(told);
    expect(() => decode(text)).toThrow(place);
    expect(() => decode(text)).toThrow(/^heap profile in text form, at byte \d+: /);
  });

  test('nothing of a stack as deep as Go records, nor of an address as large as there are', () => {
    const deepest = profileText({ record: `1: 208 [2: 416] @${' 0x11'.repeat(16384)}`, frames: [] });
    expect(framesOf(decode(deepest).withNames(new Map()), 0)).toHaveLength(16384);
    const largest = profileText({ record: '1: 208 [2: 416] @ 0x1234567890123', frames: [] });
    expect(decode(largest).hiddenAddresses()).toEqual([0x1234567890122]);
  });
});

describe('refuses', () => {
  test('records that add up to more than 2^53', () => {
    const record = '1: 9007199254740991 [1: 9007199254740991] @ 0x11 0x22 0x33';
    const more = ['', '1: 9007199254740991 [1: 9007199254740991] @ 0x11'];
    const text = profileText({
      header: 'heap profile: 2: 18014398509481982 [2: 18014398509481983] @ heap/2',
      record,
      frames: more,
    });
    expect(() => decode(text)).toThrow('add up to more than 2^53');
  });

  test.each([
    [
      'a page of HTML',
      '<!doctype html>\n<title>404</title>\n',
      'expected "heap profile: …" as the first line',
    ],
    [
      'a figure above 2^53',
      profileText({ record: '1: 208 [2: 9007199254740993] @ 0x11' }),
      'larger than 2^53',
    ],
    ['a negative figure', profileText({ record: '-1: 208 [2: 416] @ 0x11' }), 'expected a record'],
    ['an address that is none', profileText({ record: '1: 208 [2: 416] @ 0x11 zzz' }), 'bad address " zzz"'],
    ['an address above 2^52', profileText({ record: '1: 208 [2: 416] @ 0xffffffffffffffff' }), 'bad address'],
    [
      'records that miss the totals',
      profileText({ record: '1: 208 [2: 417] @ 0x11 0x22 0x33' }),
      'it is damaged',
    ],
    ['a frame of another stack', profileText({ record: '1: 208 [2: 416] @ 0x11' }), 'is not in the stack'],
    ['an endless line', 'x'.repeat(3 << 20), 'longer than 1048576 bytes'],
    ['nothing', '', 'it ends early'],
  ])('%s', (_, text, message) => {
    expect(() => decode(text, 65_536)).toThrow(message);
  });

  test('every truncation', () => {
    const text = recording('go-1.26/heap.txt.gz');
    const anywhere = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(anywhere, (length) => {
        // All that may be cut off is the peak of the resident set, which comes last and is not used.
        if (text.toString('latin1', length).startsWith('# MaxRSS') || length > text.lastIndexOf('# MaxRSS'))
          return;
        expect(() => decode(text.subarray(0, length))).toThrow(ProfileError);
      }),
      { numRuns: 300 },
    );
  });

  test('or decodes to the same totals, whatever byte is damaged', () => {
    const text = recording('go-1.26/heap.txt.gz');
    const totals = sums(decode(text).withNames(new Map()));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: text.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, flip) => {
          const damaged = Buffer.from(text);
          damaged[at]! ^= flip;
          let profile: HeapProfile;
          try {
            profile = decode(damaged).withNames(new Map());
          } catch (error) {
            expect(error).toBeInstanceOf(ProfileError);
            return;
          }
          expect(sums(profile)).toEqual(totals);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function sums({ records }: HeapProfile): number[] {
  const total = (figure: 'inUseBytes' | 'allocatedBytes'): number =>
    records.reduce((sum, record) => sum + record[figure], 0);
  return [total('inUseBytes'), total('allocatedBytes')];
}
