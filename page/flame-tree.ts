import type { FlameData, FlameFrame, FlameSide } from '../src/report/page/flame-data.ts';

export interface View {
  readonly side: 'base' | 'head' | 'difference';
  readonly metric: 'retained' | 'allocated';
}

/** A frame of the flame graph. Bytes are of it and all that it called; null for the side that is not looked at. */
export interface FlameNode {
  readonly name: string;
  /** null for all together and for smaller branches. */
  readonly frame: FlameFrame | null;
  /** Other lines of the same function, which a difference takes as one. */
  readonly places: readonly string[];
  /** What it is as wide as, without what it called. */
  readonly value: number;
  /** Whether it fills a map itself. */
  readonly isSite: boolean;
  readonly base: number;
  readonly head: number;
  readonly children: readonly FlameNode[];
}

interface Branch {
  readonly frame: FlameFrame | null;
  branches: number;
  readonly sides: Set<'base' | 'head'>;
  readonly places: Set<string>;
  readonly self: { base: number; head: number };
  readonly children: Map<string, Branch>;
}

const branch = (frame: FlameFrame | null): Branch => ({
  frame,
  branches: 0,
  sides: new Set(),
  places: new Set(frame === null ? [] : [frame.place]),
  self: { base: 0, head: 0 },
  children: new Map(),
});

/**
 * The flame graph of one side, or of both. In a difference frames meet by their functions, as an edit moves the lines
 * below it; there each is as wide as the larger of both, so that what is gone is seen, too.
 */
export const flameTree = (data: FlameData, { side, metric }: View): FlameNode => {
  const root = branch(null);
  const scale = side === 'difference' && metric === 'allocated' ? data.baseAllocatedScale : 1;
  if (side !== 'head' && data.base !== null)
    grow(root, data.base, { side: 'base', metric, scale, byLine: side === 'base' });
  if (side !== 'base' && data.head !== null)
    grow(root, data.head, { side: 'head', metric, scale: 1, byLine: side === 'head' });
  if (side === 'difference') foldUncertain(root, SMALLEST_SHARE * largestSide(root));
  return nodeOf(root, 'all map bytes');
};

/** Of all bytes: what one side has and the other does not may be among the other's smaller branches. */
const SMALLEST_SHARE = 0.005;
const SMALLER = '';

const bytesOf = ({ self, children }: Branch, side: 'base' | 'head'): number =>
  [...children.values()].reduce((sum, child) => sum + bytesOf(child, side), self[side]);

const largestSide = (one: Branch): number =>
  Math.max(Math.abs(bytesOf(one, 'base')), Math.abs(bytesOf(one, 'head')));

/**
 * Small branches of one side go to the smaller ones of their caller, where there are any: the other side may have the
 * same branch, and have added it up. So what is shown as new or gone is.
 */
const foldUncertain = (caller: Branch, mostBytes: number): void => {
  const smaller = caller.children.get(SMALLER);
  for (const [key, child] of caller.children) {
    if (key === SMALLER) continue;
    const isOfOne = child.sides.size === 1;
    if (smaller === undefined || !isOfOne || largestSide(child) > mostBytes) {
      foldUncertain(child, mostBytes);
      continue;
    }
    smaller.branches += 1;
    smaller.self.base += bytesOf(child, 'base');
    smaller.self.head += bytesOf(child, 'head');
    caller.children.delete(key);
  }
};

interface Growing {
  readonly side: 'base' | 'head';
  readonly metric: View['metric'];
  readonly scale: number;
  readonly byLine: boolean;
}

const grow = (root: Branch, { frames, nodes }: FlameSide, { side, metric, scale, byLine }: Growing): void => {
  const places: Branch[] = [];
  for (const [parent, number, retainedBytes, allocatedBytes] of nodes) {
    const caller = places[parent] ?? root;
    const frame = frames[number] ?? null;
    const key = frame === null ? SMALLER : byLine ? `${frame.function} ${frame.place}` : frame.function;
    const one = caller.children.get(key) ?? branch(frame);
    caller.children.set(key, one);
    places.push(one);
    one.sides.add(side);
    if (frame === null) one.branches = Math.max(one.branches, -number);
    else one.places.add(frame.place);
    one.self[side] += (metric === 'retained' ? retainedBytes : allocatedBytes) * scale;
  }
};

const nodeOf = ({ frame, places, self, children }: Branch, name: string): FlameNode => {
  const shown = [...children.values()].map((child) =>
    nodeOf(child, child.frame?.name ?? `(${child.branches} smaller)`),
  );
  const of = (side: 'base' | 'head'): number => shown.reduce((sum, child) => sum + child[side], self[side]);
  return {
    name,
    frame,
    places: [...places],
    value: Math.max(self.base, self.head, 0),
    isSite: self.base !== 0 || self.head !== 0,
    base: of('base'),
    head: of('head'),
    children: shown.filter(isShown),
  };
};

/** What has no width cannot be seen, and would be laid out all the same. */
const isShown = ({ value, children }: FlameNode): boolean => value > 0 || children.length > 0;
