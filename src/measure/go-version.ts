import type { BinaryFacts } from './fingerprint.ts';

/** The first whose programs take the profile rate from GODEBUG, as minor of Go 1. */
export const OLDEST_GO = 22;
/** The last whose map functions this release was checked with (e2e/go-versions.test.ts). */
const NEWEST_GO = 27;

/** 26 of `go1.26.1`; null of what is no release of Go 1. */
export const goMinor = ({ goVersion }: Pick<BinaryFacts, 'goVersion'>): number | null => {
  const minor = /^go1\.(\d+)/.exec(goVersion)?.[1];
  return minor === undefined ? null : Number(minor);
};

/** Says that a program is built with a Go that nobody has looked at yet; empty for all others. */
export const newerGoWarnings = (binary: Pick<BinaryFacts, 'goVersion'> | null): string[] =>
  binary === null || (goMinor(binary) ?? 0) <= NEWEST_GO
    ? []
    : [
        `${binary.goVersion} is newer than Go 1.${NEWEST_GO}, the last that this release was checked with: map memory is told by the names that map functions have had, and what a renamed one allocates may be missing.`,
      ];
