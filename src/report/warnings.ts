import type { Verdict } from '../verdict/verdict.ts';
import { plainText } from './escape.ts';

const MOST_WARNINGS = 10;

/** Each once. Those of the head's measurement are among them. */
export const warningsOf = ({ warnings }: Verdict): string[] => [...new Set(warnings)];

export const warningList = (verdict: Verdict): string => {
  const warnings = warningsOf(verdict);
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
