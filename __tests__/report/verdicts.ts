import type { Kind, Site } from '../../src/maps/site.ts';
import { siteKey, siteOf } from '../../src/maps/site.ts';
import type {
  Fingerprint,
  Growth,
  GrowthByKind,
  Measurement,
  SiteMeasurement,
} from '../../src/measure/measurement.ts';
import type { ReportContext } from '../../src/report/context.ts';
import type { MapSource, SiteSource } from '../../src/source/map-source.ts';
import { entriesOf } from '../../src/verdict/by-metric.ts';
import type {
  ByMetric,
  Comparison,
  Limits,
  Metric,
  SiteVerdict,
  Verdict,
  VerdictState,
} from '../../src/verdict/verdict.ts';

export const KIB = 1024;
export const MIB = 1024 * KIB;

export const LIMITS: Limits = {
  maxRetainedGrowth: 0.05,
  maxAllocatedGrowth: 0.1,
  maxUnreleasedGrowth: 0.05,
  minGrowthBytes: 64 * KIB,
  maxRetainedBytes: null,
  maxAllocatedBytesPerOperation: null,
  maxGrowthPerOperation: null,
  maxTotalCreep: 0.2,
  warn: {},
};

export const ADD: Site = {
  function: 'github.com/acme/shop/cart.(*Store).Add',
  file: 'cart/store.go',
  line: 41,
};
export const NEW_STORE: Site = {
  function: 'github.com/acme/shop/cart.NewStore',
  file: 'cart/store.go',
  line: 17,
};
export const PARSE: Site = {
  function: 'github.com/acme/shop/api.parseQuery',
  file: 'api/query.go',
  line: 88,
};
export const RATES: Site = { function: 'github.com/acme/shop/tax.loadRates', file: 'tax/rates.go', line: 23 };

const bytesOf = (kinds: GrowthByKind, metric: keyof Growth): number =>
  Object.values(kinds).reduce((sum, growth) => sum + growth[metric], 0);

/** `{ growth: [retained, allocated] }` */
export const kindsOf = (kinds: Partial<Record<Kind, readonly [number, number]>>): GrowthByKind =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, [retainedBytes, allocatedBytes]]) => [
      kind,
      { retainedBytes, allocatedBytes },
    ]),
  );

const series = (bytes: number) => ({ bytes: [bytes, bytes, bytes], samplingVariance: [0, 0, 0] });

export const measured = (site: Site, kinds: GrowthByKind, unreleased?: number): SiteMeasurement => ({
  ...site,
  kinds,
  retained: series(bytesOf(kinds, 'retainedBytes')),
  allocated: series(bytesOf(kinds, 'allocatedBytes')),
  unreleased: unreleased === undefined ? null : series(unreleased),
  retainedByRound: [],
  slotBytes: null,
  entries: null,
  retainedObjects: 12,
  allocatedObjects: 40,
});

const FINGERPRINT: Fingerprint = {
  goVersion: 'go1.26.1',
  mapImplementation: 'swiss',
  goExperiment: '',
  os: 'linux',
  architecture: 'amd64',
  maxProcs: 4,
  rateClass: 'exact',
  load: 'k6 run load.js',
};

export const measurement = (commit: string, sites: readonly SiteMeasurement[]): Measurement => ({
  version: 1,
  provenance: {
    commit: commit.repeat(10),
    ref: 'refs/heads/main',
    event: 'push',
    runUrl: `https://github.com/acme/shop/actions/runs/${parseInt(commit, 16)}`,
    measuredAt: '2026-09-01T12:00:00Z',
  },
  fingerprint: FINGERPRINT,
  rate: 1,
  runs: [20_000, 20_000, 20_000].map((operations) => ({
    operations,
    loadSeconds: 3.2,
    snapshotSeconds: 0.4,
    heapInUseBytes: 24 * MIB,
    allocatedObjects: 1_000_000,
    memory: null,
    goroutines: null,
    gcTrace: null,
  })),
  operationsFrom: 'generator',
  roundOperations: [],
  sites,
  calls: null,
  cpu: null,
  timeline: [],
  notes: [],
  warnings: [],
});

