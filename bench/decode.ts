import { Profile } from 'pprof-format';
import { Writer } from 'protobufjs/minimal.js';
import { decodeProtobuf } from '../src/profile/protobuf.ts';
import { megabytes, milliseconds, percent, times, type Figure } from './figure.ts';
import { measurePairs, timed } from './pairs.ts';
import { inflated } from './recorded.ts';

const PAIRS = 21;
const TRUNCATIONS = 200;

/** Decoding the protobuf form, against DataDog's pprof-format: how fast, and how often right. */
export function decodeFigures(): Figure[] {
  const bytes = inflated('heap-after.pb');
  return [speed(bytes), ...truncations(bytes), ...integers()];
}

function speed(bytes: Buffer): Figure {
  const theirs = () => timed(() => Profile.decode(bytes));
  const ours = () => timed(() => decodeProtobuf(bytes));
  measurePairs(5, theirs, ours); // until both are optimised
  const { a, b, ratio } = measurePairs(PAIRS, theirs, ours);
  return {
    name: `decode ${megabytes(bytes.length)} of protobuf, pprof-format / ours`,
    measured: ratio,
    goal: { atLeast: 6 },
    format: times,
    note: `${milliseconds(a)} / ${milliseconds(b)}, median of ${PAIRS} pairs`,
  };
}

/** A profile that is cut off anywhere is broken; reading it as a whole one gives wrong figures. */
function truncations(bytes: Buffer): Figure[] {
  const lengths = Array.from({ length: TRUNCATIONS }, () => Math.floor(Math.random() * bytes.length));
  const accepted = (decode: (bytes: Buffer) => unknown) =>
    lengths.filter((length) => succeeds(() => decode(bytes.subarray(0, length)))).length / TRUNCATIONS;
  const note = `of ${TRUNCATIONS} at random`;
  return [
    {
      name: 'truncations accepted, ours',
      measured: accepted(decodeProtobuf),
      goal: { atMost: 0 },
      format: percent,
      note,
    },
    {
      name: 'truncations accepted, pprof-format',
      measured: accepted((part) => Profile.decode(part)),
      goal: null,
      format: percent,
      note,
    },
  ];
}

function succeeds(call: () => unknown): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}

const INTEGERS = [
  ...[-1n, -4096n, -(1n << 63n)],
  ...[1n << 28n, 1n << 40n, (1n << 53n) - 1n, (1n << 53n) + 1n, 1n << 62n],
];

function integers(): Figure[] {
  const name = (decoder: string) => `sample values read wrong, ${decoder}`;
  const ours = readingsOf((bytes) => decodeProtobuf(bytes).values[0]![0]);
  const theirs = readingsOf((bytes) => Profile.decode(bytes).sample[0]!.value[0]);
  return [
    {
      name: name('ours'),
      measured: ours.wrong.length,
      goal: { atMost: 0 },
      format: String,
      note: told(ours),
    },
    {
      name: name('pprof-format'),
      measured: theirs.wrong.length,
      goal: null,
      format: String,
      note: told(theirs),
    },
  ];
}

interface Readings {
  /** As `integer → what was read`. */
  readonly wrong: readonly string[];
  readonly refused: number;
  /** Right, but a bigint among numbers: arithmetic with both throws. */
  readonly bigints: number;
}

const told = ({ wrong, refused, bigints }: Readings): string =>
  [`of ${INTEGERS.length}, ${refused} refused, ${bigints} as bigint`, ...wrong].join('; ');

function readingsOf(read: (bytes: Uint8Array) => number | bigint | undefined): Readings {
  const readings = { wrong: [] as string[], refused: 0, bigints: 0 };
  for (const integer of INTEGERS) {
    let value: number | bigint | undefined;
    try {
      value = read(profileWith(integer));
    } catch {
      readings.refused++;
      continue;
    }
    if (value === undefined || BigInt(value) !== integer)
      readings.wrong.push(`${integer} → ${String(value)}`);
    else if (typeof value === 'bigint') readings.bigints++;
  }
  return readings;
}

/** The smallest heap profile of one sample with this value, and no stack. */
function profileWith(value: bigint): Uint8Array {
  const varint = Buffer.from(varintOf(value));
  const writer = Writer.create();
  writer.uint32((1 << 3) | 2).bytes(
    Writer.create()
      .uint32(1 << 3)
      .uint32(1)
      .finish(),
  ); // sample_type
  writer.uint32((2 << 3) | 2).bytes(
    Writer.create()
      .uint32((2 << 3) | 2)
      .bytes(varint)
      .finish(),
  ); // sample
  for (const text of ['', 'inuse_space']) writer.uint32((6 << 3) | 2).string(text); // string_table
  return writer.finish();
}

function varintOf(value: bigint): number[] {
  const rest = BigInt.asUintN(64, value);
  return rest < 0x80n ? [Number(rest)] : [Number(rest & 0x7fn) | 0x80, ...varintOf(rest >> 7n)];
}
