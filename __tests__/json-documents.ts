import { EMPTY_INDEX, encodeIndex, entryOf } from '../src/baseline/baseline-index.ts';
import { encodeMeasurement } from '../src/baseline/measurement-format.ts';
import { attribute } from '../src/maps/attribution.ts';
import type { Measurement } from '../src/measure/measurement.ts';
import { attributionJson } from '../src/report/attribution-json.ts';
import { historyJson } from '../src/report/history-json.ts';
import { servicesJson, verdictJson } from '../src/report/json.ts';
import { outputsOf, servicesOutputs } from '../src/report/outputs.ts';
import { scanJson } from '../src/report/scan-json.ts';
import { scanPackage } from '../src/source/scan/scan-package.ts';
import { accept } from '../src/verdict/accept.ts';
import { weighCreep } from '../src/verdict/creep.ts';
import { decide } from '../src/verdict/decide.ts';
import type { Verdict } from '../src/verdict/verdict.ts';
import { documentedExamples } from './json-schemas.ts';
import { heapProfile } from './recordings.ts';
import { recorded, tell } from './report/explain/recordings.ts';
import { ADD, CONTEXT, kindsOf, LIMITS, MIB, PARSE, verdictOn, withCalls } from './report/verdicts.ts';
import { loadGoParser } from '../src/io/go-parser.ts';

/** Real documents of every kind that docs/json.md tells of. */

const BASE = recorded('shop/base');
const HEAD = recorded('shop/forget-to-delete');
const FILE = { relation: 'file', distance: null } as const;
const FAIL = decide({ measurement: BASE, ...FILE }, HEAD, LIMITS);
const PASS = decide({ measurement: BASE, ...FILE }, BASE, { ...LIMITS, maxRetainedBytes: 1e9 });

/** All that can be measured beside the figures, as docs/json.md shows it. */
const FACTS = documentedExamples().find(({ heading }) => heading === 'Facts')!.document as Pick<
  Measurement,
  'runs' | 'operationsFrom' | 'cpu' | 'timeline'
>;
const withFacts = (one: Measurement): Measurement => ({
  ...one,
  ...FACTS,
  runs: one.runs.map(() => FACTS.runs[0]!),
});
const DRAINED = withCalls(
  verdictOn([
    {
      site: ADD,
      base: kindsOf({ growth: [MIB, MIB] }),
      head: kindsOf({ growth: [MIB, MIB] }),
      unreleased: [0, 0],
    },
    { site: PARSE, head: kindsOf({ first: [MIB, MIB] }), unreleased: [0, MIB] },
  ]),
);
const noisy = (one: Measurement): Measurement => ({
  ...one,
  sites: one.sites.map((site) => ({
    ...site,
    retained: { bytes: [0, 1e8], samplingVariance: [1e12, 1e12] },
  })),
});

export const VERDICTS: Readonly<Record<string, Verdict>> = {
  pass: PASS,
  warn: decide({ measurement: BASE, ...FILE }, HEAD, {
    ...LIMITS,
    maxRetainedGrowth: 1e6,
    maxAllocatedGrowth: 1e6,
    minGrowthBytes: 1e9,
    warn: { maxRetainedBytes: 1 },
  }),
  fail: FAIL,
  budgets: decide({ measurement: BASE, ...FILE }, HEAD, {
    ...LIMITS,
    maxRetainedBytes: 1,
    maxGrowthPerOperation: 1,
  }),
  creep: weighCreep(FAIL, { measurement: BASE, why: 'v1.4.0' }, LIMITS),
  accepted: accept(FAIL, { by: 'file', file: 'baseline.json' }),
  'accepted by label': accept(FAIL, { by: 'label', label: 'ok', pullRequest: 5, login: 'maya', at: null }),
  inconclusive: decide({ measurement: BASE, ...FILE }, noisy(BASE), LIMITS),
  'no baseline': decide({ measurement: null, reason: 'Nothing is stored yet.' }, HEAD, LIMITS),
  incomparable: decide(
    { measurement: { ...BASE, fingerprint: { ...BASE.fingerprint, goVersion: 'go1.23.1' } }, ...FILE },
    HEAD,
    LIMITS,
  ),
  'with all facts': { ...PASS, head: withFacts(PASS.head), base: withFacts(BASE) },
  drained: DRAINED,
  moved: {
    ...DRAINED,
    sites: DRAINED.sites.map((one) => ({ ...one, from: ADD, alsoFrom: [ADD], alsoAt: [PARSE] })),
  },
  'with a history': { ...FAIL, history: [entryOf('default', DRAINED.head, null)] },
};
const TOLD = ['never-deleted', 'lost-size-hint', 'boxed-entries', 'sync-map'].map((rule) =>
  tell({ base: `${rule}/after`, head: `${rule}/before` }),
);

const BEFORE = attribute(heapProfile('nats-server', 'heap-before.txt.gz'));
const AFTER = attribute(heapProfile('nats-server', 'heap-after.txt.gz'));
const INDEX = {
  ...EMPTY_INDEX,
  entries: [entryOf('default', DRAINED.head, 'Accepted by maya.'), entryOf('default', DRAINED.base!)],
  resets: [
    { key: 'default', commit: 'a1a1'.repeat(10), at: '2026-08-07T13:00:00Z', by: 'maya', reason: 'why' },
  ],
};
const GO = `package p
var seen = map[string]bool{}
func put(r *http.Request) { seen[r.URL.Path] = true }
func total() { var totals map[string]int; totals["a"] = 1 }
`;
const services = [
  { verdict: FAIL, context: CONTEXT, service: 'api' },
  { verdict: DRAINED, context: CONTEXT, service: 'web' },
];

/** Real documents, by the schema that describes them. */
export const DOCUMENTS: readonly (readonly [schema: string, what: string, document: unknown])[] = [
  ...Object.entries(VERDICTS).map(([what, one]) => ['verdict', what, verdictJson(one, CONTEXT)] as const),
  ...TOLD.map(({ verdict, context }) => ['verdict', 'explained', verdictJson(verdict, context)] as const),
  ['services', 'two', servicesJson(services)],
  ['regressions', 'of one', JSON.parse(outputsOf(services[0]!)['regressions']!)],
  ['regressions', 'of several', JSON.parse(servicesOutputs(services)['regressions']!)],
  ['attribution', 'of one snapshot', attributionJson(AFTER, null)],
  ['attribution', 'of two', attributionJson(AFTER, BEFORE)],
  ['measurement', 'with rounds', JSON.parse(encodeMeasurement(HEAD))],
  ['measurement', 'sampled', JSON.parse(encodeMeasurement(recorded('shop/sampled-head')))],
  ['measurement', 'with facts', JSON.parse(encodeMeasurement(withFacts(HEAD)))],
  ['measurement', 'drained, with calls', JSON.parse(encodeMeasurement(DRAINED.head))],
  ['index', 'with a reset', JSON.parse(encodeIndex(INDEX))],
  ['history', 'with sites', historyJson(INDEX, 'default', [DRAINED.base!, DRAINED.head])],
  ['history', 'of nothing', historyJson(INDEX, 'other', [])],
  [
    'scan',
    'with findings',
    scanJson({
      findings: scanPackage([{ path: 'p/a.go', text: GO, isGenerated: false }], await loadGoParser()),
      files: 1,
      unread: ['big'],
      since: 'main',
    }),
  ],
];
