import type { InputName } from './catalog.ts';

export type IsSet = (name: InputName) => boolean;

/** Of several suspicions those that hold. */
export const sentences = (problems: readonly (readonly [isWrong: boolean, sentence: string])[]): string[] =>
  problems.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence);
