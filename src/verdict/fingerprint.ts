import type { Fingerprint } from '../measure/measurement.ts';
import type { FingerprintDifference } from './verdict.ts';

/** In the order in which they are told; the compiler sees to it that none is missing. */
const FIELDS = Object.keys({
  goVersion: 0,
  mapImplementation: 0,
  goExperiment: 0,
  os: 0,
  architecture: 0,
  maxProcs: 0,
  rateClass: 0,
  load: 0,
} satisfies Record<keyof Fingerprint, 0>) as (keyof Fingerprint)[];

/** Empty where the bytes of the two can be compared. */
export const differencesOf = (base: Fingerprint, head: Fingerprint): FingerprintDifference[] =>
  FIELDS.filter((field) => base[field] !== head[field]).map((field) => ({
    field,
    base: String(base[field]),
    head: String(head[field]),
  }));
