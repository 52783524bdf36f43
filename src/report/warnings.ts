import type { Verdict } from '../verdict/verdict.ts';
import { plainText } from './escape.ts';

const MOST_WARNINGS = 10;

/** Warnings of the verdict and of its measurement, each once. */
export const warningsOf = (verdict: Verdict): string[] => [
  ...new Set([...verdict.warnings, ...verdict.head.warnings]),
];

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
