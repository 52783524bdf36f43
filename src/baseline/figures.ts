import { notNegative, within } from './json-shape.ts';

/** Of bytes, counts and times. Far more than a machine has, and little enough to be added up and squared. */
const MOST = 2 ** 60;

export const figure = within(MOST);
export const size = notNegative(figure);
/** In bytes². */
export const variance = notNegative(within(MOST ** 2));
