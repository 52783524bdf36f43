import { profilesUrl, serviceUrl } from './service-url.ts';
import { duration, headers, lines, optional, pairs, text, trimmed, type Read } from './values.ts';

/**
 * What is measured: a command of the user, what is built here of packages, what already runs, or profiles that were taken
 * elsewhere.
 */
export type Program =
  | { readonly kind: 'running' }
  | { readonly kind: 'command'; readonly command: string }
  | {
      readonly kind: 'package';
      readonly path: string;
      /** Of `go build` and of the program, for a shell. */
      readonly flags: string;
      readonly args: string;
    }
  | BenchmarkedProgram
  | ProfileFiles;

/** Nothing is started: the user has taken the profiles. */
export interface ProfileFiles {
  readonly kind: 'files';
  /** One for each run. */
  readonly after: readonly string[];
  /** As many, or none where all that the processes have allocated counts. */
  readonly before: readonly string[];
  readonly binary: string | null;
}

/** The test binaries of packages. */
export interface BenchmarkedProgram {
  readonly kind: 'benchmarks';
  /** As the go command names them: `./...`. */
  readonly packages: string;
  /** Of `go test -c`, for a shell. */
  readonly flags: string;
}

export interface Target {
  readonly program: Program;
  readonly build: string | null;
  readonly workingDirectory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly pprofUrl: string;
  /** Secret. For the profiles, and for `readyUrl` where it has their origin. */
  readonly pprofHeaders: Readonly<Record<string, string>>;
  /** PEM file with certificates that are trusted besides the known ones; relative to the working directory. */
  readonly pprofCa: string | null;
  readonly readyUrl: string | null;
  readonly readyTimeoutMs: number;
}

export const targetOf = (read: Read): Target => ({
  program: readProgram(read),
  build: read('build', optional(text)),
  workingDirectory: read('working-directory', text).trim(),
  env: read('env', pairs('=', /^[A-Za-z_]\w*$/, 'NAME=value')),
  pprofUrl: read('pprof-url', optional(profilesUrl)) ?? 'http://127.0.0.1:6060/debug/pprof',
  pprofHeaders: read('pprof-headers', headers),
  pprofCa: read('pprof-ca', optional(trimmed)),
  readyUrl: read('ready-url', optional(serviceUrl)),
  readyTimeoutMs: read('ready-timeout', duration),
});

function readProgram(read: Read): Program {
  const after = read('after', lines);
  if (after.length > 0)
    return { kind: 'files', after, before: read('before', lines), binary: read('binary', optional(trimmed)) };
  const packages = read('test-package', optional(trimmed));
  if (packages !== null) return { kind: 'benchmarks', packages, flags: read('build-flags', trimmed) };
  const path = read('package', optional(trimmed));
  if (path === null) {
    const command = read('service', trimmed);
    const isRunning = command === '' && read('pprof-url', optional(text)) !== null;
    return isRunning ? { kind: 'running' } : { kind: 'command', command };
  }
  return { kind: 'package', path, flags: read('build-flags', trimmed), args: read('service-args', trimmed) };
}
