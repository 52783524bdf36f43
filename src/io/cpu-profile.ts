import { withoutCredentials } from '../inputs/without-credentials.ts';
import { cpuInMaps, type CpuFacts } from '../maps/cpu.ts';
import { ProfileError } from '../profile/profile-error.ts';
import { decodeProtobuf } from '../profile/protobuf.ts';
import { describeNetworkError, readBytes } from './http-get.ts';
import type { PprofClient } from './pprof-client.ts';

const PROFILE_BYTES = 256 << 20;
/** To collect and send what was profiled. */
const ANSWER_MS = 30_000;

/** A CPU profile in use by maps; where it cannot be had, why: it is a fact to show, and none to judge by. */
export async function takeCpuProfile(
  pprof: PprofClient,
  seconds: number,
  abandoned: AbortSignal,
): Promise<CpuFacts | { readonly problem: string }> {
  const page = `profile?seconds=${seconds}`;
  const url = withoutCredentials(pprof.urlOf(page));
  const refuse = (why: string) => ({ problem: `No CPU profile was taken: ${url} ${why}.` });
  const signal = AbortSignal.any([AbortSignal.timeout(1000 * seconds + ANSWER_MS), abandoned]);
  try {
    const answer = await pprof.get(page, signal);
    if (answer.status === 200) return cpuInMaps(decodeProtobuf(await readBytes(answer, PROFILE_BYTES)));
    answer.body.destroy();
    return refuse(`answered with status ${answer.status}`);
  } catch (error) {
    // An answer that we end ourselves is said to be cut.
    const cause: unknown = signal.aborted ? signal.reason : error;
    const why = cause instanceof ProfileError ? cause.message : describeNetworkError(cause);
    return refuse(`gave none that can be read (${why})`);
  }
}
