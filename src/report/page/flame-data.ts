import type { CallTree } from '../../maps/call-tree.ts';
import { meanOperations } from '../../measure/operations.ts';
import type { Measurement } from '../../measure/measurement.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import { locationOf } from '../figures.ts';
import { shortFunction } from '../format.ts';
import { isRepositoryPath } from '../links.ts';

/** Whose code a frame is. */
export type Owner = 'own' | 'dependency' | 'library';

export interface FlameFrame {
  readonly name: string;
  readonly function: string;
  readonly place: string;
  readonly owner: Owner;
}

/** Nodes as `[parent, frame, retainedBytes, allocatedBytes]`: -1 for no parent, frame -3 for three smaller branches. */
export interface FlameSide {
  readonly frames: readonly FlameFrame[];
  readonly nodes: readonly (readonly [number, number, number, number])[];
}

/** What the page's script draws flame graphs of. */
export interface FlameData {
  readonly base: FlameSide | null;
  readonly head: FlameSide | null;
  /** What the base's allocated bytes are multiplied with in a difference, where the sides did different amounts of work. */
  readonly baseAllocatedScale: number;
}

const ownerOf = (file: string): Owner =>
  file.startsWith('$GOROOT/') ? 'library' : isRepositoryPath(file) ? 'own' : 'dependency';

const sideOf = ({ frames, nodes }: CallTree): FlameSide => ({
  frames: frames.map((frame) => ({
    name: shortFunction(frame.function),
    function: frame.function,
    place: locationOf(frame),
    owner: ownerOf(frame.file),
  })),
  nodes: nodes.map(({ parent, frame, branches, retainedBytes, allocatedBytes }) => [
    parent,
    frame < 0 ? -branches : frame,
    retainedBytes,
    allocatedBytes,
  ]),
});

const callsOf = (measurement: Measurement | null): FlameSide | null =>
  measurement?.calls ? sideOf(measurement.calls) : null;

export const flameData = (verdict: Verdict): FlameData => {
  const { head, base, perOperation } = verdict;
  const work = perOperation && base !== null ? (meanOperations(head) ?? 1) / (meanOperations(base) ?? 1) : 1;
  // An incomparable base is no "before": its bytes are of another Go, machine or load.
  return {
    base: verdict.totals === null ? null : callsOf(base),
    head: callsOf(head),
    baseAllocatedScale: work,
  };
};
