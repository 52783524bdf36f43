import type { AnchorReset } from '../baseline/baseline-index.ts';
import type { Measurement } from '../measure/measurement.ts';
import type { BaselinePlace } from './baseline-store.ts';

/** Only a run of the default branch's own code, which somebody with write access has pushed or started by hand. */
export const mayResetAnchor = ({ comparing, hosted }: BaselinePlace): boolean =>
  comparing.resetAnchor !== null &&
  hosted !== null &&
  hosted.event.ref === `refs/heads/${hosted.event.defaultBranch}` &&
  (hosted.event.isTrustedPush || hosted.event.isTrustedDispatch);

/** Why it was not reset, although asked for; null where nobody asked. */
export const unheardReset = (place: BaselinePlace): string | null =>
  place.comparing.resetAnchor === null || mayResetAnchor(place)
    ? null
    : '`reset-anchor` was not heard: it counts on pushes to the default branch and on manual runs of it only.';

/** The act to record; null where there is none. */
export const resetOf = (place: BaselinePlace, { provenance }: Measurement): AnchorReset | null => {
  const { comparing, key, hosted } = place;
  if (!mayResetAnchor(place)) return null;
  const { commit, measuredAt: at } = provenance;
  return { key, commit, at, by: hosted!.event.actor, reason: comparing.resetAnchor! };
};
