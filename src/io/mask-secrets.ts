import type { Inputs } from '../inputs/inputs.ts';
import { spellings } from './child-environment.ts';

/** A shorter value, such as a port, is no secret, and masking it would garble the report. */
const FEWEST_CHARACTERS = 6;

/** What must not leave the job: the token in every spelling, and what the user hands to the service and the load. */
export function secretsOf({ telling, target, measuring }: Inputs): string[] {
  const headers = measuring.load.kind === 'http' ? measuring.load.headers : {};
  const values = [...Object.values(target.env), ...Object.values(headers)].map((value) => value.trim());
  return [
    ...(telling.token === '' ? [] : spellings(telling.token)),
    ...values.filter((value) => value.length >= FEWEST_CHARACTERS),
  ];
}

/** Each secret as `***`; the longest first, as one may hold another. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

/** As `JSON.stringify` takes it: numbers stay numbers. */
export const maskStrings =
  (secrets: readonly string[]) =>
  (_name: string, value: unknown): unknown =>
    typeof value === 'string' ? maskSecrets(value, secrets) : value;
