import { join } from 'node:path';
import type { Measuring } from '../inputs/measuring.ts';
import type { LoadContext } from './load.ts';
import type { Service } from './service.ts';
import type { Start } from './start.ts';

/** Where commands run and what they see. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly logDirectory: string;
  readonly onProgress: (message: string) => void;
}

/** What one run is made of. */
export interface RunPlan {
  readonly start: Start;
  readonly measuring: Measuring;
  /** Asked of the service: its own setting wins. */
  readonly rate: number;
  /** How often the load is repeated in it. */
  readonly rounds: number;
  /** How long its load may take, as far as earlier runs tell; null before the first. */
  readonly expectedSeconds: number | null;
  /** Whether it is looked at more closely: timeline and CPU profile. */
  readonly isObserved: boolean;
  readonly around: Surroundings & { readonly name: string };
}

export const logFile = ({ around }: Pick<RunPlan, 'around'>, step: string): string =>
  join(around.logDirectory, `${around.name}-${step}.log`);

export function loadContext(service: Service, plan: RunPlan, stage: LoadContext['stage']): LoadContext {
  const { cwd, env, onProgress } = plan.around;
  const { timeoutMs } = plan.measuring;
  const { loadAddress } = plan.start;
  const outputFile = logFile(plan, stage);
  return { stage, service, loadAddress, cwd, env, onProgress, timeoutMs, outputFile };
}
