import { METRICS, type Metric } from '../src/verdict/verdict.ts';
import { growthOf } from '../src/report/page/site-row.ts';
import type { SiteRow } from '../src/report/page/site-rows.ts';

export interface Choice {
  /** Words that a row must have, in any order. */
  readonly search: string;
  /** A status, an outcome or `growing`; empty for all. */
  readonly filter: string;
  readonly order: string;
  readonly isReversed: boolean;
}

/** A row with what is searched and sorted by, made once. */
export interface Searchable {
  readonly row: SiteRow;
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

export const searchable = (rows: readonly SiteRow[]): Searchable[] =>
  rows.map((row) => {
    const [, file = row.place, line = '0'] = /^(.*):(\d+)$/.exec(row.place) ?? [];
    const texts = [
      row.function,
      row.declaration,
      row.place,
      row.source,
      row.status,
      row.from,
      row.explanation,
      row.trend,
    ];
    return { row, text: [...texts, ...row.kinds].join('\n').toLowerCase(), file, line: Number(line) };
  });

/** The rows that a reader asked for, in the order asked for; as they came where that is `worst`. */
export const chosenRows = (all: readonly Searchable[], choice: Choice): SiteRow[] => {
  const words = choice.search.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = all.filter(
    ({ row, text }) => isShown(row, choice.filter) && words.every((word) => text.includes(word)),
  );
  const order = orderOf(choice.order);
  if (order !== null) chosen.sort(order);
  if (choice.isReversed) chosen.reverse();
  return chosen.map(({ row }) => row);
};

const isShown = ({ status, outcome, trend }: SiteRow, filter: string): boolean =>
  filter === '' || filter === status || filter === outcome || (filter === 'growing' && trend !== null);

type Order = (a: Searchable, b: Searchable) => number;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Lines of a file in their order. */
const byPlace: Order = (a, b) => compare(a.file, b.file) || a.line - b.line;

const orderOf = (name: string): Order | null => {
  if (name === 'name') return (a, b) => compare(a.row.name, b.row.name) || byPlace(a, b);
  if (name === 'place') return byPlace;
  const metric = METRICS.find((one) => one === name);
  if (metric === undefined) return null;
  return (a, b) => bytesOf(b.row, metric) - bytesOf(a.row, metric) || byPlace(a, b);
};

/** Growth; less than any where a row has no such metric. */
const bytesOf = ({ figures }: SiteRow, metric: Metric): number => {
  const figure = figures[metric];
  return figure === null ? -Number.MAX_VALUE : growthOf(figure);
};
