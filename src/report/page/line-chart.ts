import { formatBytes } from '../format.ts';
import { html, type Html } from '../html.ts';

/** A figure with what it says when it is pointed at. */
export interface ChartPoint {
  readonly bytes: number;
  readonly title: string;
  /** Drawn as accepted by a person. */
  readonly isAccepted?: boolean;
}

/** Several paths over the same steps. */
export interface Chart {
  readonly title: string;
  /** At most six: each has a colour. `total` is the first one. */
  readonly lines: readonly { readonly name: string; readonly points: readonly ChartPoint[] }[];
  /** From left to right; two or more, spread evenly. */
  readonly steps: readonly string[];
  readonly limits?: readonly { readonly name: string; readonly bytes: number }[];
  /** A step that the others are judged by. */
  readonly anchor?: { readonly step: number; readonly name: string } | null;
  /** Where the points are in time; evenly spread where it is left out. */
  readonly seconds?: readonly number[];
}

/** Stretched to the room there is, with labels beside it: they must be readable on a phone. */
const WIDTH = 1000;
const HEIGHT = 200;
/** Values and their halves are short to write. */
const TOPS = [1, 2, 4, 6, 8, 10, 12, 16, 20, 30, 40, 60, 80, 100, 120, 160, 200, 300, 400, 600, 800, 1000];

/** A round number of bytes at or above all figures. */
export const roundedUp = (bytes: number): number => {
  let unit = 1;
  while (bytes > 1000 * unit) unit *= 1024;
  return TOPS.find((top) => top * unit >= bytes)! * unit;
};

const coordinate = (value: number): number => Number(value.toFixed(1));

interface Scale {
  readonly x: (step: number) => number;
  readonly y: (bytes: number) => number;
}

const scaleOf = ({ lines, seconds }: Chart, [bottom, top]: readonly [number, number]): Scale => {
  const count = Math.max(...lines.map(({ points }) => points.length), 1);
  const last = seconds?.at(-1) ?? 0;
  return {
    x: (step) =>
      coordinate(
        last > 0 ? (seconds![step]! / last) * WIDTH : count === 1 ? WIDTH / 2 : (step / (count - 1)) * WIDTH,
      ),
    y: (bytes) => coordinate(HEIGHT - ((bytes - bottom) / (top - bottom)) * HEIGHT),
  };
};

/** Mark-up, as text in a page is cut where it is long. */
const path = (points: readonly ChartPoint[], { x, y }: Scale): Html => ({
  markup: points.map(({ bytes }, step) => `${step === 0 ? 'M' : 'L'}${x(step)} ${y(bytes)}`).join(''),
});

/** More dots than this would be a thick line. */
const MOST_DOTS = 120;

const dots = (points: readonly ChartPoint[], { x, y }: Scale): Html[] =>
  points.flatMap(({ bytes, title, isAccepted = false }, step) =>
    points.length > MOST_DOTS && !isAccepted
      ? []
      : [
          html`<path class="${isAccepted ? 'dot accepted' : 'dot'}" d="M${x(step)} ${y(bytes)}h0">
            <title>${title}</title>
          </path>`,
        ],
  );

const legendOf = ({ lines, limits = [], anchor }: Chart): Html => html`
  <ul class="legend">
    ${lines.length === 1 ? '' : lines.map(({ name }, i) => html`<li class="line-${i}">${name}</li>`)}
    ${limits.map(({ name, bytes }, i) => html`<li class="limit-${i}">${name}: ${formatBytes(bytes)}</li>`)}
    ${anchor ? html`<li class="anchor">${anchor.name}</li>` : ''}
    ${
      lines.some(({ points }) => points.some(({ isAccepted }) => isAccepted))
        ? html`<li class="accepted">accepted by a person</li>`
        : ''
    }
  </ul>
`;

/** Heights from zero, so that a small growth looks small. */
export const lineChart = (chart: Chart): Html => {
  const { title, lines, steps, limits = [], anchor } = chart;
  const figures = [...lines.flatMap(({ points }) => points), ...limits].map(({ bytes }) => bytes);
  const top = roundedUp(figures.reduce((most, bytes) => Math.max(most, bytes), 1));
  const least = figures.reduce((low, bytes) => Math.min(low, bytes), 0);
  const bottom = least < 0 ? -roundedUp(-least) : 0;
  const scale = scaleOf(chart, [bottom, top]);
  const { x, y } = scale;
  return html`
    <figure class="chart">
      <figcaption>${title} ${legendOf(chart)}</figcaption>
      <div class="plot">
        <div class="y-axis" aria-hidden="true">
          ${[top, (top + bottom) / 2, bottom].map((bytes) => html`<span>${formatBytes(bytes)}</span>`)}
        </div>
        <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${title}">
          ${[top, (top + bottom) / 2, bottom, 0].map(
            (bytes) => html`<path class="grid" d="M0 ${y(bytes)}H${WIDTH}" />`,
          )}
          ${anchor ? html`<path class="anchor" d="M${x(anchor.step)} 0V${HEIGHT}" />` : ''}
          ${limits.map(({ bytes }, i) => html`<path class="limit-${i}" d="M0 ${y(bytes)}H${WIDTH}" />`)}
          ${lines.map(
            ({ points }, i) =>
              html`<g class="line-${i}"
                ><path class="line" d="${path(points, scale)}" />${dots(points, scale)}</g
              > `,
          )}
        </svg>
        <div class="x-axis" aria-hidden="true">${steps.map((step) => html`<span>${step}</span>`)}</div>
      </div>
    </figure>
  `;
};

/** A path without labels, for a row of a table. */
export const sparkline = (figures: readonly number[]): Html => {
  const most = figures.reduce((high, bytes) => Math.max(high, bytes), 1);
  const points = figures.map((bytes) => ({ bytes: Math.max(bytes, 0), title: '' }));
  const scale = scaleOf({ title: '', lines: [{ name: '', points }], steps: [] }, [0, most]);
  return html`<svg
    class="sparkline"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="line" d="${path(points, scale)}" />
  </svg>`;
};
