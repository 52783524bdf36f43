import { styled, table } from '../e2e/terminal.ts';

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly measured: number;
  readonly goal: Goal | null;
  /** How to write `measured` and the goal. */
  readonly format: (value: number) => string;
  /** What the figure was made of, or what it is compared with. */
  readonly note?: string;
}

export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** A goal that is missed by up to this share may be missed by noise alone. */
const NOISE = 0.1;

function isMissed({ measured, goal }: Figure, allowance: number): boolean {
  if (goal === null) return false;
  return 'atMost' in goal
    ? measured > goal.atMost * (1 + allowance)
    : measured < goal.atLeast / (1 + allowance);
}

export const isClearlyMissed = (figure: Figure): boolean => isMissed(figure, NOISE);

export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    figure.format(figure.measured),
    goalOf(figure),
    stateOf(figure),
    figure.note ?? '',
  ]);
  return table([['figure', 'measured', 'goal', '', ''], ...rows]);
}

function goalOf({ goal, format }: Figure): string {
  if (goal === null) return '–';
  return 'atMost' in goal ? `≤ ${format(goal.atMost)}` : `≥ ${format(goal.atLeast)}`;
}

function stateOf(figure: Figure): string {
  if (figure.goal === null) return '';
  if (isClearlyMissed(figure)) return styled('red', 'over');
  return isMissed(figure, 0) ? styled('yellow', 'near') : styled('green', 'ok');
}

export const times = (ratio: number): string => `${ratio.toFixed(2)}×`;
export const milliseconds = (ms: number): string => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;
/** Of 10^6 bytes. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 2 : 0)} MB`;
export const percent = (share: number): string => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;
