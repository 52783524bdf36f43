import type { Inputs } from '../inputs/inputs.ts';
import { credentialsOf } from '../inputs/service-url.ts';
import { spellings } from './child-environment.ts';

/** A shorter value, such as a port, is no secret, and masking it would garble the report. */
const FEWEST_CHARACTERS = 6;

/** What must not leave the job: the token in every spelling, and what the user hands to the service and the load. */
export function secretsOf(inputs: Inputs): string[] {
  const { telling, target, measuring } = inputs;
  const { load } = measuring;
  return [
    ...(telling.token === '' ? [] : spellings(telling.token)),
    ...longEnough([
      ...Object.values(target.env).map((value) => value.trim()),
      ...(load.kind === 'http' ? opening(load.headers, load.url) : []),
    ]),
    ...profileSecretsOf(inputs),
  ];
}

/** Of these, what opens the profiles. */
export const profileSecretsOf = ({ target }: Inputs): string[] =>
  longEnough([...opening(target.pprofHeaders, target.pprofUrl), ...opening({}, target.readyUrl)]);

const longEnough = (values: readonly string[]): string[] =>
  values.filter((value) => value.length >= FEWEST_CHARACTERS);

/** `Bearer …` with and without its scheme; a password as it is written, as it is meant, and as it is sent. */
function opening(headers: Readonly<Record<string, string>>, url: string | null): string[] {
  const values = Object.values(headers).flatMap((value) => [value, value.replace(/^\S+\s+/, '')]);
  const credentials = url === null ? null : credentialsOf(url);
  if (!credentials) return values;
  const { user, password } = credentials;
  const sent = Buffer.from(`${user}:${password}`).toString('base64');
  return [...values, new URL(url!).password, password, sent];
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

/** Fields that hold one of our own words, on which the program acts. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  ...['state', 'outcome', 'status', 'scope', 'metric', 'relation', 'field', 'by'],
  ...['mapImplementation', 'rateClass', 'operationsFrom'],
]);

/** Before it is rendered: a secret that a page escapes would not be found afterwards. */
export function maskAll<T>(value: T, secrets: readonly string[]): T {
  return secrets.length === 0 ? value : (masked(value, secrets) as T);
}

function masked(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return maskSecrets(value, secrets);
  if (Array.isArray(value)) return (value as unknown[]).map((item) => masked(item, secrets));
  if (value instanceof Map) {
    return new Map(
      [...(value as Map<unknown, unknown>)].map(([key, item]) => [
        masked(key, secrets),
        masked(item, secrets),
      ]),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value as Readonly<Record<string, unknown>>).map(([name, field]) => [
    name,
    OWN_WORDS.has(name) ? field : masked(field, secrets),
  ]);
  return Object.fromEntries(fields);
}
