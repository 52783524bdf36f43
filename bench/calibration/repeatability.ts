import { mean, sum } from '../../src/measure/mean.ts';
import { MAPS, SERVICES } from './case.ts';
import type { Comparison } from './comparison.ts';
import { markdownTable } from './markdown.ts';
import type { Part } from './part.ts';
import { METRICS } from './standardised.ts';

/** How far any two of the runs of a comparison were apart at rate 1, where the bytes are a count. */
export class Repeatability implements Part {
  /** Largest difference as a share, by service, maps and metric. */
  readonly #largest = new Map<string, number>();
  readonly #runs = new Map<string, number>();

  add({ case: { service, maps, rate, change }, base, head }: Comparison): void {
    if (rate !== 1 || change !== 'none') return;
    for (const metric of METRICS) {
      const totals = [base, head].flatMap(({ measurement: { runs, sites } }) =>
        runs.map((_, run) => sum(sites.map((site) => site[metric].bytes[run]!))),
      );
      const key = `${service} ${maps} ${metric}`;
      const difference = (Math.max(...totals) - Math.min(...totals)) / mean(totals);
      this.#largest.set(key, Math.max(difference, this.#largest.get(key) ?? 0));
      this.#runs.set(key, totals.length + (this.#runs.get(key) ?? 0));
    }
  }

  text(): string {
    const rows = SERVICES.flatMap((service) =>
      MAPS.flatMap((maps) => {
        const runs = this.#runs.get(`${service} ${maps} retained`);
        if (runs === undefined) return [];
        const largest = METRICS.map((metric) => this.#largest.get(`${service} ${maps} ${metric}`)!);
        return [
          [`${service}, ${maps}`, runs, ...largest.map((value) => `${(100 * value).toPrecision(2)} %`)],
        ];
      }),
    );
    return markdownTable(['service, maps', 'runs', ...METRICS], rows);
  }

  broken(): string[] {
    return [];
  }
}
