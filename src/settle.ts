import type { Inputs } from './inputs/inputs.ts';
import { heedAcceptance } from './io/acceptance.ts';
import type { BaselinePlace } from './io/baseline-store.ts';
import type { BaselineIndex } from './baseline/baseline-index.ts';
import { lookBack } from './io/look-back.ts';
import { weighCreep } from './verdict/creep.ts';
import type { Verdict } from './verdict/verdict.ts';

/**
 * The end of the story, whether the measurement was taken in this job or in others: what many changes have added together,
 * and whether somebody has accepted all that.
 */
export async function settle(
  verdict: Verdict,
  place: BaselinePlace & { readonly index: BaselineIndex },
  { judging }: Inputs,
): Promise<Verdict> {
  const { anchor, history, warnings } = await lookBack(place, verdict);
  const told = { ...verdict, history, warnings: [...verdict.warnings, ...warnings] };
  const weighed = anchor === null ? told : weighCreep(told, anchor, judging.limits);
  return heedAcceptance(weighed, place, judging.limits);
}