/** A comparison as the rule would judge it, with the given noise. */
export const comparison = (base: number, head: number, { limit = 0.05, noise = 0 } = {}): Comparison => {
  const growthBytes = head - base;
  const [lowBytes, highBytes] = [growthBytes - noise, growthBytes + noise];
  const allowed = Math.max(base * limit, LIMITS.minGrowthBytes);
  const outcome = lowBytes > allowed ? 'beyond' : highBytes <= allowed ? 'within' : 'unclear';
  const growthPercent = base > 0 ? (growthBytes / base) * 100 : null;
  return { base, head, growthBytes, growthPercent, lowBytes, highBytes, limitPercent: limit * 100, outcome };
};

interface Change {
  readonly site: Site;
  readonly from?: Site;
  readonly base?: GrowthByKind;
  readonly head?: GrowthByKind;
  /** Bytes after the drain, in the base and in the head. */
  readonly unreleased?: readonly [number, number];
  readonly noise?: number;
}

const GROWTH: Readonly<Record<Metric, number>> = { retained: 0.05, allocated: 0.1, unreleased: 0.05 };

const siteVerdict = ({ site, from, base = {}, head = {}, unreleased, noise = 0 }: Change): SiteVerdict => {
  const compare = (metric: Metric, before: number, after: number): Comparison =>
    comparison(before, after, { limit: GROWTH[metric], noise });
  const figures: ByMetric<Comparison> = {
    retained: compare('retained', bytesOf(base, 'retainedBytes'), bytesOf(head, 'retainedBytes')),
    allocated: compare('allocated', bytesOf(base, 'allocatedBytes'), bytesOf(head, 'allocatedBytes')),
    unreleased: unreleased === undefined ? null : compare('unreleased', ...unreleased),
  };
  const outcomes = entriesOf(figures).map(([, { outcome }]) => outcome);
  const outcome = outcomes.includes('beyond')
    ? 'beyond'
    : outcomes.includes('unclear')
      ? 'unclear'
      : 'within';
  const [isNew, isGone] = [Object.keys(base).length === 0, Object.keys(head).length === 0];
  const stays = from === undefined ? 'unchanged' : 'moved';
  const status = isNew ? 'new' : isGone ? 'gone' : outcome === 'beyond' ? 'changed' : stays;
  const kinds = isGone ? base : head;
  return { ...site, status, ...figures, outcome, kinds, ...(from === undefined ? {} : { from }) };
};

/** A verdict on sites that each had some kinds in the base and have some in the head, worst first. */
export const verdictOn = (changes: readonly Change[], noise = 0): Verdict => {
  const sites = changes.map(siteVerdict);
  const total = (metric: Metric): Comparison => {
    const sum = (side: 'base' | 'head'): number => sites.reduce((all, site) => all + site[metric]![side], 0);
    return comparison(sum('base'), sum('head'), { limit: GROWTH[metric], noise });
  };
  const isDrained = sites.some(({ unreleased }) => unreleased !== null);
  const totals: ByMetric<Comparison> = {
    retained: total('retained'),
    allocated: total('allocated'),
    unreleased: isDrained ? total('unreleased') : null,
  };
  const outcomes = [...entriesOf(totals).map(([, total]) => total), ...sites].map(({ outcome }) => outcome);
  const state = outcomes.includes('beyond') ? 'fail' : outcomes.includes('unclear') ? 'inconclusive' : 'pass';
  const side = (name: 'base' | 'head'): SiteMeasurement[] =>
    changes.flatMap((change) => {
      const kinds = change[name];
      const site = name === 'base' ? (change.from ?? change.site) : change.site;
      return kinds === undefined ? [] : [measured(site, kinds, change.unreleased?.[name === 'base' ? 0 : 1])];
    });
  return {
    state,
    reasons: [],
    cautions: [],
    totals,
    sites,
    perOperation: false,
    differences: [],
    head: measurement('b0b0', side('head')),
    base: measurement('a1a1', side('base')),
    relation: 'merge base',
    creep: null,
    history: [],
    acceptance: null,
    warnings: [],
  };
};

/** A verdict without a comparison. */
export const uncompared = (state: VerdictState, head: Measurement): Verdict => ({
  state,
  reasons: [],
  cautions: [],
  totals: null,
  sites: [],
  perOperation: false,
  differences: [],
  head,
  base: null,
  relation: null,
  creep: null,
  history: [],
  acceptance: null,
  warnings: [],
});

