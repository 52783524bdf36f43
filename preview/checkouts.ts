import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { NO_SOURCES, readSources, type Sources } from '../src/io/read-sources.ts';
import type { Scene } from './scenes.ts';

const ROOT = join(import.meta.dirname, '..');

/** The Go source of a scene, as a job finds it checked out. @param directory for what has to be put together */
export async function sourcesOf({ name, checkout, verdict }: Scene, directory: string): Promise<Sources> {
  if (checkout === null) return NO_SOURCES;
  const root =
    'example' in checkout
      ? join(ROOT, 'examples/remedies', checkout.example)
      : shopWith(checkout.pullRequest, join(directory, name));
  const sites = verdict.sites.length > 0 ? verdict.sites : verdict.head.sites;
  return readSources(
    sites.filter((site) => !('status' in site) || site.status !== 'gone'),
    root,
  );
}

function shopWith(pullRequest: string, directory: string): string {
  cpSync(join(ROOT, 'e2e/shop'), directory, { recursive: true });
  const patch = join(ROOT, 'e2e/pull-requests', `${pullRequest}.patch`);
  execFileSync('patch', ['-p1', '--silent', '-i', patch], { cwd: directory });
  return directory;
}
