import { spawnSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { megabytes, milliseconds, percent, times, type Figure } from './figure.ts';
import { measurePairs, median } from './pairs.ts';
import { peakMemory, runTime } from './processes.ts';
import { gzipped, plainFile, repeatRecords } from './recorded.ts';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const PAIRS = 9;
const LONGER = 4;

/** `attribute` on a heap profile of Prometheus, against the time that Go's own tool takes to read the same file. */
export function attributeFigures(directory: string): Figure[] {
  const text = plainFile('heap-after.txt', directory);
  const symbols = plainFile('symbols.txt', directory);
  return [...speed(text, symbols), ...memory(text, symbols, longerThan(text, directory))];
}

const argsFor = (after: string, symbols: string): string[] => {
  return ['attribute', '--after', after, '--symbols', symbols, '--json', '/dev/null'];
};

function speed(text: string, symbols: string): Figure[] {
  const size = megabytes(statSync(text).size);
  if (spawnSync('go', ['version']).status !== 0) return [];
  const goTool = (file: string) => () => runTime('go', ['tool', 'pprof', '-raw', file]);
  goTool(text)(); // builds the tool, and reads the file into the page cache
  return [text, gzipped('heap-after.txt')].map((file): Figure => {
    const ours = () => runTime(process.execPath, [CLI, ...argsFor(file, symbols)]);
    const { a, b, ratio } = measurePairs(PAIRS, ours, goTool(file));
    return {
      name: `attribute, ${size} of text${file === text ? '' : ', gzipped'} / go tool pprof -raw`,
      measured: ratio,
      goal: { atMost: 0.25 },
      format: times,
      note: `${milliseconds(a)} / ${milliseconds(b)}, median of ${PAIRS} pairs`,
    };
  });
}

function longerThan(text: string, directory: string): string {
  const longer = join(directory, `heap-after-${LONGER}.txt`);
  writeFileSync(longer, repeatRecords(readFileSync(text), LONGER));
  return longer;
}

function memory(text: string, symbols: string, longer: string): Figure[] {
  const peak = (file: string) =>
    median(Array.from({ length: 3 }, () => peakMemory(CLI, argsFor(file, symbols))));
  const peaks = { plain: peak(text), gzipped: peak(gzipped('heap-after.txt')), longer: peak(longer) };
  const atMost = 120e6;
  return [
    { name: 'attribute, peak memory', measured: peaks.plain, goal: { atMost }, format: megabytes },
    { name: 'attribute, peak memory, gzipped', measured: peaks.gzipped, goal: { atMost }, format: megabytes },
    {
      name: `attribute, more memory for ${LONGER} times the text, same stacks`,
      measured: peaks.longer / peaks.plain - 1,
      goal: { atMost: 0.1 },
      format: percent,
      note: `${megabytes(peaks.longer)} for ${megabytes(statSync(longer).size)}`,
    },
  ];
}
