import { CHANGES, RATES, type Change, type Rate } from './case.ts';
import type { Comparison } from './comparison.ts';
import type { Judge } from './judge.ts';
import { markdownTable, share } from './markdown.ts';
import { OTHER_RULES, type OtherRule } from './other-rules.ts';
import type { Part } from './part.ts';
import type { Limits } from '../../src/verdict/verdict.ts';

const NAMES = Object.keys(OTHER_RULES) as OtherRule[];

interface Row {
  comparisons: number;
  readonly answers: Record<string, number>;
  readonly alarms: Record<OtherRule, number>;
}

export interface Question {
  readonly judge: Judge;
  readonly limits: Limits;
  readonly rates: readonly Rate[];
  /** Which comparisons are asked about. */
  readonly of: (comparison: Comparison) => boolean;
  /** What must be found at rate 1. */
  readonly promised: readonly Change[];
}

/** Least share of what was promised that must be found. */
const PROMISED_SHARE = 0.99;

/** How much of a known regression is found, by the rule and by others on the very same runs. */
export class Power implements Part {
  readonly #question: Question;
  readonly #rows = new Map<string, Row>();

  constructor(question: Question) {
    this.#question = question;
  }

  add(comparison: Comparison): void {
    const { judge, limits, of, rates } = this.#question;
    const { rate, change } = comparison.case;
    if (!rates.includes(rate) || !of(comparison)) return;
    const row = this.#rowOf(rate, change);
    const state = judge(comparison.base.measurement, comparison.head.measurement, limits);
    row.comparisons++;
    row.answers[state] = (row.answers[state] ?? 0) + 1;
    for (const name of NAMES) {
      if (OTHER_RULES[name](comparison.base.protobuf, comparison.head.protobuf)) row.alarms[name]++;
    }
  }

  #rowOf(rate: Rate, change: Change): Row {
    const key = `${rate} ${change}`;
    const alarms = Object.fromEntries(NAMES.map((name) => [name, 0])) as Row['alarms'];
    const row = this.#rows.get(key) ?? { comparisons: 0, answers: {}, alarms };
    this.#rows.set(key, row);
    return row;
  }

  text(): string {
    return markdownTable(
      ['rate, change', 'comparisons', 'found', 'inconclusive', 'passed', ...NAMES],
      this.#inOrder().map(([name, { comparisons, answers, alarms }]) => [
        name,
        comparisons,
        ...['fail', 'inconclusive', 'pass'].map((state) => share(answers[state] ?? 0, comparisons)),
        ...NAMES.map((other) => share(alarms[other], comparisons)),
      ]),
    );
  }

  broken(): string[] {
    return this.#question.promised.flatMap((change) => {
      const row = this.#rows.get(`1 ${change}`);
      const found = row?.answers['fail'] ?? 0;
      if (row === undefined || found >= PROMISED_SHARE * row.comparisons) return [];
      return [`rate 1, ${change}: found in ${found} of ${row.comparisons} comparisons`];
    });
  }

  #inOrder(): [string, Row][] {
    return RATES.flatMap((rate) =>
      (Object.keys(CHANGES) as Change[]).flatMap((change): [string, Row][] => {
        const row = this.#rows.get(`${rate} ${change}`);
        return row === undefined ? [] : [[`${rate}, ${change}`, row]];
      }),
    );
  }
}
