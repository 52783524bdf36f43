import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Maps } from './case.ts';

const SOURCES = join(import.meta.dirname, 'services');

/** The last Go with bucket maps, fetched from the module proxy where it is missing; and Go as it is installed. */
const TOOLCHAINS: Readonly<Record<Maps, NodeJS.ProcessEnv>> = {
  bucket: { GOTOOLCHAIN: 'go1.23.12' },
  swiss: {},
};

export type Binaries = ReadonlyMap<Maps, string>;

/** Builds the services once for each map implementation. @throws Error where Go is missing or fails */
export function buildServices(wanted: ReadonlySet<Maps>, directory: string): Binaries {
  return new Map(
    [...wanted].map((maps) => {
      const binary = join(directory, `services-${maps}`);
      const env = { ...process.env, ...TOOLCHAINS[maps] };
      execFileSync('go', ['build', '-o', binary, '.'], { cwd: SOURCES, env, stdio: 'inherit' });
      return [maps, binary];
    }),
  );
}
