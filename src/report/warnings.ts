import type { Verdict } from '../verdict/verdict.ts';
import type { ReportContext } from './context.ts';
import { plainText } from './escape.ts';

const MOST_WARNINGS = 10;

/** Each once. Those of the head's measurement are among them. */
export const warningsOf = ({ warnings }: Verdict, context: Pick<ReportContext, 'warnings'>): string[] => [
  ...new Set([...warnings, ...context.warnings]),
];

export const warningList = (verdict: Verdict, context: ReportContext): string => {
  const warnings = warningsOf(verdict, context);
  const more = warnings.length - MOST_WARNINGS;
  const lines = warnings.slice(0, MOST_WARNINGS).map((warning) => `- ${plainText(warning)}`);
  if (lines.length === 0) return '';
  return [
    '**Warnings**',
    '',
    ...lines,
    ...(more > 0 ? [`- ${String(more)} more warnings in the report`] : []),
  ].join('\n');
};
