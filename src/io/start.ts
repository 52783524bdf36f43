import type { Measuring, Program, ProfileFiles, Target } from '../inputs/inputs.ts';
import { shellWord } from '../report/shell.ts';
import { originOf } from '../inputs/service-url.ts';
import { accessOf } from './access.ts';
import { OPEN, type Access } from './http-get.ts';
import { addressOf, freePort, type Address } from './listener.ts';

/** What a run starts, and how it talks to it. */
export interface Start {
  /** null where the service runs already. */
  readonly command: string | null;
  /** Beside that of all commands. */
  readonly env: Readonly<Record<string, string>>;
  readonly pprofUrl: string;
  readonly access: Access;
  /** How it gives its heap profile: as Go's own package does, or as the file does that was added to it. */
  readonly form: 'text' | 'compact';
  /** Answers 2xx when the service takes load; null for the pprof index. */
  readonly readyUrl: string | null;
  readonly readyAccess: Access;
  /** Accepts connections then, where no address is given that answers: the added file is there before the service is. */
  readonly loadAddress: Address | null;
  readonly readyTimeoutMs: number;
}

/** The address on which the added file serves (src/agent/agent.go). */
const LISTEN = 'GO_MAP_REGRESSION_LISTEN';

type Startable = Target & { readonly program: Exclude<Program, ProfileFiles> };

/**
 * @param binary of the package that was built here; null where there is none
 * @param cwd where the commands run
 * @throws MeasurementError where the file of `pprof-ca` cannot be used
 */
export async function startOf(
  target: Startable,
  { binary, load, cwd }: { binary: string | null; load: Measuring['load']; cwd: string },
): Promise<Start> {
  const { program, pprofUrl, readyUrl, readyTimeoutMs } = target;
  if (program.kind !== 'package') {
    const access = await accessOf(target, cwd);
    const isSameOrigin = readyUrl !== null && originOf(readyUrl) === originOf(pprofUrl);
    return {
      ...{ command: program.kind === 'command' ? program.command : null, env: {}, pprofUrl, access },
      ...{ form: 'text', readyUrl, readyTimeoutMs, loadAddress: null },
      readyAccess: isSameOrigin ? access : { ...access, headers: {} },
    };
  }
  const listen = `127.0.0.1:${await freePort()}`;
  return {
    command: `exec ${shellWord(binary!)} ${program.args}`,
    env: { [LISTEN]: listen },
    pprofUrl: `http://${listen}/debug/pprof`,
    form: 'compact',
    loadAddress: readyUrl === null && load.kind === 'http' ? addressOf(load.url) : null,
    ...{ access: OPEN, readyUrl, readyAccess: OPEN, readyTimeoutMs },
  };
}
