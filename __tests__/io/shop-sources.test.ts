import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { decodeMeasurement } from '../../src/baseline/measurement-format.ts';
import { readSources } from '../../src/io/read-sources.ts';
import { declarationText, isNeverEmptied, mapOf } from '../../src/report/map-name.ts';
import { scratch } from './bench-room.ts';

const E2E = join(import.meta.dirname, '../../e2e');

const room = scratch();

/** In every version of the shop; places move. */
const EVERYWHERE = [
  'carts map[string]*Cart',
  'Lines map[string]int',
  'outcomes sync.Map',
  'sessions map[string]Session',
  'snapshot map[string]Product',
  'windows map[string]window',
];

test.each([
  ['base', ['Prices map[string]int64'], ['outcomes sync.Map']],
  [
    'forget-to-delete',
    ['Prices map[string]int64', 'orders map[string]Order'],
    ['orders map[string]Order', 'outcomes sync.Map'],
  ],
  ['drop-size-hint', ['prices map[string]int64'], ['outcomes sync.Map']],
  ['rename-only', ['Prices map[string]int64'], ['outcomes sync.Map']],
])('the maps of %s have their names', async (name, own, neverEmptied) => {
  const shop = join(room, name);
  cpSync(join(E2E, 'shop'), shop, { recursive: true });
  if (name !== 'base')
    execFileSync('git', ['apply', join(E2E, `pull-requests/${name}.patch`)], { cwd: shop });
  const recording = join(E2E, `recordings/${name}.json`);
  const { sites } = decodeMeasurement(readFileSync(recording, 'utf8'), recording);
  const { sources, warnings } = await readSources(sites, shop);
  const context = { sources };
  const named = sites.filter((site) => mapOf(site, context) !== null);
  const names = (found: typeof sites) => [...new Set(found.map((site) => declarationText(site, context)))];
  expect(new Set(names(named))).toEqual(new Set([...EVERYWHERE, ...own]));
  expect(new Set(names(named.filter((site) => isNeverEmptied(mapOf(site, context)!))))).toEqual(
    new Set(neverEmptied),
  );
  expect(warnings).toEqual([]);
});
