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
  target: 'The service',
  load: 'The load',
  measuring: 'Measuring',
  comparing: 'Comparing',
  limits: 'Limits',
  telling: 'Telling',
} as const;

export const INPUTS = {
  service: {
    group: 'target',
    default: '',
    description:
      'Shell command that starts the service in the foreground, such as `./bin/server --port 8080`. It must serve `net/http/pprof`. Required.',
  },
  build: {
    group: 'target',
    default: '',
    description: 'Shell command that builds the service, such as `go build -o bin/server ./cmd/server`.',
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
    default: 'http://127.0.0.1:6060/debug/pprof',
    description: 'Where the service serves `net/http/pprof`.',
  },
  'ready-url': {
    group: 'target',
    default: '',
    description:
      'Address that answers 2xx when the service can take load. Default: the index page of `pprof-url`.',
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
      'Shell command that loads the service: k6, hey, vegeta, wrk, a script. It must do the same work each time; its exit code counts. This or `load-url` is required.',
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
  warmup: {
    group: 'load',
    default: '',
    description:
      'Shell command to run before the first heap profile, so that what is filled only once does not count as growth.',
  },
  operations: {
    group: 'load',
    default: 'auto',
    description:
      'How many operations the load does, to compare allocations per operation. `auto`: counted by the built-in generator, else unknown.',
  },
  runs: {
    group: 'measuring',
    default: '3',
    description:
      'How often to measure, each time in a fresh process; what differs between them is the noise.',
  },
  rounds: {
    group: 'measuring',
    default: '4',
    description:
      'How often to repeat the load in the last of these processes, to tell maps that fill up from maps that grow for ever: `1`, or 4 and more. Retained and allocated bytes are those of the first round.',
  },
  'profile-rate': {
    group: 'measuring',
    default: '1',
    description:
      'Bytes per sample of the heap profile, set through `GODEBUG=memprofilerate`. 1 records every allocation: exact figures, and the load takes longer.',
  },
  timeout: {
    group: 'measuring',
    default: '10m',
    description: 'How long one build, warm-up, load or heap profile may take.',
  },
  baseline: {
    group: 'comparing',
    default: 'auto',
    description:
      'Where measurements are kept: `branch` (of the repository, see `baseline-branch`), `file` (see `baseline-file`) or `none`. `auto`: `file` if `baseline-file` is set, else `branch` on GitHub, else `none`.',
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
  'save-baseline': {
    group: 'comparing',
    default: 'auto',
    description:
      'Whether to store this measurement: `auto` (on pushes to the default branch), `always` (a file only) or `never`.',
  },
  'require-baseline': {
    group: 'comparing',
    default: 'false',
    description: 'Whether to fail when there is nothing to compare with.',
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
      'Most map memory that a growing site may keep of each operation, such as `16B`. Needs `rounds`, and no baseline: it finds a leak on the very first run.',
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
    description: 'Whether to annotate the lines of regressions, ten at the most.',
  },
  summary: { group: 'telling', default: 'true', description: 'Whether to write the job summary.' },
  'report-directory': {
    group: 'telling',
    default: '',
    description:
      'Where to write the report: comment, JSON, measurement and logs. Default: a directory of its own for temporary files.',
  },
} as const satisfies Readonly<Record<string, InputSpec>>;

export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  verdict: '`pass`, `fail`, `inconclusive`, `no baseline`, `incomparable` or `error`.',
  'retained-bytes': 'Map memory that the load left behind, in bytes.',
  'retained-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
  'allocated-bytes': 'Map memory that the load allocated, in bytes.',
  'allocated-growth-percent': 'Its growth over the baseline, in per cent; empty without one.',
  'growing-sites':
    'JSON list of the sites that keep growing with every round: function, file, line and bytes per operation.',
  regressions: 'JSON list of the sites beyond their limit: function, file, line, metric and bytes.',
  'measurement-file': 'Path of the measurement, as JSON.',
  'report-directory': 'Path of the report.',
  'comment-url': 'Address of the comment; empty where there is none.',
  'comment-body': 'The comment as Markdown.',
} as const satisfies Readonly<Record<string, string>>;
