import { caseKey, type Case } from './case.ts';
import type { Comparison } from './comparison.ts';
import { LIMITS, type Judge } from './judge.ts';
import { markdownTable } from './markdown.ts';
import type { Part } from './part.ts';
import { METRICS, Spread, standardise } from './standardised.ts';

/** Standardised differences of a program with itself have a standard deviation of 1, or a little less: see `Spread`. */
const DEVIATION = [0.8, 1.1] as const;

interface Row {
  readonly case: Case;
  readonly answers: { fail: number; inconclusive: number; pass: number };
  readonly spreads: Readonly<Record<(typeof METRICS)[number], Spread>>;
}

/** A service against itself. Every `fail` is false. */
export class Unchanged implements Part {
  readonly #judge: Judge;
  readonly #rows = new Map<string, Row>();

  constructor(judge: Judge) {
    this.#judge = judge;
  }

  add(comparison: Comparison): void {
    if (comparison.case.change !== 'none') return;
    const row = this.#rowOf(comparison.case);
    const state = this.#judge(comparison.base.measurement, comparison.head.measurement, LIMITS);
    if (!(state in row.answers)) throw new Error(`${caseKey(row.case)} was judged ${state}`);
    row.answers[state as keyof Row['answers']]++;
    if (comparison.case.rate === 1) return;
    for (const metric of METRICS) row.spreads[metric].add(standardise(comparison, metric));
  }

  #rowOf(one: Case): Row {
    const key = caseKey(one);
    const row = this.#rows.get(key) ?? {
      case: one,
      answers: { fail: 0, inconclusive: 0, pass: 0 },
      spreads: { retained: new Spread(), allocated: new Spread() },
    };
    this.#rows.set(key, row);
    return row;
  }

  text(): string {
    const rows = this.#inOrder();
    const total = (answer: keyof Row['answers']) =>
      rows.reduce((sum, { answers }) => sum + answers[answer], 0);
    const all = { fail: total('fail'), inconclusive: total('inconclusive'), pass: total('pass') };
    return markdownTable(
      [
        'service, maps, rate',
        'comparisons',
        'false fails',
        'inconclusive',
        'pass',
        ...METRICS.map((metric) => `z of ${metric}`),
      ],
      [
        ...rows.map(({ case: { service, maps, rate }, answers, spreads }) => [
          `${service}, ${maps}, ${rate}`,
          ...cellsOf(answers),
          ...METRICS.map((metric) => (rate === 1 ? '' : spreadText(spreads[metric]))),
        ]),
        ['all', ...cellsOf(all), '', ''],
      ],
    );
  }

  broken(): string[] {
    return this.#inOrder().flatMap(({ case: one, answers, spreads }) => [
      ...(answers.fail === 0 ? [] : [`${caseKey(one)}: ${answers.fail} false fails`]),
      ...METRICS.filter((metric) => spreads[metric].isSampling && spreads[metric].isOutside(DEVIATION)).map(
        (metric) =>
          `${caseKey(one)}: standardised differences of ${metric} bytes have a standard deviation of ${spreads[metric].deviation.toFixed(2)}`,
      ),
    ]);
  }

  #inOrder(): Row[] {
    return [...this.#rows.values()].sort(
      ({ case: a }, { case: b }) =>
        a.rate - b.rate || a.service.localeCompare(b.service) || a.maps.localeCompare(b.maps),
    );
  }
}

const cellsOf = ({ fail, inconclusive, pass }: Row['answers']): number[] => [
  fail + inconclusive + pass,
  fail,
  inconclusive,
  pass,
];

/** Mean ± standard deviation; in brackets where it is not sampling that makes runs differ. */
function spreadText(spread: Spread): string {
  const text = `${spread.mean.toFixed(2)} ± ${spread.deviation.toFixed(2)}`;
  return spread.isSampling ? text : `(${text})`;
}
