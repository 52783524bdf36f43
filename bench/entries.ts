import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { attribute } from '../src/maps/attribution.ts';
import { keptEntriesOf } from '../src/maps/kept-entries.ts';
import { parseSymbols } from '../src/profile/symbols.ts';
import { TextHeapDecoder } from '../src/profile/text.ts';
import { entriesProgram } from './entries-program.ts';

/** Holds the entries that tables imply against those of generated programs, and prints the table of docs/accuracy.md. */
const { values } = parseArgs({
  options: {
    go: { type: 'string', default: 'go1.22.12,go1.23.12,go1.24.6,go1.26.8,go1.27.4' },
    seeds: { type: 'string', default: '10' },
    maps: { type: 'string', default: '120' },
  },
});

interface Kept {
  readonly Entries: number;
  readonly Shape: string;
}

/** Maps of one shape, in one implementation. */
interface Tally {
  maps: number;
  told: number;
  within: number;
  underMost: number;
  middle: number;
  close: number;
  closeMiddle: number;
}

const tallies = new Map<string, Tally>();
const directory = mkdtempSync(join(tmpdir(), 'entries-'));
try {
  for (let seed = 1; seed <= Number(values.seeds); seed++) {
    writeFileSync(join(directory, 'go.mod'), 'module example.com/entries\n\ngo 1.22\n');
    writeFileSync(join(directory, 'main.go'), entriesProgram(seed, Number(values.maps)));
    for (const version of values.go.split(',')) judge(record(version));
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
print();

function record(version: string): string {
  const binary = join(directory, 'program');
  const out = join(directory, 'out');
  mkdirSync(out, { recursive: true });
  const env = { ...process.env, GOTOOLCHAIN: version };
  execFileSync('go', ['build', '-o', binary, '.'], { cwd: directory, env, stdio: 'inherit' });
  execFileSync(binary, [out]);
  return out;
}

function judge(folder: string): void {
  const unzipped = (name: string): Buffer => gunzipSync(readFileSync(join(folder, name)));
  const decoder = new TextHeapDecoder();
  decoder.write(unzipped('heap.txt.gz'));
  const names = parseSymbols(unzipped('symbols.txt.gz').toString());
  const attribution = attribute(decoder.end().withNames(names));
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, Kept>;
  const sites = [...attribution.sites.values()];
  for (const [name, { Entries: entries, Shape: shape }] of Object.entries(truth)) {
    const key = `${shape}, ${attribution.mapImplementation}`;
    const tally = tallies.get(key) ?? {
      ...{ maps: 0, told: 0, within: 0, underMost: 0, middle: 0, close: 0, closeMiddle: 0 },
    };
    tallies.set(key, tally);
    tally.maps++;
    const ranges = sites
      .filter(({ function: own }) => own === name)
      .filter(({ cells }) => cells.some(({ kind, inUseCount }) => kind !== 'header' && inUseCount > 0))
      .map(({ cells }) => keptEntriesOf(cells, attribution));
    if (ranges.length === 0 || ranges.includes(null)) continue;
    const least = ranges.reduce((total, range) => total + range!.least, 0);
    const most = ranges.reduce((total, range) => total + range!.most, 0);
    const isMiddle = Math.abs((least + most) / 2 / entries - 1) < 0.15;
    const isClose = most < 1.5 * least;
    tally.told++;
    tally.within += Number(least <= entries && entries <= most);
    tally.underMost += Number(entries <= most);
    tally.middle += Number(isMiddle);
    tally.close += Number(isClose);
    tally.closeMiddle += Number(isClose && isMiddle);
  }
}

function print(): void {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '' : `${String(Number(((100 * part) / whole).toFixed(1)))} %`;
  console.log(
    '| function, maps | functions | told | least ≤ true ≤ most | true ≤ most | middle within 15 % | most < 1.5 × least | of these, middle within 15 % |',
  );
  console.log('| --- | --: | --: | --: | --: | --: | --: | --: |');
  for (const [name, t] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    const cells = [
      ...[name, String(t.maps), share(t.told, t.maps), share(t.within, t.told), share(t.underMost, t.told)],
      ...[share(t.middle, t.told), share(t.close, t.told), share(t.closeMiddle, t.close)],
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
