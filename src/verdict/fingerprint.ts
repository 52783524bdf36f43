import { FINGERPRINT_FIELDS } from '../measure/fingerprint.ts';
import type { Fingerprint } from '../measure/measurement.ts';
import type { FingerprintDifference } from './verdict.ts';

/** Empty where the bytes of the two can be compared. */
export const differencesOf = (base: Fingerprint, head: Fingerprint): FingerprintDifference[] =>
  FINGERPRINT_FIELDS.filter((field) => base[field] !== head[field]).map((field) => ({
    field,
    base: String(base[field]),
    head: String(head[field]),
  }));
