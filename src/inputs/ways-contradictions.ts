import { INPUTS, type InputName } from './catalog.ts';
import type { IsSet } from './contradiction.ts';
import type { Given, Inputs } from './inputs.ts';

/** Of what opens the profiles. */
export function ofProfile({ target }: Inputs, isSet: IsSet, given: Given): string[] {
  const names = (['pprof-url', 'pprof-headers', 'pprof-ca'] as const).filter(isSet);
  if (target.program.kind === 'package') {
    return names.map(
      (name) =>
        `\`${name}\` is set, which only \`service\` uses: with \`package\` the profile is served on a port of its own`,
    );
  }
  // As they were written: an address that is wrong has been told of already.
  const isSecure = (['pprof-url', 'ready-url'] as const).some((name) =>
    /^\s*https:/i.test(given(name) ?? ''),
  );
  return isSet('pprof-ca') && !isSecure
    ? ['`pprof-ca` is set, and neither `pprof-url` nor `ready-url` begins with https://']
    : [];
}

/** What benchmarks have in the place of, or have no use for. */
const OF_SERVICES = [
  ...['package', 'service', 'service-args', 'pprof-url', 'pprof-headers', 'pprof-ca', 'ready-url'],
  ...['load', 'load-url', 'load-requests', 'load-connections', 'load-method', 'load-body', 'load-headers'],
  ...['warmup', 'operations'],
] as const satisfies readonly InputName[];

/** Of `test-package`, and of what only it uses. */
export function ofBenchmarks({ job, target, comparing }: Inputs, isSet: IsSet, given: Given): string[] {
  const isChanged = (name: InputName) => isSet(name) && given(name) !== INPUTS[name].default;
  if (target.program.kind !== 'benchmarks') {
    return (['bench', 'bench-iterations'] as const)
      .filter(isChanged)
      .map((name) => `\`${name}\` is set, which only \`test-package\` uses`);
  }
  return [
    ...OF_SERVICES.filter(isChanged).map(
      (name) =>
        `both \`test-package\` and \`${name}\` are set: expected one of them, as benchmarks need no service and are the load`,
    ),
    ...(job.mode === 'measure'
      ? [
          '`mode` is "measure" and `test-package` is set: expected `check`, which measures all of its benchmarks',
        ]
      : []),
    ...(comparing.store === 'artifact'
      ? [
          '`baseline` is "artifact", which holds one measurement, and `test-package` has one for each benchmark: expected `branch`, `file`, `base-commit` or `none`',
        ]
      : []),
  ];
}

/** What cannot be had of a service that already runs. */
const NEEDS_START = {
  build: 'it is built already',
  'profile-rate': 'its rate is its own: start it with GODEBUG=memprofilerate=1 to record every allocation',
  'gc-trace': 'its log is not known here',
  runs: 'it is one process: measure it in several jobs with `mode: measure`, each with a service of its own',
  'max-runs': 'it is one process',
} as const satisfies Partial<Record<InputName, string>>;

export function ofRunning({ target, comparing }: Inputs, given: Given): string[] {
  if (target.program.kind !== 'running') return [];
  const names = Object.keys(NEEDS_START) as (keyof typeof NEEDS_START)[];
  const refused = names.filter((name) => {
    const value = (given(name) ?? '').trim();
    const isOne = value === '1' && (name === 'runs' || name === 'max-runs');
    return value !== '' && value !== INPUTS[name].default && !isOne;
  });
  const isBaseAsked = comparing.measureBase === 'always';
  return [
    ...refused.map(
      (name) =>
        `\`${name}\` is ${JSON.stringify(given(name))}, and neither \`package\` nor \`service\` is set, so the service already runs: ${NEEDS_START[name]}`,
    ),
    ...(isBaseAsked ? [ONE_COMMIT] : []),
  ];
}

const ONE_COMMIT =
  '`baseline` is "base-commit", and neither `package` nor `service` is set: a service that already runs is of one commit; expected `branch`, `file`, `artifact` or `none`';
