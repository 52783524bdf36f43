import * as core from '@actions/core';
import { describeError } from './errors.ts';
import { CHECKOUTS_STATE, GROUPS_STATE, removeSavedCheckouts, stopSavedGroups } from './io/leftovers.ts';

/** The action's clean-up step: ends what the main step was cut off from ending. */
try {
  const stopped = await stopSavedGroups(core.getState(GROUPS_STATE));
  if (stopped > 0) core.info(`Ended ${stopped} process groups that the step had left behind.`);
  for (const problem of await removeSavedCheckouts(core.getState(CHECKOUTS_STATE))) core.warning(problem);
} catch (error) {
  core.warning(`Could not end what the step left behind: ${describeError(error)}`);
}
