import type { Measuring } from '../inputs/measuring.ts';
import type { Program, ProfileFiles, Target } from '../inputs/target.ts';
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
  readonly loadAddress: LoadAddress | null;
  readonly readyTimeoutMs: number;
}

/** Where the load goes. */
export interface LoadAddress {
  readonly address: Address;
  /** As in "(load-url)". */
  readonly whose: string;
  /** What to do where it accepts no connections. */
  readonly remedy: string;
}

/** What was built here. */
export interface Built {
  readonly binary: string;
  /** Where it runs. */
  readonly directory: string;
}

/** The address on which the added file serves (src/agent/agent.go). */
const LISTEN = 'GO_MAP_REGRESSION_LISTEN';
/** The one at which benchmarks are asked for (src/agent/benchmarks.go). */
const BENCHMARKS = 'GO_MAP_REGRESSION_BENCHMARKS';

type Startable = Target & { readonly program: Exclude<Program, ProfileFiles> };

/**
 * @param built what was built here; null where nothing was
 * @param cwd where the commands run
 * @throws MeasurementError where the file of `pprof-ca` cannot be used
 */
export async function startOf(
  target: Startable,
  { built, load, cwd }: { built: Built | null; load: Measuring['load']; cwd: string },
): Promise<Start> {
  const { program, pprofUrl, readyUrl, readyTimeoutMs } = target;
  if (built === null) {
    const access = await accessOf(target, cwd);
    const isSameOrigin = readyUrl !== null && originOf(readyUrl) === originOf(pprofUrl);
    return {
      ...{ command: program.kind === 'command' ? program.command : null, env: {}, pprofUrl, access },
      ...{ form: 'text', readyUrl, readyTimeoutMs, loadAddress: null },
      readyAccess: isSameOrigin ? access : { ...access, headers: {} },
    };
  }
  const [port, other] = await Promise.all([freePort(), freePort()]);
  const listen = `127.0.0.1:${port}`;
  const start = `cd ${shellWord(built.directory)} && exec ${shellWord(built.binary)}`;
  const common: Omit<Start, 'command' | 'env' | 'loadAddress'> = {
    ...{ pprofUrl: `http://${listen}/debug/pprof`, form: 'compact' },
    ...{ access: OPEN, readyUrl, readyAccess: OPEN, readyTimeoutMs },
  };
  if (load.kind === 'benchmarks') {
    const flags = `-test.bench=${shellWord(load.pattern)} -test.benchtime=${load.iterations}x`;
    return {
      ...common,
      command: `${start} -test.run='^TestGoMapRegression$' ${flags}`,
      env: { [LISTEN]: listen, [BENCHMARKS]: `127.0.0.1:${other}` },
      loadAddress: { address: { host: '127.0.0.1', port: other }, ...OF_BENCHMARKS },
    };
  }
  return {
    ...common,
    command: `${start} ${program.kind === 'package' ? program.args : ''}`,
    env: { [LISTEN]: listen },
    loadAddress:
      readyUrl === null && load.kind === 'http' ? { address: addressOf(load.url), ...OF_LOAD_URL } : null,
  };
}

const OF_LOAD_URL = {
  whose: 'load-url',
  remedy:
    'Set `load-url` to where the service listens, or `service-args` so that it listens there; if it only starts slowly, raise `ready-timeout`.',
};

const OF_BENCHMARKS = {
  whose: 'benchmarks',
  remedy: 'TestMain must come to m.Run; if it only takes long, raise `ready-timeout`.',
};
