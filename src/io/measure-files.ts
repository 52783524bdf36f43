import { resolve } from 'node:path';
import { MeasurementError } from '../errors.ts';
import type { ProfileFiles } from '../inputs/target.ts';
import type { Operations } from '../inputs/load.ts';
import { attribute, type Attribution } from '../maps/attribution.ts';
import { callGrowthBetween } from '../maps/call-growth.ts';
import { growthBetween, ProcessRestartedError, type SiteGrowth } from '../maps/growth.ts';
import { StackRows } from '../profile/stack-rows.ts';
import { readBuildInfo } from './go-binary.ts';
import type { MeasuredRun } from './measure-run.ts';
import { readHeapFiles } from './profile-file.ts';

/** What the profiles of one process hold that the user took. */
export interface AttributedFiles {
  readonly after: Attribution;
  readonly before: Attribution | null;
  /** Since `before`, or since the process started. */
  readonly growth: readonly SiteGrowth[];
}

interface FilesOfProcess {
  readonly after: string;
  /** null where all that the process has allocated counts. */
  readonly before: string | null;
  readonly binary: string | null;
}

/**
 * @param symbols names of a saved answer, beside or instead of those of the binary
 * @throws MeasurementError where they are no heap profiles of one process
 */
export async function attributeFiles(
  { after: afterFile, before: beforeFile, binary }: FilesOfProcess,
  { directory, symbols = null }: { directory: string; symbols?: string | null },
): Promise<AttributedFiles> {
  const files = beforeFile === null ? [afterFile] : [afterFile, beforeFile];
  const streams = await readHeapFiles(files, { symbols, binary, directory });
  const [after, before = null] = streams.map(attribute) as [Attribution, Attribution?];
  return { after, before, growth: growthOf(before ?? nothingYet(after), after) };
}

/** The profiles of one process as a run. Paths are relative to the working directory. @param run from 0 */
export async function measureFiles(
  { after: afterFiles, before: beforeFiles, binary: binaryFile }: ProfileFiles,
  { run, directory, operations }: { run: number; directory: string; operations: Operations },
): Promise<MeasuredRun> {
  const path = (file: string | null): string | null => (file === null ? null : resolve(directory, file));
  const paths = {
    after: resolve(directory, afterFiles[run]!),
    before: path(beforeFiles[run] ?? null),
    binary: path(binaryFile),
  };
  const { after, before, growth } = await attributeFiles(paths, { directory });
  const binary = paths.binary === null ? null : await readBuildInfo(paths.binary).catch(() => null);
  const start = before ?? nothingYet(after);
  const counted = operations.kind === 'given' ? operations.count : null;
  return {
    run: {
      facts: {
        ...{ operations: counted, loadSeconds: 0, snapshotSeconds: 0 },
        heapInUseBytes: after.heapInUseBytes,
        allocatedObjects: Math.max(0, after.allocatedObjects - start.allocatedObjects),
        ...{ memory: null, goroutines: null, gcTrace: null },
      },
      growth,
      calls: callGrowthBetween(start, after),
      ...{ drained: null, rounds: [], cpu: null, timeline: [] },
      warnings: [...(binary === null ? [UNKNOWN_BINARY] : []), ...after.warnings],
    },
    binary,
    attribution: after,
    stacks: after.stacks.stacks.size,
    operationsFrom: counted === null ? null : 'given',
  };
}

const UNKNOWN_BINARY =
  'No `binary` says which Go the process was built with: whether both sides were built by the same is not checked.';

/** Of the same process, before it allocated anything. */
const nothingYet = ({ rate }: Attribution): Attribution =>
  attribute({ rate, frames: [], stacks: new StackRows(), records: [] });

/** Profiles of two processes have no difference that means anything. */
function growthOf(before: Attribution, after: Attribution): SiteGrowth[] {
  const refuse = (why: string, cause?: unknown): never => {
    throw new MeasurementError('profile', `\`before\` is no earlier profile of the same process: ${why}`, {
      remedy: 'Give two profiles of one process, the earlier one as `before` and the later one as `after`.',
      cause,
    });
  };
  if (before.rate !== after.rate)
    refuse(`its rate is ${before.rate}, and that of \`after\` is ${after.rate}`);
  try {
    return growthBetween(before, after);
  } catch (error) {
    if (!(error instanceof ProcessRestartedError)) throw error;
    return refuse(error.message, error);
  }
}
