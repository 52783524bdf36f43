import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/io/listener.ts';
import { attribute, check, type Attributed, type Checked } from './action.ts';
import type { Place, RealService } from './service.ts';

const LOAD = fileURLToPath(new URL('load.ts', import.meta.url));

/** What the action read of a service: heap profiles in text form, and answers of the symbol route. */
export interface Recording {
  readonly before: string;
  readonly after: string;
  readonly symbols: string;
}

/** What the built action says of a service. */
export interface Measured extends Checked {
  /** The snapshot after the load. */
  readonly after: Attributed;
  readonly recording: Recording;
  readonly seconds: number;
}

/**
 * One run of a service.
 *
 * @param directory made anew, for all that this leaves
 * @throws Error where the action fails
 */
export async function measure(
  service: RealService,
  executable: string,
  directory: string,
): Promise<Measured> {
  await rm(directory, { recursive: true, force: true });
  const place = await settleIn(service, join(directory, 'service'));
  const recording: Recording = {
    before: join(directory, 'before.txt'),
    after: join(directory, 'after.txt'),
    symbols: join(directory, 'symbols.txt'),
  };
  const started = performance.now();
  const checked = await check(directory, {
    service: `exec ${inShell([executable, ...service.args(place)])}`,
    'pprof-url': `http://127.0.0.1:${service.pprofPort(place)}/debug/pprof`,
    ...(service.readyUrl && { 'ready-url': service.readyUrl(place) }),
    // When the load begins, the newest profile is the one before it.
    load: [
      inShell(['cp', recording.after, recording.before]),
      `exec ${inShell([process.execPath, LOAD, service.name, JSON.stringify(place)])}`,
    ].join(' && '),
    env: `HOME=${place.directory}`,
    ...{ runs: '1', rounds: '1', 'profile-rate': '1', baseline: 'none' },
  });
  const seconds = (performance.now() - started) / 1000;
  return { ...checked, after: await attribute(recording), recording, seconds };
}

async function settleIn(service: RealService, directory: string): Promise<Place> {
  const place: Place = { directory, port: await freePort(), otherPort: await freePort() };
  await mkdir(directory, { recursive: true });
  for (const [name, content] of Object.entries(service.files?.(place) ?? {})) {
    await writeFile(join(directory, name), content);
  }
  return place;
}

const inShell = (words: readonly string[]): string =>
  words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
