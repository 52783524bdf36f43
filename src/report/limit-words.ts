import { isShare, LIMIT_INPUTS } from '../inputs/catalog.ts';
import type { LimitName, Limits } from '../verdict/verdict.ts';
import { formatBytes, formatPercent } from './format.ts';

/** The input that sets a limit, which is set, and its value: `max-retained-growth` and `5 %`. */
export const limitWords = (
  name: LimitName,
  tier: 'max' | 'warn',
  limits: Limits,
): { readonly input: string; readonly value: string } => {
  const value = (tier === 'max' ? limits[name] : limits.warn[name])!;
  const input = `${tier}-${LIMIT_INPUTS[name]}`;
  return { input, value: isShare(name) ? formatPercent(value * 100) : formatBytes(value) };
};
