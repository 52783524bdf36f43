import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const execute = promisify(execFile);

/** Runs git without the user's configuration, so that the same commands make the same objects everywhere. */
export async function gitBytes(
  directory: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Buffer> {
  const { stdout } = await execute('git', ['-c', 'core.autocrlf=false', ...args], {
    cwd: directory,
    encoding: 'buffer',
    maxBuffer: MAX_OUTPUT_BYTES,
    env: { ...withoutGit(process.env), GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
  });
  return stdout;
}

/** The output of git as text, without its last newline. */
export async function git(
  directory: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<string> {
  return (await gitBytes(directory, args, env)).toString('utf8').replace(/\n$/, '');
}

/** A git hook that runs this code sets GIT_DIR and the like, which would point git at the wrong repository. */
function withoutGit(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_')));
}
