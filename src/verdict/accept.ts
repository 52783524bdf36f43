import type { Measurement } from '../measure/measurement.ts';
import { decide } from './decide.ts';
import type { Acceptance, Limits, Verdict } from './verdict.ts';

/** A failing verdict that somebody accepts: all else of it stays, it is as far beyond its limits as before. */
export const accept = (verdict: Verdict, acceptance: Acceptance): Verdict =>
  verdict.state === 'fail' ? { ...verdict, state: 'accepted', acceptance } : verdict;

/**
 * Where a change replaces the committed baseline and fails by the old one: what is within the new one is what its reviewers
 * accept with the file. A new one that says nothing of this change, as it cannot be read or compared, accepts nothing.
 */
export const acceptReplaced = (
  verdict: Verdict,
  { replaced, file }: { readonly replaced: Measurement; readonly file: string },
  limits: Limits,
): Verdict => {
  if (verdict.state === 'fail') return verdict;
  const before = decide({ measurement: replaced, relation: 'file', distance: null }, verdict.head, limits);
  if (before.state !== 'fail') return verdict;
  if (verdict.state === 'pass') return accept(before, { by: 'file', file });
  const warning = `This change replaces ${file}, and by the new one nothing can be said (${verdict.state}), so it is judged by the old one.`;
  return { ...before, warnings: [...before.warnings, warning] };
};
