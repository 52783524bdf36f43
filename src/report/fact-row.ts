import { mean } from '../measure/mean.ts';
import type { Measurement, RunFacts } from '../measure/measurement.ts';

/** What a measurement says of one fact; null where it says nothing. */
export type FactText = (measurement: Measurement) => string | null;

export type FactRow = readonly [name: string, text: FactText];

type RunFigure = (run: RunFacts) => number | null | undefined;
type Format = (figure: number) => string;

/** Mean over the runs; nothing unless each run states it. */
export const averaged =
  (figure: RunFigure, format: Format): FactText =>
  ({ runs }) => {
    const figures = runs.map(figure).filter((value) => value !== null && value !== undefined);
    return figures.length > 0 && figures.length === runs.length ? format(mean(figures)) : null;
  };

/** The same of a trace: where lines of it could not be read, what the others say is the least that it can be. */
export const averagedOfTrace =
  (figure: RunFigure, format: Format): FactText =>
  (measurement) => {
    const text = averaged(figure, format)(measurement);
    const isWhole = measurement.runs.every(({ gcTrace }) => gcTrace?.unreadLines === 0);
    return text === null || isWhole ? text : `at least ${text}`;
  };
