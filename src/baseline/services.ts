import { FINGERPRINT_FIELDS } from '../measure/fingerprint.ts';
import type { Measurement } from '../measure/measurement.ts';
import { pool } from '../measure/pool.ts';
import { KEY_PATTERN } from './baseline-index.ts';

/** A measurement as a job has left it. */
export interface Delivered {
  /** Of the folder that it is in, such as `map-memory-api@2`; null where it lies alone. */
  readonly folder: string | null;
  readonly head: Measurement;
  /** Of the base commit, where that was measured in the same job. */
  readonly base: Measurement | null;
}

/** A file that is no measurement, or not one to be read, and why. */
export interface Refused {
  readonly file: string;
  readonly reason: string;
}

/** What is compared by itself: a service, or one variant of it. */
export interface Service {
  /** Under which its baselines are stored. */
  readonly key: string;
  /** `api`, or `api (go1.25.3)` where several variants were measured: of the characters of a key, blanks and brackets. */
  readonly name: string;
  readonly head: Measurement;
  readonly base: Measurement | null;
}

/**
 * All that was measured, by service. Repeats of one under the same conditions are pooled; under other conditions, as with
 * another version of Go, they are variants, named and stored by what they differ in.
 *
 * @param alone key of what lies in no folder
 */
export const servicesOf = (delivered: readonly Delivered[], alone: string): Service[] =>
  [...Map.groupBy(delivered, ({ folder }) => keyOf(folder, alone))]
    .flatMap(([key, repeats]) => variantsOf(key, repeats))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** What actions/upload-artifact is to call it, alone or before the service's name. */
const PREFIX = /^map-memory(?:-|$)/;
const LONGEST_KEY = 100;

/** Whoever names a folder names a key, and nothing else: what no key can be becomes dashes. */
const keyOf = (folder: string | null, alone: string): string => {
  const [name = ''] = (folder ?? '').split('@', 1);
  const key = asKey(name.replace(PREFIX, ''));
  return KEY_PATTERN.test(key) ? key : alone;
};

const asKey = (text: string): string => text.replace(/[^\w.-]+/g, '-').slice(0, LONGEST_KEY);

const variantsOf = (key: string, repeats: readonly Delivered[]): Service[] => {
  const groups = [...Map.groupBy(repeats, ({ head }) => conditionsOf(head)).values()];
  const prints = groups.map(([first]) => first!.head.fingerprint);
  const differing = FINGERPRINT_FIELDS.filter((field) => new Set(prints.map((one) => one[field])).size > 1);
  return groups.map((group, i) => {
    const variant = differing.map((field) => asKey(String(prints[i]![field]) || 'none'));
    return {
      key: asKey([key, ...variant].join('.')),
      name: variant.length === 0 ? key : `${key} (${variant.join(', ')})`,
      head: pooled(group.map(({ head }) => head))!,
      base: pooled(group.map(({ base }) => base).filter((base) => base !== null)),
    };
  });
};

const conditionsOf = ({ fingerprint }: Measurement): string =>
  JSON.stringify(FINGERPRINT_FIELDS.map((field) => fingerprint[field]));

/** null where there are none, or where they were taken under several conditions, so that none is the right one. */
const pooled = ([first, ...others]: readonly Measurement[]): Measurement | null =>
  first === undefined || others.some((one) => conditionsOf(one) !== conditionsOf(first))
    ? null
    : pool([first, ...others]);
