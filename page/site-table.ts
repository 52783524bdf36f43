import { formatCount } from '../src/report/format.ts';
import { ROWS_PER_PAGE, siteRow } from '../src/report/page/site-row.ts';
import type { SiteRow } from '../src/report/page/site-rows.ts';
import type { Metric } from '../src/verdict/verdict.ts';
import { chosenRows, searchable, type Searchable } from './chosen-rows.ts';
import { element, embedded } from './elements.ts';

interface SiteData {
  readonly rows: readonly SiteRow[];
  readonly metrics: readonly Metric[];
}

/** Makes the table of sites searchable and sortable; nothing where the page has none. */
export function startSites(): void {
  const data = embedded('site-data') as SiteData | undefined;
  if (data !== undefined) new SiteTable(data).start();
}

class SiteTable {
  readonly #all: readonly Searchable[];
  readonly #metrics: readonly Metric[];
  readonly #search = element('site-search', HTMLInputElement);
  readonly #filter = element('site-filter', HTMLSelectElement);
  readonly #order = element('site-order', HTMLSelectElement);
  readonly #previous = element('site-previous', HTMLButtonElement);
  readonly #next = element('site-next', HTMLButtonElement);
  readonly #body = element('site-table', HTMLTableElement).tBodies[0]!;
  readonly #heads = [...document.querySelectorAll<HTMLElement>('#site-table th[data-sort]')];
  #isReversed = false;
  #chosen: readonly SiteRow[] = [];
  #page = 0;

  constructor({ rows, metrics }: SiteData) {
    this.#all = searchable(rows);
    this.#metrics = metrics;
  }

  start(): void {
    element('site-pages', HTMLSpanElement).hidden = this.#all.length <= ROWS_PER_PAGE;
    this.#search.addEventListener('input', () => {
      this.#choose();
    });
    this.#filter.addEventListener('change', () => {
      this.#choose();
    });
    this.#order.addEventListener('change', () => {
      this.#isReversed = false;
      this.#choose();
    });
    this.#previous.addEventListener('click', () => {
      this.#show(this.#page - 1);
    });
    this.#next.addEventListener('click', () => {
      this.#show(this.#page + 1);
    });
    for (const head of this.#heads) this.#makeSortable(head);
    this.#choose();
  }

  #makeSortable(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () => {
      const order = head.dataset['sort']!;
      this.#isReversed = this.#order.value === order && !this.#isReversed;
      this.#order.value = order;
      this.#choose();
    });
    head.replaceChildren(button);
  }

  #choose(): void {
    const { value: order } = this.#order;
    this.#chosen = chosenRows(this.#all, {
      search: this.#search.value,
      filter: this.#filter.value,
      order,
      isReversed: this.#isReversed,
    });
    for (const head of this.#heads) {
      const { sort } = head.dataset;
      // Names begin with the first letter, bytes with the most.
      const isUp = (sort === 'name') !== this.#isReversed;
      if (sort === order) head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
      else head.removeAttribute('aria-sort');
    }
    this.#show(0);
  }

  #show(page: number): void {
    this.#page = page;
    const start = page * ROWS_PER_PAGE;
    const rows = this.#chosen.slice(start, start + ROWS_PER_PAGE);
    // Escaped by what made it, which is what made the page; and no inline script runs here.
    this.#body.innerHTML = rows.map((row) => siteRow(row, this.#metrics).markup).join('');
    this.#previous.disabled = page === 0;
    this.#next.disabled = start + ROWS_PER_PAGE >= this.#chosen.length;
    element('site-count', HTMLSpanElement).textContent = countText(start, rows.length, this.#chosen.length);
  }
}

const countText = (start: number, shown: number, count: number): string => {
  if (count === 0) return 'No site is like that.';
  return shown === count
    ? `${formatCount(count)} shown`
    : `${formatCount(start + 1)}–${formatCount(start + shown)} of ${formatCount(count)}`;
};
