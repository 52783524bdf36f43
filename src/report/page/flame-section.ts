import type { Verdict } from '../../verdict/verdict.ts';
import { html, type Html } from '../html.ts';
import { embeddedJson } from './embedded-json.ts';
import { flameData, type FlameData, type FlameSide } from './flame-data.ts';

const choice = (name: string, value: string, label: string): Html =>
  html`<label><input type="radio" name="${name}" value="${value}" /><span>${label}</span></label>`;

/** Of a frame, and of the room that the library leaves below the last ones. */
export const CELL_HEIGHT = 20;
const EMPTY_CELLS = 3;
const MOST_HEIGHT = 520;

/** The room that the graph takes once it is drawn, so that nothing moves then. */
const heightOf = ({ base, head }: FlameData): number => {
  const deepest = Math.max(...[base, head].map((side) => depthOf(side?.nodes ?? [])));
  return Math.min(MOST_HEIGHT, (deepest + EMPTY_CELLS) * CELL_HEIGHT);
};

const depthOf = (nodes: FlameSide['nodes']): number => {
  const depths: number[] = [];
  for (const [parent] of nodes) depths.push((depths[parent] ?? 0) + 1);
  return depths.reduce((most, depth) => Math.max(most, depth), 0);
};

/** Room for a flame graph, its switches, and the data for it. They are shown by the script, which draws it. */
export const flameSection = (verdict: Verdict): Html => {
  const data = flameData(verdict);
  return html`
    <section id="calls">
      <h2>Which calls led to them</h2>
      ${
        data.head === null
          ? html`<p class="quiet">
              This measurement has no call stacks, as one of an earlier release: there is no flame graph of
              it.
            </p>`
          : html`
              <p class="quiet needs-script">
                The flame graph needs JavaScript. All else of this page is here without it.
              </p>
              <div id="flame" class="by-script">
                <div class="controls">
                  ${
                    data.base === null
                      ? ''
                      : html`<fieldset class="switch">
                          <legend>Show</legend>
                          ${choice('side', 'base', 'Base')} ${choice('side', 'head', 'This change')}
                          ${choice('side', 'difference', 'Difference')}
                        </fieldset>`
                  }
                  <fieldset class="switch">
                    <legend>Bytes</legend>
                    ${choice('metric', 'retained', 'Retained')} ${choice('metric', 'allocated', 'Allocated')}
                  </fieldset>
                  <label class="search">
                    <span>Find a function or file</span
                    ><input type="search" id="flame-search" autocomplete="off" />
                  </label>
                  <button type="button" id="flame-reset">Reset zoom</button>
                </div>
                <p class="quiet" id="flame-note"></p>
                <div
                  id="flame-chart"
                  style="min-height: ${heightOf(data)}px"
                  tabindex="0"
                  role="application"
                  aria-label="Flame graph of map bytes: arrow keys move, Enter zooms, Escape resets"
                  aria-describedby="flame-details"
                ></div>
                <div id="flame-details" aria-live="polite"></div>
                <ul class="legend" id="flame-legend"></ul>
              </div>
              <script type="application/json" id="flame-data">
                ${embeddedJson(data)}
              </script>
            `
      }
    </section>
  `;
};
