import { limitBehind } from '../verdict/cautions.ts';
import { GROWTH_LIMITS } from '../verdict/compare-pair.ts';
import { METRICS } from '../verdict/verdict.ts';
import type { Comparison, LimitName, Metric, Reason, SiteVerdict, Verdict } from '../verdict/verdict.ts';
import type { Accepting, ReportContext } from './context.ts';
import { formatBytes } from './format.ts';
import { limitWords } from './limit-words.ts';
import type { Style } from './style.ts';

/** What makes this measurement the one that later ones are compared with. */
const renewal = ({ relation }: Verdict, { file }: Accepting, style: Style): string => {
  switch (relation) {
    case 'file':
      return file === null
        ? `store a new baseline file with ${style.code('save-baseline: always')}`
        : `commit a new ${style.code(file)}, as ${style.code('save-baseline: always')} writes it`;
    case 'measured here':
      return 'merge it: later changes are compared with what they start from';
    case 'merge base':
    case 'ancestor':
    case null:
      return 'merge it: the next measurement of the default branch is the new baseline';
  }
};

/** Of limits that a new baseline does not move. */
const STANDING: readonly Reason['scope'][] = ['budget', 'growing', 'creep'];

/** How to accept it for good: exactly the limits that were hit. */
const settling = (
  verdict: Verdict,
  failing: readonly SiteVerdict[],
  { context, style }: { context: ReportContext; style: Style },
): string => {
  const { limits } = context;
  const figuresOf = (metric: Metric): Comparison[] =>
    [...failing, ...(verdict.totals === null ? [] : [verdict.totals])]
      .map((figures) => figures[metric])
      .filter((figure) => figure !== null)
      .filter(({ outcome }) => outcome === 'beyond');
  const growth = METRICS.filter((metric) => figuresOf(metric).some(({ base }) => base > 0));
  // What comes from nothing has no percentage: only the floor allows it.
  const isFromNone = METRICS.some((metric) => figuresOf(metric).some(({ base }) => base <= 0));
  const alone = verdict.reasons
    .filter(({ scope, outcome }) => STANDING.includes(scope) && outcome === 'beyond')
    .map((reason) => limitBehind(reason))
    .filter((name) => name !== null)
    .filter((name) => limits[name] !== null);
  const words = (name: LimitName): string => {
    const { input, value } = limitWords(name, 'max', limits);
    return `${style.code(input)} (now ${value})`;
  };
  const relative = [
    ...growth.map((metric) => words(GROWTH_LIMITS[metric])),
    ...(isFromNone ? [`${style.code('min-growth')} (now ${formatBytes(limits.minGrowthBytes)})`] : []),
  ];
  const names = [...relative, ...[...new Set(alone)].map(words)];
  const raised = `raise ${names.length === 0 ? 'the limit' : inWords(names)} in the workflow`;
  if (relative.length === 0 || names.length > relative.length) return `If this is intended, ${raised}.`;
  return `If this is intended, ${raised}, or ${renewal(verdict, context.accepting, style)}.`;
};

/** How to accept it, as sentences: only in ways that work here. */
export const acceptance = (
  verdict: Verdict,
  failing: readonly SiteVerdict[],
  setting: { context: ReportContext; style: Style },
): string[] => {
  const { context, style } = setting;
  const { label } = context.accepting;
  const hasCrept = verdict.reasons.some(({ scope, outcome }) => scope === 'creep' && outcome === 'beyond');
  const lines = [settling(verdict, failing, setting)];
  if (label !== null) {
    lines.push(
      `To accept it for this pull request, put the label ${style.code(label)} on it and run this job again.`,
    );
  }
  if (hasCrept) {
    lines.push(
      `To reckon slow creep anew once it is merged, run this on the default branch with ${style.code('reset-anchor')} and a reason. ` +
        `In a clone, ${style.code('go-map-regression history --sites 10')} shows which commits and lines it came with.`,
    );
  }
  return lines;
};

/** `A`, `A and B`, `A, B and C`. */
const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
