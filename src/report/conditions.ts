import { meanOperations } from '../measure/operations.ts';
import type { Counter, Fingerprint } from '../measure/measurement.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { codeBlock, codeSpan, plainText, tableRow } from './escape.ts';
import { factsMarkdown } from './facts.ts';

import { formatBytes, formatCount } from './format.ts';
import { baselineLink } from './totals.ts';

export const folded = (summary: string, body: string): string =>
  `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;

export const FIELD_NAMES: Readonly<Record<keyof Fingerprint, string>> = {
  goVersion: 'Go version',
  mapImplementation: 'Map implementation',
  goExperiment: 'GOEXPERIMENT',
  os: 'Operating system',
  architecture: 'Architecture',
  maxProcs: 'GOMAXPROCS',
  rateClass: 'Profile rate',
  load: 'Load',
};

const setting = (text: string): string => (text === '' ? 'none' : codeSpan(text));

export const differencesTable = ({ differences }: Verdict): string =>
  [
    tableRow(['Measured under', 'Base', 'This change']),
    tableRow(['---', '---', '---']),
    ...differences.map(({ field, base, head }) =>
      tableRow([FIELD_NAMES[field], setting(base), setting(head)]),
    ),
  ].join('\n');

/** Who counted, where it was not who sent them. */
const COUNTED: Readonly<Record<Counter, string>> = {
  generator: '',
  given: ', as given',
  output: ", read from the load's output",
  profile: ', counted in the heap profile',
  benchmarks: '',
};

const workFact = ({ head, base }: Verdict, { unitOfLoad }: ReportContext): string | null => {
  const here = meanOperations(head);
  const before = base === null ? null : meanOperations(base);
  if (here === null) return null;
  const baseline = before === null || before === here ? '' : `; baseline ${formatCount(before)}`;
  const counted = head.operationsFrom === null ? '' : COUNTED[head.operationsFrom];
  return `${formatCount(here)} ${unitOfLoad}s${counted}${baseline}`;
};

/** Name and value, as Markdown; null where there is nothing to say. */
const facts = (verdict: Verdict, context: ReportContext): (readonly [string, string | null])[] => {
  const { head, base } = verdict;
  const { fingerprint: print } = head;
  const rate =
    head.rate === 1 ? 'every allocation recorded' : `one allocation recorded per ${formatBytes(head.rate)}`;
  const go = [print.goVersion, `${print.mapImplementation} maps`, `${print.os}/${print.architecture}`];
  return [
    ['Baseline', base === null ? null : baselineLink(verdict, context)],
    [
      'Runs, each in a fresh process',
      `${head.runs.length}${base === null ? '' : `; baseline ${base.runs.length}`}`,
    ],
    ['Profile', rate],
    ['Load', setting(print.load)],
    ['Work per run', workFact(verdict, context)],
    ['Go', go.map((text) => plainText(text)).join(', ')],
    ['GOEXPERIMENT', print.goExperiment === '' ? null : codeSpan(print.goExperiment)],
    ['GOMAXPROCS', String(print.maxProcs)],
  ];
};

/** How it was measured and how to do it again, and what else was seen; folded. */
export const measuredSection = (verdict: Verdict, context: ReportContext): string => {
  const named = facts(verdict, context)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`);
  const notes = verdict.head.notes.map((note) => plainText(note));
  const list = [...named, ...notes].map((line) => `- ${line}`).join('\n');
  const again =
    context.reproduce === null
      ? ''
      : `\n\nThe same on your machine:\n\n${codeBlock(context.reproduce, 'sh')}`;
  const measured = folded('How this was measured', `${list}${again}`);
  const supporting = factsMarkdown(verdict, context);
  return supporting === null ? measured : `${measured}\n\n${folded('Memory and GC facts', supporting)}`;
};
