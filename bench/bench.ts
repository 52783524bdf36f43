/**
 * Speed and memory against the goals, as ratios within one run where another tool can be the measure.
 * `npm run bench`; needs the built action, and Go for what is compared with Go's own tool.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attributeFigures } from './attribute.ts';
import { decodeFigures } from './decode.ts';
import { figureTable, isClearlyMissed, type Figure } from './figure.ts';
import { overheadFigures } from './overhead.ts';
import { startFigures } from './start.ts';

const BENCHMARKS: readonly ((directory: string) => Figure[] | Promise<Figure[]>)[] = [
  attributeFigures,
  decodeFigures,
  startFigures,
  overheadFigures,
];

const directory = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const figures: Figure[] = [];
  for (const benchmark of BENCHMARKS) figures.push(...(await benchmark(directory)));
  console.log(figureTable(figures));
  process.exitCode = figures.some(isClearlyMissed) ? 1 : 0;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
