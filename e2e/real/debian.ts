import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RealService } from './service.ts';

const run = promisify(execFile);
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

export interface Unpacked {
  readonly executable: string;
  readonly version: string;
}

/**
 * Packages of Debian 13, whatever this machine runs: by an apt-get with lists and settings of its own below `cache`, so
 * nothing is installed. What is there already is not asked for again.
 *
 * @throws Error that says what is missing
 */
export async function unpack(
  services: readonly RealService[],
  cache: string,
): Promise<ReadonlyMap<string, Unpacked>> {
  const wanted = services.filter(({ name }) => !existsSync(join(cache, name)));
  if (wanted.length > 0) await download(wanted, cache);
  const unpacked = new Map<string, Unpacked>();
  for (const { name, executable } of services) {
    const archive = (await readdir(join(cache, name))).find((file) => file.endsWith('.deb'))!;
    unpacked.set(name, { executable: join(cache, name, executable), version: archive.split('_')[1]! });
  }
  return unpacked;
}

async function download(services: readonly RealService[], cache: string): Promise<void> {
  if (!existsSync(KEYRING)) throw new Error(`${KEYRING} is missing. Install debian-archive-keyring.`);
  const env = { ...process.env, APT_CONFIG: await aptSettings(cache) };
  const partial = join(cache, 'partial');
  await rm(partial, { recursive: true, force: true });
  try {
    await run('apt-get', ['update'], { env });
    for (const { name, debian } of services) {
      const cwd = join(partial, name);
      await mkdir(cwd, { recursive: true });
      await run('apt-get', ['download', debian], { env, cwd });
      const [archive] = await readdir(cwd);
      await run('dpkg', ['-x', archive!, '.'], { cwd });
      await rename(cwd, join(cache, name));
    }
  } catch (error) {
    const needed = 'apt-get, dpkg and the network are needed, on Debian or Ubuntu';
    throw new Error(`Packages of Debian 13 cannot be had here: ${needed}.\n${String(error)}`, {
      cause: error,
    });
  }
}

/** Path of a settings file that keeps apt-get off the machine's own. */
async function aptSettings(cache: string): Promise<string> {
  const apt = join(cache, 'apt');
  await mkdir(join(apt, 'lists', 'partial'), { recursive: true });
  await writeFile(
    join(apt, 'debian.sources'),
    [
      ...['Types: deb', 'URIs: http://deb.debian.org/debian', 'Suites: trixie trixie-backports'],
      ...['Components: main', `Signed-By: ${KEYRING}`, ''],
    ].join('\n'),
  );
  await writeFile(join(apt, 'status'), '');
  const settings = {
    'Dir::State': apt,
    'Dir::State::status': join(apt, 'status'),
    'Dir::Cache': apt,
    'Dir::Etc::sourcelist': join(apt, 'debian.sources'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Acquire::Languages': 'none',
    'APT::Sandbox::User': 'root', // who else may write there is not known
  };
  const file = join(apt, 'apt.conf');
  await writeFile(
    file,
    Object.entries(settings)
      .map(([name, value]) => `${name} "${value}";\n`)
      .join(''),
  );
  return file;
}
