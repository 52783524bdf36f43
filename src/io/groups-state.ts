import { stopGroup, type GroupId } from './stop-group.ts';

/** Name of the action's state that holds what the main step has started and not yet stopped. */
export const GROUPS_STATE = 'process-groups';

/** Ends what a step left behind, as saved in its state. @returns how many groups there were to end */
export async function stopSavedGroups(state: string): Promise<number> {
  if (state === '') return 0;
  const stopped = await Promise.all((JSON.parse(state) as GroupId[]).map((group) => stopGroup(group)));
  return stopped.filter(Boolean).length;
}
