import { playRound, requireWork, type PlayedRound, type Stage } from './play-round.ts';
import { logFile, type RunPlan } from './run-plan.ts';
import type { Snapshot } from './snapshots.ts';

/** How long a CPU profile to take where nothing tells how long the load is. */
const CPU_SECONDS = 5;
const MOST_CPU_SECONDS = 30;

/** The load whose figures are judged. Map memory is watched in it; a CPU profile is left to a later one, if any. */
export async function playJudged(stage: Stage): Promise<PlayedRound> {
  const { plan, before } = stage;
  const { measuring, isObserved, rounds, expectedSeconds } = plan;
  const isRepeated = rounds > 1 && measuring.drain === null;
  const first = await playRound(stage, {
    which: isRepeated ? `, round 1 of ${rounds}` : '',
    outputFile: logFile(plan, 'load'),
    origin: before,
    since: before,
    look: {
      watchMs: isObserved ? measuring.watchMs : null,
      cpuSeconds: rounds === 1 ? cpuSeconds(plan, expectedSeconds) : null,
    },
  });
  requireWork(before, first.after, measuring);
  return first;
}

/**
 * The load again and again, each round with the growth since before the first one. After a drain they begin anew, from
 * what it has left: the rounds are to be alike.
 *
 * @param origin the snapshot after the drain, else that before the load
 */
export async function playRounds(stage: Stage, first: PlayedRound, origin: Snapshot): Promise<PlayedRound[]> {
  const { plan, before } = stage;
  const { rounds: count } = plan;
  if (count === 1) return [];
  const rounds = origin === before ? [first] : [];
  while (rounds.length < count) {
    const number = rounds.length + 1;
    const round = await playRound(stage, {
      which: `, round ${number} of ${count}`,
      outputFile: logFile(plan, `load-${number}`),
      origin,
      since: rounds.at(-1)?.after ?? origin,
      look: { watchMs: null, cpuSeconds: number === 2 ? cpuSeconds(plan, first.load.seconds) : null },
    });
    rounds.push(round);
  }
  return rounds;
}

function cpuSeconds({ measuring, isObserved }: RunPlan, loadSeconds: number | null): number | null {
  if (!isObserved || !measuring.cpuProfile) return null;
  return Math.min(MOST_CPU_SECONDS, Math.max(1, Math.floor(loadSeconds ?? CPU_SECONDS)));
}
