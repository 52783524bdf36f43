import { siteKey, siteOf, type Site } from './site.ts';

/** A frame under those that called it. Bytes are of the site itself and not of what it calls: the nodes add up to the total. */
export interface CallNode {
  /** Place of the caller's node, which stands before this one; -1 for where a goroutine started. */
  readonly parent: number;
  /** Place in the tree's frames; -1 for smaller branches of one caller, added up. */
  readonly frame: number;
  /** How many branches are added up; 0 for a frame. */
  readonly branches: number;
  readonly retainedBytes: number;
  readonly allocatedBytes: number;
}

/** Which calls led to the map bytes of a load: from where goroutines started to the sites' lines. */
export interface CallTree {
  /** Each once. */
  readonly frames: readonly Site[];
  /** Callers before what they call. */
  readonly nodes: readonly CallNode[];
}

/** A node that is being filled. */
type Sum = { -readonly [Field in keyof CallNode]: CallNode[Field] };

/** Above any number of frames; a product with a number of nodes stays a whole number. */
const MOST_FRAMES = 2 ** 26;

/** Mutable: grows call by call. Frames and nodes are told by their numbers. */
export class CallTreeBuilder {
  readonly #frames: Site[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #nodes: Sum[] = [];
  /** By caller and frame. */
  readonly #places = new Map<number, number>();

  frame(site: Site): number {
    const key = siteKey(site);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#frames.length);
    return this.#frames.push(siteOf(site)) - 1;
  }

  /** A frame under a caller; a new one where there was none. Both are -1 where there is none. */
  node(parent: number, frame: number): number {
    const key = (parent + 1) * MOST_FRAMES + frame + 1;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.#nodes.length);
    return this.#nodes.push({ parent, frame, branches: 0, retainedBytes: 0, allocatedBytes: 0 }) - 1;
  }

  add(
    node: number,
    { retainedBytes, allocatedBytes }: Pick<CallNode, 'retainedBytes' | 'allocatedBytes'>,
  ): void {
    const sum = this.#nodes[node]!;
    sum.retainedBytes += retainedBytes;
    sum.allocatedBytes += allocatedBytes;
  }

  /** Of branches that were added up before: those of two trees may be the same ones, so this is the least. */
  atLeast(node: number, branches: number): void {
    const sum = this.#nodes[node]!;
    sum.branches = Math.max(sum.branches, branches);
  }

  tree(): CallTree {
    return { frames: this.#frames, nodes: this.#nodes };
  }
}
