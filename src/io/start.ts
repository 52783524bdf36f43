import type { Measuring, Program, ProfileFiles, Target } from '../inputs/inputs.ts';
import { shellWord } from '../report/shell.ts';
import { addressOf, freePort, type Address } from './listener.ts';

/** What a run starts, and how it talks to it. */
export interface Start {
  readonly command: string;
  /** Beside that of all commands. */
  readonly env: Readonly<Record<string, string>>;
  readonly pprofUrl: string;
  /** How it gives its heap profile: as Go's own package does, or as the file does that was added to it. */
  readonly form: 'text' | 'compact';
  /** Answers 2xx when the service takes load; null for the pprof index. */
  readonly readyUrl: string | null;
  /** Accepts connections then, where no address is given that answers: the added file is there before the service is. */
  readonly loadAddress: Address | null;
  readonly readyTimeoutMs: number;
}

/** The address on which the added file serves (src/agent/agent.go). */
const LISTEN = 'GO_MAP_REGRESSION_LISTEN';

type Startable = Target & { readonly program: Exclude<Program, ProfileFiles> };

/** @param binary of the package that was built here; null where a command starts the service */
export async function startOf(
  { program, pprofUrl, readyUrl, readyTimeoutMs }: Startable,
  { binary, load }: { binary: string | null; load: Measuring['load'] },
): Promise<Start> {
  const ready = { readyUrl, readyTimeoutMs };
  if (program.kind === 'command')
    return { command: program.command, env: {}, pprofUrl, form: 'text', loadAddress: null, ...ready };
  const listen = `127.0.0.1:${await freePort()}`;
  return {
    command: `exec ${shellWord(binary!)} ${program.args}`,
    env: { [LISTEN]: listen },
    pprofUrl: `http://${listen}/debug/pprof`,
    form: 'compact',
    loadAddress: readyUrl === null && load.kind === 'http' ? addressOf(load.url) : null,
    ...ready,
  };
}
