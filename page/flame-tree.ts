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
  /** Of head minus base, what cannot be among smaller branches of the other side. */
  readonly certainChange: number;
  readonly children: readonly FlameNode[];
}

interface Branch {
  readonly frame: FlameFrame | null;
  branches: number;
  readonly places: Set<string>;
  readonly self: { base: number; head: number };
  readonly children: Map<string, Branch>;
}

const branch = (frame: FlameFrame | null): Branch => ({
  frame,
  branches: 0,
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
  return nodeOf(root, 'all map bytes', NO_DOUBT);
};

/** Of smaller branches, as functions have names. */
const SMALLER = '';

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
    if (frame === null) one.branches = Math.max(one.branches, -number);
    else one.places.add(frame.place);
    one.self[side] += (metric === 'retained' ? retainedBytes : allocatedBytes) * scale;
  }
};

/**
 * Which branches are added up differs between the sides, so some of what one shows is among the smaller branches of the
 * other: at most what those hold, and what shrank or grew beside it, for the sum of a caller is the same either way.
 */
interface Doubt {
  readonly shrank: number;
  readonly grew: number;
}

const NO_DOUBT: Doubt = { shrank: 0, grew: 0 };

const plus = (doubt: Doubt, shrank: number, grew: number): Doubt => ({
  shrank: doubt.shrank + Math.max(0, shrank),
  grew: doubt.grew + Math.max(0, grew),
});

const certainPart = (change: number, { shrank, grew }: Doubt): number =>
  change > 0 ? Math.max(0, change - shrank) : Math.min(0, change + grew);

const bytesOf = ({ self, children }: Branch, side: 'base' | 'head'): number =>
  [...children.values()].reduce((sum, child) => sum + bytesOf(child, side), self[side]);

const changeOf = (one: Branch): number => bytesOf(one, 'head') - bytesOf(one, 'base');

const nodeOf = (one: Branch, name: string, doubt: Doubt): FlameNode => {
  const { frame, places, self, children } = one;
  const smaller = children.get(SMALLER);
  const others = [...children.values()].filter((child) => child !== smaller);
  const changes = [...children.values()].reduce(
    (sum, child) => plus(sum, -changeOf(child), changeOf(child)),
    NO_DOUBT,
  );
  const ofChildren =
    smaller === undefined
      ? doubt
      : plus(
          doubt,
          Math.min(changes.shrank, bytesOf(smaller, 'base')),
          Math.min(changes.grew, bytesOf(smaller, 'head')),
        );
  const shown = others.map((child) => nodeOf(child, child.frame!.name, ofChildren));
  if (smaller !== undefined) {
    shown.push(nodeOf(smaller, `(${smaller.branches} smaller)`, plus(doubt, changes.shrank, changes.grew)));
  }
  const of = (side: 'base' | 'head'): number => shown.reduce((sum, child) => sum + child[side], self[side]);
  const [base, head] = [of('base'), of('head')];
  return {
    name,
    frame,
    places: [...places],
    value: Math.max(self.base, self.head, 0),
    isSite: self.base !== 0 || self.head !== 0,
    base,
    head,
    certainChange: certainPart(head - base, doubt),
    children: shown.filter(isShown),
  };
};

/** What has no width cannot be seen, and would be laid out all the same. */
const isShown = ({ value, children }: FlameNode): boolean => value > 0 || children.length > 0;
