import * as core from '@actions/core';
import { describeError } from './errors.ts';
import { ANNOUNCED_STATE, endAnnounced } from './io/announce.ts';
import type { GitHub } from './io/github/client.ts';
import { CHECKOUTS_STATE, GROUPS_STATE, removeSavedCheckouts, stopSavedGroups } from './io/leftovers.ts';

/** The action's clean-up step: ends what the main step was cut off from ending. */
try {
  const stopped = await stopSavedGroups(core.getState(GROUPS_STATE));
  if (stopped > 0) core.info(`Ended ${stopped} process groups that the step had left behind.`);
  for (const problem of await removeSavedCheckouts(core.getState(CHECKOUTS_STATE))) core.warning(problem);
} catch (error) {
  core.warning(`Could not end what the step left behind: ${describeError(error)}`);
}
await endAnnounced(core.getState(ANNOUNCED_STATE), connect).catch((error: unknown) => {
  core.warning(`Could not say on GitHub that the step has ended: ${describeError(error)}`);
});

/** The token is an input of this step, too: it is in no state. */
async function connect(): Promise<GitHub | null> {
  const token = core.getInput('github-token');
  if (token === '') return null;
  core.setSecret(token);
  const { createGitHub } = await import('./io/github/client.ts');
  return createGitHub(token);
}
