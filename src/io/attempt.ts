import * as core from '@actions/core';
import { describeError } from '../errors.ts';

/** Does what is no reason to change the verdict where it fails: a warning says so, and null comes back. */
export async function attempt<T>(
  what: string,
  work: () => Promise<T>,
  tell: (message: string) => void = core.warning,
): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    tell(`Could not ${what}; the verdict stands. ${describeError(error)}`);
    return null;
  }
}
