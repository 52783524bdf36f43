import type { LimitName } from '../verdict/verdict.ts';

/**
 * Every input, in one place: action.yml and the table in README.md are written from this by `npm run build`, and each is
 * a flag of the same name on the command line.
 */
export interface InputSpec {
  readonly group: keyof typeof GROUPS;
  /** Empty where the input is optional and has no default. */
  readonly default: string;
  readonly description: string;
}

export const GROUPS = {
  job: 'The job',
  target: 'The service',
  load: 'The load',
  measuring: 'Measuring',
  comparing: 'Comparing',
  limits: 'Limits',
  telling: 'Telling',
} as const;

export const INPUTS = {
  mode: {
    group: 'job',
    default: 'check',
    description:
      'What this job does: `check` measures, compares and tells; `measure` only measures and writes `measurement.json` into `report-directory`, for which it needs no token; `report` compares and tells what other jobs have measured.',
  },
  measurements: {
    group: 'job',
    default: '',
    description:
      'Where `mode: report` finds the measurements, relative to the workspace: a directory as actions/download-artifact leaves it, or a pattern such as `artifacts/*/measurement.json`. The folder of each names its service: `map-memory-api@1` is `api`, and what comes after `@` tells jobs of a matrix apart.',
  },
  package: {
    group: 'target',
    default: '',
    description:
      'Main package of the service, such as `./cmd/server`. It is built with one file more, laid over it by `go build -overlay`, that serves its heap profile on a port of its own: your code needs no `net/http/pprof`, and your tree stays as it is. This or `service` is required, except to report, or where a service already runs at `pprof-url`.',
  },
  'test-package': {
    group: 'target',
    default: '',
    description:
      'Packages whose Go benchmarks are the load, such as `./cache` or `./...`: for a library, or where no service can be run. Each benchmark that `bench` matches is measured by itself, in processes and with baselines of its own, and all are told in one comment. Instead of `package` or `service`, and of a load. In `mode: check` only.',
  },
  'build-flags': {
    group: 'target',
    default: '',
    description:
      'Flags of `go build` for `package`, or of `go test -c` for `test-package`, as in a shell, such as `-tags prod -race`.',
  },
  'service-args': {
    group: 'target',
    default: '',
    description:
      'Arguments that the service of `package` is started with, as in a shell, such as `--port 8080`.',
  },
  service: {
    group: 'target',
    default: '',
    description:
      'Shell command that starts the service in the foreground, such as `./bin/server --port 8080`. It must serve `net/http/pprof`.',
  },
  build: {
    group: 'target',
    default: '',
    description:
      'Shell command that builds the service, such as `go build -o bin/server ./cmd/server`; with `package`, what must be done before, such as `go generate ./...`.',
  },
  after: {
    group: 'target',
    default: '',
    description:
      'Heap profile that you took after the load, instead of `package` or `service`: a file of `go test -memprofile mem.out -memprofilerate=1`, or of `/debug/pprof/heap`, in either form. Several, one per line, are as many runs: a single one does not show the noise. Nothing is started then.',
  },
  before: {
    group: 'target',
    default: '',
    description:
      'Heap profile of the same process before the load, one for each of `after`. Without it all that the process has allocated counts.',
  },
  binary: {
    group: 'target',
    default: '',
    description:
      'Executable of the process of `after`, such as the `pkg.test` that `go test -memprofile` leaves behind; stripped or not. It tells map memory from other memory. Without it the source line decides, and what it leaves open is not counted.',
  },
  'working-directory': {
    group: 'target',
    default: '.',
    description: 'Directory in which all commands run, relative to the workspace.',
  },
  env: {
    group: 'target',
    default: '',
    description:
      'Environment of the service and of the other commands, one `NAME=value` per line, added to that of the job without its tokens.',
  },
  'pprof-url': {
    group: 'target',
    default: '',
    description:
      'Where the service serves `net/http/pprof`, under any prefix: `http://`, `https://`, with `user:password@` where it asks for that, or `unix:///run/app.sock:/debug/pprof`. Default: http://127.0.0.1:6060/debug/pprof. Without `service` and `package`, the service that already runs there is measured, in its one process. Not with `package`.',
  },
  'pprof-headers': {
    group: 'target',
    default: '',
    description:
      'Headers of all requests to `pprof-url`, and of those to a `ready-url` at the same origin, one `Name: value` per line. The values are masked like secrets.',
  },
  'pprof-ca': {
    group: 'target',
    default: '',
    description:
      'PEM file with the certificate of a private CA, relative to the working directory, that is trusted for `https://` in `pprof-url` and `ready-url` besides the known ones.',
  },
  'ready-url': {
    group: 'target',
    default: '',
    description:
      'Address that answers 2xx when the service can take load, written as `pprof-url`. Default: the index page of `pprof-url`; with `package`, when `load-url` accepts connections.',
  },
  'ready-timeout': {
    group: 'target',
    default: '60s',
    description: 'How long the service may take to get ready.',
  },
  load: {
    group: 'load',
    default: '',
    description:
      'Shell command that loads the service: k6, hey, vegeta, wrk, a script. It must do the same work each time; its exit code counts. This or `load-url` is required, except to report.',
  },
  'load-url': {
    group: 'load',
    default: '',
    description: 'Address to request with the built-in load generator, instead of `load`.',
  },
  'load-requests': {
    group: 'load',
    default: '10000',
    description: 'How many requests to send to `load-url`.',
  },
  'load-connections': {
    group: 'load',
    default: '8',
    description: 'How many connections to send them over at once.',
  },
  'load-method': { group: 'load', default: 'GET', description: 'HTTP method of the requests.' },
  'load-body': { group: 'load', default: '', description: 'Body of the requests.' },
  'load-headers': {
    group: 'load',
    default: '',
    description: 'Headers of the requests, one `Name: value` per line.',
  },
  bench: {
    group: 'load',
    default: '.',
    description:
      'Which benchmarks of `test-package` to measure: a regular expression for their names, such as `^BenchmarkPut$`.',
  },
  'bench-iterations': {
    group: 'load',
    default: '10000',
    description:
      'How many iterations of each benchmark of `test-package` to run (`-test.benchtime=10000x`), the same number each time. Fewer for slow ones: with 10,000, one more entry kept in each is beyond `min-growth`.',
  },
  warmup: {
    group: 'load',
    default: '',
    description:
      'Shell command to run before the first heap profile, so that what is filled only once does not count as growth.',
  },
  drain: {
    group: 'load',
    default: '',
    description:
      'Shell command, or a time such as `30s` to wait, that lets the service expire what the load has left behind. What its maps still hold then is judged as `unreleased`.',
  },
  operations: {
    group: 'load',
    default: 'auto',
    description:
      'How many operations the load does, to compare per operation: a number, or a pattern for the output of `load` that captures it, such as `/(\\d+) requests/`. `auto`: counted by the built-in generator, else from the heap profile as the requests that net/http or gRPC served (where every allocation is recorded).',
  },
  runs: {
    group: 'measuring',
    default: '3',
    description:
      'How often to measure, each time in a fresh process; what differs between them is the noise.',
  },
  'max-runs': {
    group: 'measuring',
    default: '6',
    description: 'How often to measure at the most, where `runs` leave the verdict inconclusive.',
  },
  rounds: {
    group: 'measuring',
    default: '4',
    description:
      'How often to repeat the load in the last of these processes, to tell maps that fill up from maps that grow for ever: `1`, or 4 and more. Retained and allocated bytes are those of the first round.',
  },
  'profile-rate': {
    group: 'measuring',
    default: 'auto',
    description:
      'Bytes per sample of the heap profile, set through `GODEBUG=memprofilerate`. 1 records every allocation: exact figures, and the load takes longer. `auto`: that of the baseline, else 1; if that takes too long, the largest that can still hold the limits.',
  },
  'settle-timeout': {
    group: 'measuring',
    default: '10s',
    description:
      'How long to wait at each heap profile, at the most, until the goroutines that the load has left at work have ended and map memory has stopped changing.',
  },
  watch: {
    group: 'measuring',
    default: '',
    description:
      'Interval, such as `5s`, at which to look at map memory while the last run is loaded, to see how it rises. Each look is a heap profile.',
  },
  'gc-trace': {
    group: 'measuring',
    default: 'false',
    description:
      "Whether to have the service trace its garbage collections (`GODEBUG=gctrace=1`) and show their share of the CPU. The lines go to the service's log.",
  },
  'cpu-profile': {
    group: 'measuring',
    default: 'false',
    description:
      'Whether to take a CPU profile while the last run is loaded, to show the share of CPU time in map functions.',
  },
  timeout: {
    group: 'measuring',
    default: '10m',
    description: 'How long one build, warm-up, load, drain or heap profile may take.',
  },
  baseline: {
    group: 'comparing',
    default: 'auto',
    description:
      'What to compare with: a measurement kept on a `branch` of the repository (see `baseline-branch`), in a `file` (see `baseline-file`) or as an `artifact` of a run on the default branch (see `baseline-artifact`); the `base-commit` itself, built and measured in the same job in turn with this one; or `none`. `auto`: `file` if `baseline-file` is set; else, on GitHub, `branch`, and where nothing is stored and `build` is set, `base-commit`; else `none`.',
  },
  'base-ref': {
    group: 'comparing',
    default: '',
    description:
      'Branch, tag or commit that `baseline: base-commit` starts from: the last commit that it shares with this one is measured. Default: where the pull request left its base; for a push, the commit before; on a terminal, `origin/HEAD`.',
  },
  'baseline-branch': {
    group: 'comparing',
    default: 'go-map-regression',
    description: 'Branch that keeps one measurement per commit. It shares no history with your code.',
  },
  'baseline-file': {
    group: 'comparing',
    default: '',
    description: 'File that keeps one measurement, relative to the working directory.',
  },
  'baseline-artifact': {
    group: 'comparing',
    default: 'go-map-regression',
    description:
      'Name of the artifact of `baseline: artifact`, which the workflow uploads by itself on pushes to the default branch: the file that the output `measurement-file` names.',
  },
  'save-baseline': {
    group: 'comparing',
    default: 'auto',
    description:
      'Whether to store this measurement: `auto` (on pushes to the default branch and of tags), `always` (a file only) or `never`.',
  },
  'keep-baselines': {
    group: 'comparing',
    default: '500',
    description:
      'How many measurements the branch keeps of each `comment-key`, the newest ones. Those of tags are kept besides.',
  },
  'keep-days': {
    group: 'comparing',
    default: '365',
    description: 'How long the branch keeps them. The newest one is kept for ever, and so are those of tags.',
  },
  'require-baseline': {
    group: 'comparing',
    default: 'false',
    description: 'Whether to fail when there is nothing to compare with.',
  },
  anchor: {
    group: 'comparing',
    default: 'auto',
    description:
      'Older measurement that catches slow creep (see `max-total-creep`): a tag or commit that was measured, or `none`. `auto`: the last release, tag or reset, whichever is newest, else the oldest measurement.',
  },
  'reset-anchor': {
    group: 'comparing',
    default: '',
    description:
      'Reason to reckon slow creep anew from this commit. Recorded with who gave it, on pushes to the default branch and on manual runs of it (`workflow_dispatch`); a reason counts once.',
  },
  'accept-label': {
    group: 'comparing',
    default: 'map-memory-accepted',
    description: 'Label of a pull request with which a person accepts that it is beyond its limits.',
  },
  'max-retained-growth': {
    group: 'limits',
    default: '5%',
    description: 'How much more map memory the load may leave behind, in total and at each site.',
  },
  'max-allocated-growth': {
    group: 'limits',
    default: '5%',
    description: 'How much more map memory the load may allocate, in total and at each site.',
  },
  'max-unreleased-growth': {
    group: 'limits',
    default: '5%',
    description: 'How much more map memory may still be there after `drain`, in total and at each site.',
  },
  'min-growth': {
    group: 'limits',
    default: '64KiB',
    description: 'Growth up to this many bytes is never a regression.',
  },
  'max-retained': {
    group: 'limits',
    default: '',
    description: 'Most map memory that the load may leave behind, such as `8MiB`. Needs no baseline.',
  },
  'max-allocated-per-operation': {
    group: 'limits',
    default: '',
    description: 'Most map memory that one operation may allocate, such as `2KiB`. Needs no baseline.',
  },
  'max-growth-per-operation': {
    group: 'limits',
    default: '',
    description:
      'Most map memory that a growing site, or all of them together, may keep of each operation, such as `16B`. Needs `rounds`, and no baseline: it finds a leak on the very first run.',
  },
  'warn-retained-growth': {
    group: 'limits',
    default: '',
    description:
      'A lower limit beside `max-retained-growth`, such as `2%`: what is beyond it is told and does not fail.',
  },
  'warn-allocated-growth': {
    group: 'limits',
    default: '',
    description: 'The same beside `max-allocated-growth`.',
  },
  'warn-unreleased-growth': {
    group: 'limits',
    default: '',
    description: 'The same beside `max-unreleased-growth`.',
  },
  'warn-retained': {
    group: 'limits',
    default: '',
    description: 'The same beside `max-retained` or without it, such as `6MiB`.',
  },
  'warn-allocated-per-operation': {
    group: 'limits',
    default: '',
    description: 'The same beside `max-allocated-per-operation` or without it, such as `1KiB`.',
  },
  'warn-growth-per-operation': {
    group: 'limits',
    default: '',
    description: 'The same beside `max-growth-per-operation` or without it, such as `1B`.',
  },
  'max-total-creep': {
    group: 'limits',
    default: '20%',
    description:
      'How much more map memory there may be in total than at the `anchor`. Fails only a change that adds to it.',
  },
  'warn-total-creep': {
    group: 'limits',
    default: '',
    description: 'The same beside `max-total-creep`, whether the change adds to it or not.',
  },
  'on-inconclusive': {
    group: 'limits',
    default: 'warn',
    description: 'What to do when the noise is too large to judge: `warn` or `fail`.',
  },
  'fail-on-regression': {
    group: 'limits',
    default: 'true',
    description: 'Whether a regression fails the step. `false` only reports it.',
  },
  'github-token': {
    group: 'telling',
    default: '${{ github.token }}',
    description:
      'Token for the comment (`pull-requests: write`) and the baseline branch (`contents: write` on pushes, else `read`).',
  },
  comment: {
    group: 'telling',
    default: 'always',
    description:
      'When to comment on the pull request: `always`, `changes` (something changed), `failure` or `never`. There is one comment, kept up to date.',
  },
  'comment-key': {
    group: 'telling',
    default: 'default',
    description:
      'Name of what is measured, where one repository measures several services: each has its own comment and baselines.',
  },
  annotations: {
    group: 'telling',
    default: 'true',
    description:
      'Whether to annotate the lines of regressions, those of the diff first: ten at the most, or all of them in the check run.',
  },
  'check-run': {
    group: 'telling',
    default: 'auto',
    description:
      'Whether to put a check of its own, `Map memory`, on the commit (`checks: write`): `auto` where the token may, `true` or `false`. It has the summary and the annotations.',
  },
  scan: {
    group: 'telling',
    default: 'true',
    description:
      'Whether to look through the Go source that a pull request changes for maps that only grow and for writes to nil maps, and note them on its lines, ten at the most. A notice fails nothing. In `mode: check` only.',
  },
  summary: { group: 'telling', default: 'true', description: 'Whether to write the job summary.' },
  'report-directory': {
    group: 'telling',
    default: '',
    description:
      'Where to write the report: comment, page, JSON, metrics, measurement and logs. Default: a directory of its own for temporary files.',
  },
  'upload-report': {
    group: 'telling',
    default: 'true',
    description:
      'Whether to upload the report as an artifact of the run, without the logs. The comment links to it.',
  },
} as const satisfies Readonly<Record<string, InputSpec>>;

