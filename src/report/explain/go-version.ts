import type { Fingerprint } from '../../measure/measurement.ts';

/** 26 of `go1.26.1`; null of what is no release of Go 1. */
export const goMinor = ({ goVersion }: Pick<Fingerprint, 'goVersion'>): number | null => {
  const minor = /^go1\.(\d+)/.exec(goVersion)?.[1];
  return minor === undefined ? null : Number(minor);
};
