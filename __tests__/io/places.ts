import type { Comparing } from '../../src/inputs/comparing.ts';
import type { GitHubEvent } from '../../src/io/github/event.ts';

/** For tests: everything has a dull default, and a test says only what it is about. */

export const COMPARING: Comparing = {
  store: 'branch',
  measureBase: 'never',
  baseRef: null,
  branch: 'maps',
  file: null,
  artifact: 'go-map-regression',
  keep: { baselines: 500, days: 365 },
  save: 'auto',
  required: false,
  anchor: 'none',
  resetAnchor: null,
  acceptLabel: 'map-memory-accepted',
};

export const PUSH: GitHubEvent = {
  name: 'push',
  repository: { owner: 'octo', repo: 'shop' },
  repositoryUrl: 'https://github.com/octo/shop',
  sha: '',
  ref: 'refs/heads/main',
  runId: 1,
  runUrl: 'https://github.com/octo/shop/actions/runs/1',
  pullRequest: null,
  base: null,
  defaultBranch: 'main',
  triggeredBy: null,
  isTrustedPush: true,
  isTrustedDispatch: false,
  actor: 'maya',
  queuedPullRequest: null,
};
