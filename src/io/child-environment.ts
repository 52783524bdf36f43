/** What belongs to the job, not to the code under test: its inputs, state, tokens and command files. */
const JOB_PREFIXES = ['INPUT_', 'ACTIONS_', 'STATE_'];
const JOB_NAMES = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);
const TOKENS = ['GITHUB_TOKEN', 'GH_TOKEN', 'INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN'];
/** They count on one another: where one is missing, every git command fails. */
const GIT_CONFIG = /^GIT_CONFIG_(COUNT|KEY_\d+|VALUE_\d+)$/;

/**
 * The environment for commands of the user: ours without what would let them act as the job.
 * `extra` is what the user asked for by name, so it is passed on whatever it holds.
 */
export function childEnvironment(own: NodeJS.ProcessEnv, extra: Record<string, string>): NodeJS.ProcessEnv {
  const tokens = TOKENS.map((name) => own[name]?.trim() ?? ''); // a secret is easily saved with a line break
  const secrets = tokens.flatMap((token) => (token === '' ? [] : spellings(token)));
  const tells = (value: string | undefined): boolean => secrets.some((secret) => value?.includes(secret));
  const hidesGitConfig = Object.entries(own).some(([name, value]) => GIT_CONFIG.test(name) && tells(value));
  const kept = Object.entries(own).filter(([name, value]) => {
    const upper = name.toUpperCase();
    if (JOB_NAMES.has(upper) || JOB_PREFIXES.some((prefix) => upper.startsWith(prefix))) return false;
    return !tells(value) && !(hidesGitConfig && GIT_CONFIG.test(name));
  });
  return { ...Object.fromEntries(kept), ...extra };
}

/** `GODEBUG` with some settings changed, others kept. */
export function withGodebug(
  godebug: string | undefined,
  settings: Readonly<Record<string, string | number>>,
): string {
  const kept = (godebug ?? '').split(',').filter((setting) => {
    const [name = ''] = setting.split('=');
    return setting !== '' && !Object.hasOwn(settings, name.trim());
  });
  return [...kept, ...Object.entries(settings).map(([name, value]) => `${name}=${value}`)].join(',');
}

/** A token as it is, and as git carries it in an `AUTHORIZATION: basic` header. */
export function spellings(token: string): string[] {
  return [token, Buffer.from(`x-access-token:${token}`).toString('base64')];
}
