import { removeCheckout, type Checkout } from './base-checkout.ts';
import { stopGroup, type GroupId } from './stop-group.ts';

/** Names of the action's state that holds what the main step has begun and not yet ended. */
export const GROUPS_STATE = 'process-groups';
export const CHECKOUTS_STATE = 'checkouts';

/** Ends the processes that a step left behind, as saved in its state. @returns how many groups there were to end */
export async function stopSavedGroups(state: string): Promise<number> {
  if (state === '') return 0;
  const stopped = await Promise.all((JSON.parse(state) as GroupId[]).map((group) => stopGroup(group)));
  return stopped.filter(Boolean).length;
}

/** Removes the checkouts that a step left behind, as saved in its state. @returns what could not be removed, and why */
export async function removeSavedCheckouts(state: string): Promise<string[]> {
  if (state === '') return [];
  const problems = await Promise.all((JSON.parse(state) as Checkout[]).map(removeCheckout));
  return problems.filter((problem) => problem !== null);
}
