import { arch, availableParallelism, platform } from 'node:os';
import type { Host } from '../measure/fingerprint.ts';

/** Processors are those that this process may use, as the Go runtime counts them (`sched_getaffinity`). */
export const hostFacts = (): Host => {
  return { platform: platform(), architecture: arch(), processors: availableParallelism() };
};
