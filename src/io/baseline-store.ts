import { resolve } from 'node:path';
import type { BaselineIndex, StoredEntry } from '../baseline/baseline-index.ts';
import type { Comparing } from '../inputs/comparing.ts';
import type { Measurement } from '../measure/measurement.ts';
import { openBaselineFile } from './baseline-file.ts';
import { openArtifacts } from './github/baseline-artifact.ts';
import { openBaselineBranch } from './github/baseline-branch.ts';
import type { GitHub } from './github/client.ts';
import type { GitHubEvent } from './github/event.ts';

/** Where measurements are kept. Which of them is the one to compare with is not its business. */
export interface BaselineStore {
  /** As in "stored in". */
  readonly name: string;
  /** Whether what it has is chosen by its commit, and must come from a trusted push; else it has one, whatever that is. */
  readonly isByCommit: boolean;
  readonly list: () => Promise<Stored>;
  /** null where what was listed is gone. @throws MeasurementError of stage `baseline` */
  readonly readMeasurement: (entry: StoredEntry) => Promise<Measurement | null>;
  /**
   * @param accepted who accepted that it is beyond its limits, and how
   * @returns what was done, as a sentence
   * @throws MeasurementError of stage `baseline`
   */
  readonly save: (key: string, measurement: Measurement, accepted?: string | null) => Promise<string>;
}

/** All that a store tells without reading a measurement. */
export interface Stored {
  readonly entries: readonly StoredEntry[];
  /** Of the branch; empty of other stores, which keep no history. */
  readonly index: BaselineIndex;
}

/** Where baselines are, for one service of one repository. */
export interface BaselinePlace {
  readonly comparing: Comparing;
  readonly key: string;
  /** Base of a relative `baseline-file`. */
  readonly directory: string;
  /** null on a terminal, where there is no branch to read. */
  readonly hosted: { readonly github: GitHub; readonly event: GitHubEvent } | null;
}

/** Whether another run measured, as that of a fork may have: nobody need trust what it left (`workflow_run`). */
export const isForeign = ({ hosted }: BaselinePlace): boolean =>
  hosted !== null && hosted.event.triggeredBy !== null;

/** null where the inputs name none, or one that is on GitHub and this is a terminal. */
export function openStore({ comparing, key, directory, hosted }: BaselinePlace): BaselineStore | null {
  if (comparing.store === 'none') return null;
  if (comparing.store === 'file') return openBaselineFile(resolve(directory, comparing.file!), key);
  if (hosted === null) return null;
  const { github, event } = hosted;
  return comparing.store === 'artifact'
    ? openArtifacts(github, event, { name: comparing.artifact, key })
    : openBaselineBranch(github, { ...event.repository, branch: comparing.branch, keep: comparing.keep });
}
