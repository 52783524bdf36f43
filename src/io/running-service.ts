import { withoutCredentials } from '../inputs/without-credentials.ts';
import { PprofClient } from './pprof-client.ts';
import { requireReady, type ReadySpec } from './require-ready.ts';
import { restartError } from './restart-error.ts';
import type { Service } from './service.ts';
import { executableOf, identifyRunning, identityChange } from './service-identity.ts';

/** Nobody tells us when a service ends that we have not started. */
const NEVER = new Promise<never>(() => undefined);

/**
 * A service that somebody else has started and will stop: a container, a step before, the far end of a tunnel. That it is
 * still the same process is seen by its counters, which each snapshot is checked with.
 *
 * @throws MeasurementError when it is not ready in time
 */
export async function joinService(spec: Omit<ReadySpec, 'remedy'>): Promise<Service> {
  const where = withoutCredentials(spec.pprofUrl);
  spec.onProgress(`Neither \`service\` nor \`package\` is set: measuring what runs already at ${where}`);
  const group = { exited: NEVER, exit: undefined, outputFile: null, stop: () => Promise.resolve() };
  await requireReady({ ...spec, remedy: REMEDY }, group);
  const pprof = new PprofClient(spec.pprofUrl, spec.access);
  const identity = await identifyRunning(pprof);
  return {
    pprof,
    exited: NEVER,
    outputFile: null,
    binary: identity.process && executableOf(identity.process.pid),
    warnings: identity.warnings,
    async verifySameProcess() {
      const change = await identityChange(pprof, identity);
      if (change !== null) throw restartError(`restarted or was replaced while it was measured: ${change}`);
    },
    stop: group.stop,
  };
}

const REMEDY =
  'Neither `service` nor `package` is set, so the service must already run when this step begins, and stay: start it ' +
  'before, and set `pprof-url` to its `net/http/pprof`, as it is reached from the runner.';
