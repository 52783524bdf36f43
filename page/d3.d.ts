/** As much of d3 as the page uses; neither package brings types. */

declare module 'd3-flame-graph' {
  /** A frame as the library lays it out: its data, and where it is, in shares of the width. */
  export interface Laid<Data> {
    readonly id: number;
    readonly data: Data;
    readonly parent: Laid<Data> | null;
    readonly children?: readonly Laid<Data>[];
    readonly depth: number;
    /** Of it and all that it called, as far as they are shown. */
    readonly value: number;
    readonly x0: number;
    readonly x1: number;
    readonly highlight?: boolean;
  }

  export interface FlameGraph<Data> {
    (selection: unknown): void;
    width(pixels: number): this;
    cellHeight(pixels: number): this;
    minFrameSize(pixels: number): this;
    transitionDuration(milliseconds: number): this;
    inverted(is: boolean): this;
    sort(by: (a: Laid<Data>, b: Laid<Data>) => number): this;
    selfValue(is: boolean): this;
    getName(of: (node: Laid<Data>) => string): this;
    setLabelHandler(of: (node: Laid<Data>) => string): this;
    setColorMapper(of: (node: Laid<Data>) => string): this;
    setSearchMatch(matches: (node: Laid<Data>, term: string) => boolean): this;
    setSearchHandler(tell: (found: readonly Laid<Data>[], sum: number, total: number) => void): this;
    setDetailsHandler(tell: (label: string | null) => void): this;
    onClick(act: (node: Laid<Data>) => void): this;
    onHover(act: (node: Laid<Data>) => void): this;
    search(term: string): void;
    clear(): void;
    zoomTo(node: Laid<Data>): void;
    resetZoom(): void;
  }

  export default function flamegraph<Data>(): FlameGraph<Data>;
}

declare module 'd3-selection' {
  export interface Selection {
    datum(data: unknown): Selection;
    call(draw: (selection: Selection) => void): Selection;
  }
  export function select(element: Element): Selection;
}
