import flamegraph, { type FlameGraph, type Laid } from 'd3-flame-graph';
import { select } from 'd3-selection';
import { formatBytes } from '../src/report/format.ts';
import type { FlameData } from '../src/report/page/flame-data.ts';
import { CELL_HEIGHT } from '../src/report/page/flame-section.ts';
import { element, embedded } from './elements.ts';
import { colourOf, legendOf } from './flame-colours.ts';
import { detailsOf } from './flame-details.ts';
import { flameTree, type FlameNode, type View } from './flame-tree.ts';

const TRANSITION_MS = 250;

const NOTES: Readonly<Record<View['side'], string>> = {
  base: 'What the base kept or allocated, from where its goroutines start at the top down to the lines that fill maps.',
  head: 'What this change keeps or allocates, from where its goroutines start at the top down to the lines that fill maps.',
  difference:
    'Red grew, blue shrank. Each frame is as wide as the larger of both sides, and frames meet by function.',
};

type Frame = Laid<FlameNode>;

/** Draws the flame graph and wires its switches; nothing where the page has none. */
export function startFlame(): void {
  const data = embedded('flame-data') as FlameData | undefined;
  if (data === undefined) return;
  new Flame(data).start();
}

class Flame {
  readonly #data: FlameData;
  readonly #chart = element('flame-chart', HTMLDivElement);
  readonly #details = element('flame-details', HTMLDivElement);
  readonly #search = element('flame-search', HTMLInputElement);
  #view: View;
  #graph: FlameGraph<FlameNode> = flamegraph<FlameNode>();
  #root: Frame | null = null;
  /** Where the arrow keys are. */
  #current: Frame | null = null;

  constructor(data: FlameData) {
    this.#data = data;
    this.#view = { side: data.base === null ? 'head' : 'difference', metric: mostChanged(data) };
  }

  start(): void {
    for (const input of document.querySelectorAll<HTMLInputElement>('#flame input[type=radio]')) {
      input.checked = input.value === this.#view.side || input.value === this.#view.metric;
      input.addEventListener('change', () => {
        this.#view = { ...this.#view, [input.name]: input.value };
        this.#draw();
      });
    }
    this.#search.addEventListener('input', () => {
      this.#find();
    });
    element('flame-reset', HTMLButtonElement).addEventListener('click', () => {
      this.#graph.resetZoom();
    });
    this.#chart.addEventListener('keydown', (event) => {
      if (this.#move(event.key)) event.preventDefault();
    });
    let { clientWidth } = this.#chart;
    new ResizeObserver(() => {
      if (this.#chart.clientWidth === clientWidth) return;
      ({ clientWidth } = this.#chart);
      this.#draw();
    }).observe(this.#chart);
    this.#draw();
  }

  #draw(): void {
    const tree = flameTree(this.#data, this.#view);
    this.#chart.replaceChildren();
    this.#graph = flamegraph<FlameNode>()
      .width(this.#chart.clientWidth)
      .cellHeight(CELL_HEIGHT)
      .minFrameSize(1)
      .inverted(true)
      .selfValue(true)
      .transitionDuration(0)
      .sort((a, b) => sizeOf(b) - sizeOf(a))
      .getName(({ data }) => data.name)
      .setLabelHandler(({ data }) => [data.name, detailsOf(data, tree, this.#view).bytes].join('\n'))
      .setColorMapper(({ data, highlight }) => colourOf(data, this.#view, highlight ?? false))
      .setSearchMatch(({ data }, term) => isFound(data, term))
      .setSearchHandler((found, sum) => {
        this.#say(
          `${found.length === 1 ? '1 frame' : `${found.length} frames`} found, ${formatBytes(sum)} in all`,
        );
      })
      .setDetailsHandler(() => undefined)
      .onHover((frame) => {
        this.#tell(frame);
      })
      .onClick((frame) => {
        this.#choose(frame);
      });
    const selection = select(this.#chart).datum(tree);
    selection.call((drawn) => {
      this.#graph(drawn);
    });
    // Zooming is followed by the eye; what is drawn anew is there at once, though the library would let it grow.
    for (const drawn of this.#chart.querySelectorAll('g.frame')) {
      drawn.querySelector('rect')?.setAttribute('width', drawn.getAttribute('width')!);
    }
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
      this.#graph.transitionDuration(TRANSITION_MS);
    this.#root = (this.#chart as unknown as { readonly __data__: Frame }).__data__;
    this.#current = null;
    const isEmpty = tree.value === 0 && tree.children.length === 0;
    element('flame-note', HTMLParagraphElement).textContent = isEmpty
      ? `There are no ${this.#view.metric} bytes to draw.`
      : NOTES[this.#view.side];
    this.#drawLegend();
    this.#tell(this.#root);
    this.#find();
  }

  #drawLegend(): void {
    const items = legendOf(this.#view).map(({ colour, name }) => {
      const item = document.createElement('li');
      item.textContent = name;
      item.style.setProperty('--swatch', colour);
      return item;
    });
    element('flame-legend', HTMLUListElement).replaceChildren(...items);
  }

  #find(): void {
    const term = this.#search.value.trim();
    if (term !== '') this.#graph.search(term);
    else if (this.#root?.highlight === false) this.#graph.clear();
  }

  #tell({ data }: Frame): void {
    const { name, place, bytes } = detailsOf(data, this.#root!.data, this.#view);
    const title = document.createElement('b');
    title.textContent = name;
    this.#details.replaceChildren(
      title,
      ...[bytes, place].flatMap((text) => [document.createElement('br'), text]),
    );
  }

  #say(text: string): void {
    this.#details.textContent = text;
  }

  /** Arrow keys go to the caller, the widest callee and its neighbours; Enter zooms and Escape resets. */
  #move(key: string): boolean {
    const at = this.#current ?? this.#root!;
    const siblings = shownChildren(at.parent);
    const next = {
      ArrowUp: at.parent,
      ArrowDown: shownChildren(at)[0],
      ArrowLeft: siblings[siblings.indexOf(at) - 1],
      ArrowRight: siblings[siblings.indexOf(at) + 1],
    }[key];
    if (key === 'Enter') this.#graph.zoomTo(at);
    else if (key === 'Escape') this.#graph.resetZoom();
    else if (next) this.#choose(next);
    return key === 'Enter' || key === 'Escape' || key.startsWith('Arrow');
  }

  #choose(frame: Frame): void {
    this.#current = frame;
    for (const drawn of this.#chart.querySelectorAll<SVGGElement & { readonly __data__?: Frame }>(
      'g.frame',
    )) {
      drawn.classList.toggle('current', drawn.__data__?.id === frame.id);
    }
    this.#chart.querySelector('.current')?.scrollIntoView({ block: 'nearest' });
    this.#tell(frame);
  }
}

/** Whatever is zoomed to: frames keep their places. */
const sizeOf = ({ data: { base, head } }: Frame): number => Math.max(base, head);

const shownChildren = (frame: Frame | null): readonly Frame[] =>
  (frame?.children ?? []).filter(({ value }) => value > 0);

const isFound = ({ name, frame, places }: FlameNode, term: string): boolean =>
  [name, frame?.function ?? '', ...places].some((text) => text.toLowerCase().includes(term.toLowerCase()));

/** Opens with what the reader came for: the metric that changed more. */
const mostChanged = (data: FlameData): View['metric'] => {
  const changeOf = (metric: View['metric']): number => {
    const { base, head } = flameTree(data, { side: 'difference', metric });
    return Math.abs(head - base) / Math.max(base, head, 1);
  };
  return data.base !== null && changeOf('allocated') > changeOf('retained') ? 'allocated' : 'retained';
};
