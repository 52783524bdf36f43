/** Does the work and then cleans up, in any case. What went wrong first is what is told: clean-up hides no error. */
export async function withCleanup<T>(work: () => Promise<T>, cleanUp: () => Promise<void>): Promise<T> {
  const [outcome] = await Promise.allSettled([work()]);
  if (outcome.status === 'rejected') {
    await cleanUp().catch(() => undefined);
    throw outcome.reason;
  }
  await cleanUp();
  return outcome.value;
}