export type InputName = keyof typeof INPUTS;

/** May hold secrets: their values are in no report and in no error. */
export const SECRET_INPUTS: ReadonlySet<InputName> = new Set([
  ...(['env', 'pprof-headers', 'load-headers', 'load-body'] as const),
]);

/** What comes after `max-` in the name of a limit, and after `warn-` in that of the one that only warns. */
export const LIMIT_INPUTS = {
  maxRetainedGrowth: 'retained-growth',
  maxAllocatedGrowth: 'allocated-growth',
  maxUnreleasedGrowth: 'unreleased-growth',
  maxRetainedBytes: 'retained',
  maxAllocatedBytesPerOperation: 'allocated-per-operation',
  maxGrowthPerOperation: 'growth-per-operation',
  maxTotalCreep: 'total-creep',
} as const satisfies Readonly<Record<LimitName, string>>;

/** Whether a limit is a share, given in per cent; the others are sizes. */
export const isShare = (limit: LimitName): boolean => /-(growth|creep)$/.test(LIMIT_INPUTS[limit]);

export const OUTPUTS = {
  verdict:
    '`pass`, `fail`, `accepted`, `inconclusive`, `no baseline`, `incomparable` or `error`; of several services the worst. Empty where nothing was judged.',
  'retained-bytes':
    'Map memory that the load left behind, in bytes; empty, like all figures, where several services are reported.',
  'retained-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
  'allocated-bytes': 'Map memory that the load allocated, in bytes.',
  'allocated-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
  'unreleased-bytes': 'Map memory that was still there after `drain`, in bytes; empty without one.',
  'unreleased-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
  'growing-sites':
    'JSON list of the sites that keep growing with every round: function, file, line, bytes and entries per operation.',
  regressions: 'JSON list of the sites beyond their limit: function, file, line, metric and bytes.',
  services:
    'JSON list of what was judged: service, verdict, retained and allocated bytes, and their growth in per cent.',
  'measurement-file': 'Path of the measurement, as JSON; empty where several are reported.',
  'report-directory': 'Path of the report.',
  'report-url': 'Address of the uploaded report; empty where there is none.',
  'comment-url': 'Address of the comment; empty where there is none.',
  'comment-body': 'The comment as Markdown.',
} as const satisfies Readonly<Record<string, string>>;