/** One line of source, with what it says of a map. */
export const sourceOf = (site: Site, text: string, map: Partial<MapSource> | null = null): SiteSource => ({
  text,
  lines: [
    { line: site.line - 1, text: '\ts.mu.Lock()' },
    { line: site.line, text: `\t${text}` },
    { line: site.line + 1, text: '}' },
  ],
  map: map && {
    expression: text,
    variable: 'items',
    declaration: { file: 'cart/store.go', line: 12 },
    scope: 'field',
    keyType: 'string',
    valueType: 'Item',
    typeName: null,
    deletes: [],
    clears: [],
    replaces: [],
    makes: [],
    isWholePackage: true,
    ...map,
  },
});

export const SOURCES: ReadonlyMap<string, SiteSource> = new Map([
  [siteKey(ADD), sourceOf(ADD, 's.items[item.ID] = item', { expression: 's.items[item.ID]' })],
  [
    siteKey(NEW_STORE),
    sourceOf(NEW_STORE, 'items: make(map[string]Item),', { expression: 'make(map[string]Item)' }),
  ],
  [
    siteKey(PARSE),
    sourceOf(PARSE, 'values[key] = append(values[key], value)', {
      expression: 'values[key]',
      variable: 'values',
      valueType: '[]string',
      scope: 'local',
    }),
  ],
]);

export const CONTEXT: ReportContext = {
  key: 'default',
  service: null,
  unitOfLoad: 'request',
  limits: LIMITS,
  processes: 'started',
  accepting: { label: null, file: null },
  repositoryUrl: 'https://github.com/acme/shop',
  headSha: 'c2'.repeat(20),
  sources: SOURCES,
  docsUrl: 'https://github.com/acme/go-map-regression/blob/v1/docs',
  warnings: [],
  reproduce: "npx go-map-regression check --package ./cmd/shop --load 'k6 run load.js'",
  runId: 17_000_000_123,
  runUrl: 'https://github.com/acme/shop/actions/runs/17000000123',
  pullRequestHead: null,
};

/** Each site called by `main.main`, on both sides. */
export const withCalls = (verdict: Verdict): Verdict => ({
  ...verdict,
  head: calledByMain(verdict.head),
  base: verdict.base && calledByMain(verdict.base),
});

const calledByMain = (measured: Measurement): Measurement => ({
  ...measured,
  calls: {
    frames: [{ function: 'main.main', file: 'main.go', line: 1 }, ...measured.sites.map(siteOf)],
    nodes: [
      { parent: -1, frame: 0, branches: 0, retainedBytes: 0, allocatedBytes: 0 },
      ...measured.sites.map(({ retained, allocated }, i) => ({
        ...{ parent: 0, frame: i + 1, branches: 0 },
        ...{ retainedBytes: retained.bytes[0]!, allocatedBytes: allocated.bytes[0]! },
      })),
    ],
  },
});

/** What a pull request can call things to break out of where they are shown. */
export const HOSTILE_NAMES = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '<!--<script>',
  '"onmouseover="alert(3)',
  'javascript:alert(4)',
  '\u2028alert(5)\u2029',
  '\u0001alert(6)\u0002',
  '${alert(7)}`',
  '__proto__',
  'a | b || c',
  '`` @team `@team`',
  '[here](https://evil.example) ![x](https://evil.example/x.png) www.evil.example',
  'two\n::error::pwned\r\n##[set-output name=verdict]pass\n# title',
  '::add-mask::e',
  '\u202egnp.exe\u2066\u200b',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007\u001b[2J',
  'x'.repeat(10_240),
];

export const hostileVerdict = (): Verdict => {
  const verdict = withCalls(
    verdictOn(
      HOSTILE_NAMES.map((name, i) => ({
        site: { function: name, file: `${name}.go`, line: i },
        from: { function: `was ${name}`, file: name, line: i },
        base: kindsOf({ growth: [MIB, MIB] }),
        head: kindsOf({ growth: [2 * MIB, MIB] }),
      })),
    ),
  );
  const [name] = HOSTILE_NAMES;
  return {
    ...verdict,
    head: { ...verdict.head, notes: HOSTILE_NAMES, fingerprint: { ...FINGERPRINT, load: name! } },
    warnings: HOSTILE_NAMES,
    differences: [{ field: 'load', base: name!, head: HOSTILE_NAMES[1]! }],
    reasons: HOSTILE_NAMES.map((message) => ({ scope: 'baseline', outcome: 'unclear', message })),
  };
};
