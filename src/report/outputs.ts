import { siteOf } from '../maps/site.ts';
import type { Measurement } from '../measure/measurement.ts';
import { totalsOf, unreleasedBytesOf } from '../measure/totals.ts';
import { entriesPerOperation, growthPerOperation } from '../measure/trend.ts';
import { entriesOf } from '../verdict/by-metric.ts';
import type { Metric, Verdict } from '../verdict/verdict.ts';
import { utf8Length } from './site-table.ts';
import { growingSites } from './trends.ts';

/** Outputs by name. A figure that there is none of is empty. */
type Outputs = Readonly<Record<string, string>>;

interface Named {
  readonly verdict: Verdict;
  readonly service: string;
}

/** Failing sites for the `regressions` output: one entry per metric that is over its limit. */
const regressionsOf = ({ sites }: Verdict) =>
  sites.flatMap((site) =>
    entriesOf(site)
      .filter(([, { outcome }]) => outcome === 'beyond')
      .map(([metric, { base, head, growthBytes, growthPercent }]) => ({
        ...siteOf(site),
        metric,
        base,
        head,
        growthBytes,
        growthPercent,
      })),
  );

const growingOf = ({ head }: Verdict) =>
  growingSites(head).map((site) => ({
    ...siteOf(site),
    growthPerOperation: growthPerOperation(site, head),
    entriesPerOperation: entriesPerOperation(site, head),
  }));

const MOST_ENTRIES = 100;
/** A job's outputs may have 1 MiB in all (docs.github.com, "Workflow syntax", `jobs.<job_id>.outputs`): three lists and a comment. */
const MOST_LIST_BYTES = 200 * 1024;

/** The first entries, as many as fit. */
const list = (entries: readonly unknown[]): string => {
  const kept: string[] = [];
  let bytes = 0;
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    const text = JSON.stringify(entry);
    bytes += utf8Length(text) + 1;
    if (bytes > MOST_LIST_BYTES) break;
    kept.push(text);
  }
  return `[${kept.join(',')}]`;
};

/** The figures of a measurement alone. */
export const figuresOf = (measurement: Measurement): Outputs => {
  const { retainedBytes, allocatedBytes } = totalsOf(measurement);
  const unreleasedBytes = unreleasedBytesOf(measurement);
  return {
    'retained-bytes': String(Math.round(retainedBytes)),
    'allocated-bytes': String(Math.round(allocatedBytes)),
    'unreleased-bytes': unreleasedBytes === null ? '' : String(Math.round(unreleasedBytes)),
  };
};

const percentOf = ({ totals }: Verdict, metric: Metric): string =>
  totals?.[metric]?.growthPercent?.toFixed(2) ?? '';

/** The action's outputs that the verdict gives. */
export const outputsOf = ({ verdict, service }: Named): Outputs => ({
  verdict: verdict.state,
  ...figuresOf(verdict.head),
  'retained-growth-percent': percentOf(verdict, 'retained'),
  'allocated-growth-percent': percentOf(verdict, 'allocated'),
  'unreleased-growth-percent': percentOf(verdict, 'unreleased'),
  'growing-sites': list(growingOf(verdict)),
  regressions: list(regressionsOf(verdict)),
  services: list([rowOf({ verdict, service })]),
});

/** One of several in `services`. */
const rowOf = ({ verdict, service }: Named) => ({
  service,
  verdict: verdict.state,
  retainedBytes: Math.round(totalsOf(verdict.head).retainedBytes),
  retainedGrowthPercent: verdict.totals?.retained.growthPercent ?? null,
  allocatedBytes: Math.round(totalsOf(verdict.head).allocatedBytes),
  allocatedGrowthPercent: verdict.totals?.allocated.growthPercent ?? null,
});

/** The same of several services, worst first: lists name the service, and there are no figures of them all. */
export const servicesOutputs = (services: readonly Named[]): Outputs => {
  const named = (entriesOfOne: (verdict: Verdict) => readonly object[]): string =>
    list(
      services.flatMap(({ verdict, service }) => entriesOfOne(verdict).map((one) => ({ service, ...one }))),
    );
  return {
    verdict: services[0]!.verdict.state,
    'growing-sites': named(growingOf),
    regressions: named(regressionsOf),
    services: list(services.map(rowOf)),
  };
};
