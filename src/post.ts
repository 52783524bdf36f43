import * as core from '@actions/core';
import { describeError } from './errors.ts';
import { GROUPS_STATE, stopSavedGroups } from './io/groups-state.ts';

/** The action's clean-up step: ends what the main step was cut off from ending. */
try {
  const stopped = await stopSavedGroups(core.getState(GROUPS_STATE));
  if (stopped > 0) core.info(`Ended ${stopped} process groups that the step had left behind.`);
} catch (error) {
  core.warning(`Could not end what the step left behind: ${describeError(error)}`);
}
