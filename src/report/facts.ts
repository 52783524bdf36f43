import type { Measurement } from '../measure/measurement.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { cpuRowsOf, cpuSentences } from './cpu-facts.ts';
import { tableRow } from './escape.ts';
import { averaged, averagedOfTrace, type FactRow } from './fact-row.ts';
import { factSentences } from './fact-sentences.ts';
import {
  formatCount,
  formatCountGrowth,
  formatFigure,
  formatGrowth,
  formatMilliseconds,
  formatPercent,
  formatSeconds,
} from './format.ts';
import { MARKDOWN, type Style } from './style.ts';

/** What supports a verdict and is not judged: a table, its titles first, and sentences on what stands out. */
export interface Facts {
  readonly table: readonly (readonly string[])[];
  readonly sentences: readonly string[];
}

const rowsOf = (sides: readonly Measurement[], unitOfLoad: string): readonly FactRow[] => [
  ['Heap growth', averaged(({ memory }) => memory?.heapAllocBytes, formatGrowth)],
  ['Objects kept', averaged(({ memory }) => memory?.heapObjects, formatCountGrowth)],
  [
    `Objects allocated per ${unitOfLoad}`,
    averaged(
      ({ allocatedObjects, operations }) => (operations ? allocatedObjects / operations : null),
      formatFigure,
    ),
  ],
  [
    'Heap in use, of what the system gave',
    averaged(({ memory }) => memory && memory.heapInUseShare * 100, formatPercent),
  ],
  ['Garbage collections', averaged(({ memory }) => memory?.collections, formatFigure)],
  ['Of these, asked for', averaged(({ memory }) => memory?.forcedCollections, formatFigure)],
  [
    'Time stopped for them',
    averaged(({ memory }) => memory?.pauseNs && memory.pauseNs / 1e6, formatMilliseconds),
  ],
  ['Time stopped, as traced', averagedOfTrace(({ gcTrace }) => gcTrace?.totalPauseMs, formatMilliseconds)],
  ['Longest stop, as traced', averagedOfTrace(({ gcTrace }) => gcTrace?.longestPauseMs, formatMilliseconds)],
  [
    'CPU time of collections, as traced',
    averagedOfTrace(({ gcTrace }) => gcTrace && gcTrace.cpuShare * 100, formatPercent),
  ],
  ['Goroutines before the load', averaged(({ goroutines }) => goroutines?.before, formatCount)],
  ['Goroutines after the load', averaged(({ goroutines }) => goroutines?.after, formatCount)],
  ...cpuRowsOf(sides),
  ['The load took', averaged(({ loadSeconds }) => loadSeconds, formatSeconds)],
  ['Snapshots took', averaged(({ snapshotSeconds }) => snapshotSeconds, formatSeconds)],
];

/** More than the seconds that every measurement states. */
const hasFacts = ({ runs, cpu, timeline }: Measurement): boolean =>
  cpu !== null ||
  timeline.length > 0 ||
  runs.some(({ memory, goroutines, gcTrace }) => memory !== null || goroutines !== null || gcTrace !== null);

/** null where the measurement has none. */
export const factsOf = (
  { head, base }: Verdict,
  { unitOfLoad }: ReportContext,
  style: Style,
): Facts | null => {
  if (!hasFacts(head)) return null;
  const sides = base === null ? [head] : [base, head];
  const titles = base === null ? ['', 'This change'] : ['', 'Base', 'This change'];
  const rows = rowsOf(sides, unitOfLoad)
    .map(([name, value]) => [name, ...sides.map(value)])
    .filter(([, ...values]) => values.some((value) => value !== null))
    .map((cells) => cells.map((cell) => cell ?? 'unknown'));
  return { table: [titles, ...rows], sentences: [...factSentences(head), ...cpuSentences(head, style)] };
};

/** For a folded section of the comment; null where there are no facts. */
export const factsMarkdown = (verdict: Verdict, context: ReportContext): string | null => {
  const facts = factsOf(verdict, context, MARKDOWN);
  if (facts === null) return null;
  const [titles, ...rows] = facts.table;
  const table = [titles!, titles!.map((_, column) => (column === 0 ? '---' : '---:')), ...rows].map(tableRow);
  const list = facts.sentences.map((sentence) => `- ${sentence}`);
  return [table.join('\n'), list.join('\n')].filter((part) => part !== '').join('\n\n');
};
