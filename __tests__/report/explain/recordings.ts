import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeMeasurement } from '../../../src/baseline/measurement-format.ts';
import { siteKey } from '../../../src/maps/site.ts';
import type { Measurement } from '../../../src/measure/measurement.ts';
import type { ReportContext } from '../../../src/report/context.ts';
import { explainerOf } from '../../../src/report/explain/explain.ts';
import type { Explanation } from '../../../src/report/explain/explanation.ts';
import type { MapSource, SiteSource } from '../../../src/source/map-source.ts';
import { decide } from '../../../src/verdict/decide.ts';
import type { Verdict } from '../../../src/verdict/verdict.ts';
import { CONTEXT, LIMITS } from '../verdicts.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A measurement of a real service: of an example in `__tests__/recordings/`, or of the demo's shop. */
export const recorded = (name: string): Measurement => {
  const folder = name.startsWith('shop/') ? 'e2e/recordings' : '__tests__/recordings/remedies';
  const file = join(ROOT, folder, `${name.replace(/^shop\//, '')}.json`);
  return decodeMeasurement(readFileSync(file, 'utf8'), file);
};

const place = (file: string, line: number) => ({ file, line });

/** What the source says where it says nothing but a name. */
export const source = (
  known: Partial<MapSource> & Pick<MapSource, 'expression' | 'variable'>,
): MapSource => ({
  declaration: null,
  scope: 'field',
  keyType: null,
  valueType: null,
  typeName: null,
  deletes: [],
  clears: [],
  replaces: [],
  makes: [],
  isWholePackage: true,
  ...known,
});

const EXPORTS = { expression: 'e.running[id]', variable: 'running', keyType: 'string', valueType: 'export' };
const OUTBOX = source({
  expression: 'o.pending[o.last]',
  variable: 'pending',
  keyType: 'int',
  valueType: 'message',
  deletes: [place('emptied_not_shrunk.go', 46)],
});
const PRICES = source({
  expression: 'p.cached[sku]',
  variable: 'cached',
  keyType: 'string',
  valueType: 'price',
});
const ONLINE = {
  expression: 'maps.Clone(p.online)',
  variable: 'online',
  keyType: 'string',
  valueType: 'time.Time',
};
const READINGS = source({
  expression: 'r.counts[value]',
  variable: 'counts',
  keyType: 'float64',
  valueType: 'int',
  deletes: [place('nan_keys.go', 52)],
});
const E_TAGS = source({
  expression: 'e.checked.Store(page, sum)',
  variable: 'checked',
  typeName: 'sync.Map',
});
const USAGE = source({
  expression: 'u.byKey[key]',
  variable: 'byKey',
  keyType: 'string',
  valueType: 'hours',
});
const LEASES = source({
  expression: 'l.expires[l.last]',
  variable: 'expires',
  keyType: 'int',
  valueType: 'time.Time',
  deletes: [place('tombstones.go', 55)],
});
const INDEX = source({
  expression: 'index[line.sku]',
  variable: 'index',
  scope: 'local',
  keyType: 'string',
  valueType: 'line',
  makes: [{ ...place('lost_size_hint.go', 34), sizeHint: null }],
});

/** What the source of each recorded program says, by the file and line of a site; written by hand. */
const SOURCES: Readonly<Record<string, Readonly<Record<string, MapSource>>>> = {
  'never-deleted/before': { 'never_deleted.go:37': source(EXPORTS) },
  'never-deleted/lookalike': {
    'never_deleted.go:41': source({ ...EXPORTS, deletes: [place('never_deleted.go', 40)] }),
  },
  'fills-up/before': { 'fills_up.go:48': PRICES },
  'fills-up/lookalike': { 'fills_up.go:47': PRICES },
  'lost-size-hint/before': { 'lost_size_hint.go:36': INDEX },
  'lost-size-hint/lookalike': {
    'lost_size_hint.go:37': {
      ...INDEX,
      makes: [{ ...place('lost_size_hint.go', 35), sizeHint: 'len(lines)' }],
    },
  },
  'map-per-operation/before': {
    'map_per_operation.go:15': source({
      expression: 'map[string]string{ ".avif": "image/avif" }',
      variable: 'types',
      scope: 'local',
      keyType: 'string',
      valueType: 'string',
    }),
  },
  'boxed-entries/before': { 'boxed_entries.go:34': USAGE },
  'boxed-entries/lookalike': { 'boxed_entries.go:34': USAGE },
  'emptied-not-shrunk/before': { 'emptied_not_shrunk.go:31': OUTBOX },
  'emptied-not-shrunk/lookalike': { 'emptied_not_shrunk.go:31': OUTBOX },
  'sparse-clone/before': {
    'sparse_clone.go:47': source({ ...ONLINE, deletes: [place('sparse_clone.go', 28)] }),
  },
  'sparse-clone/lookalike': { 'sparse_clone.go:41': source(ONLINE) },
  'tombstones/before': { 'tombstones.go:51': LEASES },
  'tombstones/lookalike': { 'tombstones.go:51': LEASES },
  'sync-map/before': { 'sync_map.go:30': E_TAGS },
  'nan-keys/before': { 'nan_keys.go:44': READINGS },
  'nan-keys/lookalike': { 'nan_keys.go:44': READINGS },
};

export interface Told {
  readonly verdict: Verdict;
  readonly context: ReportContext;
  /** Of the sites that are not within their limits, by place, worst first. */
  readonly explanations: Readonly<Record<string, Explanation | null>>;
}

export interface Comparison {
  readonly base: string;
  readonly head: string;
  /** Without it the report knows no source. */
  readonly withSource?: boolean;
  /** Changes the head, to take away what a rule may rest on. */
  readonly without?: (head: Measurement) => Measurement;
}

/** What is told of one recording over another; the base is taken to be of the head's Go, so that they are compared at all. */
export const tell = ({ base, head, withSource = true, without = (one) => one }: Comparison): Told => {
  const measurement = without(recorded(head));
  const baseline = { ...recorded(base), fingerprint: measurement.fingerprint };
  const verdict = decide({ measurement: baseline, relation: 'file', distance: null }, measurement, LIMITS);
  const known = withSource ? (SOURCES[head] ?? {}) : {};
  const sources = new Map(
    verdict.sites.flatMap((site): [string, SiteSource][] => {
      const map = known[`${site.file}:${String(site.line)}`];
      return map === undefined ? [] : [[siteKey(site), { text: map.expression, lines: [], map }]];
    }),
  );
  const context = { ...CONTEXT, sources };
  const explain = explainerOf(verdict, context);
  const explanations = Object.fromEntries(
    verdict.sites
      .filter(({ outcome, status }) => outcome !== 'within' && status !== 'gone')
      .map((site) => [`${site.file}:${String(site.line)}`, explain(site)]),
  );
  return { verdict, context, explanations };
};
