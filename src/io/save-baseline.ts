import type { Measurement } from '../measure/measurement.ts';
import { isForeign, openStore, type BaselinePlace, type BaselineStore } from './baseline-store.ts';
import { openBaselineBranch } from './github/baseline-branch.ts';
import { mayResetAnchor, resetOf, unheardReset } from './reset-anchor.ts';

/**
 * Stores a measurement where and when the inputs allow it, and then that slow creep is reckoned anew from there.
 *
 * @param accepted who accepted that it is beyond its limits, in words; null where nobody had to
 * @returns what was done, or why something was not; null where there was nothing to do
 * @throws MeasurementError of stage `baseline`
 */
export async function saveBaseline(
  place: BaselinePlace,
  measurement: Measurement,
  accepted: string | null = null,
): Promise<string | null> {
  const { comparing, key, hosted } = place;
  const store = openStore(place);
  if (store === null || comparing.save === 'never' || isForeign(place)) return null;
  const isTrusted = hosted !== null && (hosted.event.isTrustedPush || mayResetAnchor(place));
  if (!isAskedToSave(place, store) && !isTrusted) return unheardReset(place);
  const saved = await store.save(key, measurement, accepted);
  return saved + (await recordReset(place, measurement));
}

/** Whether the inputs ask to store what is measured, whatever the event. */
export const isAskedToSave = (place: BaselinePlace, { isByCommit }: BaselineStore): boolean =>
  place.comparing.save === 'always' && !isByCommit && !isForeign(place);

async function recordReset(place: BaselinePlace, measurement: Measurement): Promise<string> {
  const { comparing, hosted } = place;
  const reset = resetOf(place, measurement);
  if (reset === null || hosted === null || comparing.store !== 'branch') return '';
  const { github, event } = hosted;
  await openBaselineBranch(github, { ...event.repository, branch: comparing.branch }).reset(reset);
  return ' Slow creep is reckoned anew from there, unless its reason has been given before.';
}
