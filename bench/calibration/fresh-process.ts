import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readHeapFiles } from '../../src/io/profile-file.ts';
import { attribute } from '../../src/maps/attribution.ts';
import { growthBetween, type SiteGrowth } from '../../src/maps/growth.ts';
import { CHANGES, LOADS, type Case } from './case.ts';
import { protobufFigures, type ProtobufFigures } from './other-rules.ts';

/** What one fresh process of a service showed, by our way of looking and by that of others. */
export interface Observation {
  readonly growth: readonly SiteGrowth[];
  readonly loadSeconds: number;
  readonly heapInUseBytes: number;
  readonly protobuf: ProtobufFigures;
}

export interface Place {
  readonly binary: string;
  /** For the profiles; of this process alone. */
  readonly directory: string;
}

/** @throws Error where the service or one of its profiles is broken */
export async function observe(
  { service, rate, change }: Case,
  { binary, directory }: Place,
): Promise<Observation> {
  const args = ['-service', service, '-times', String(LOADS[rate]), ...CHANGES[change]];
  // As many processors everywhere: how many goroutines run at once is part of what a service does.
  const env = { GODEBUG: `memprofilerate=${rate}`, GOMAXPROCS: '2' };
  const { stdout } = await promisify(execFile)(binary, [...args, '-out', directory, '-protobuf'], { env });
  const file = (name: string) => join(directory, name);
  const profiles = await readHeapFiles([file('before.txt'), file('after.txt')], {
    symbols: file('symbols.txt'),
  });
  const [before, after] = profiles.map(attribute);
  return {
    growth: growthBetween(before!, after!),
    loadSeconds: Number(stdout),
    heapInUseBytes: after!.heapInUseBytes,
    protobuf: protobufFigures(await readFile(file('heap.pb.gz'))),
  };
}
