import { packageOf } from '../../maps/standard-library.ts';
import { explanation, named } from './explanation.ts';
import type { Rule } from './explanation.ts';
import { merelyKept } from './merely-kept.ts';
import type { Observed } from './observed.ts';
import { fillingByRound, growthByRound } from './rounds.ts';

/** Of the module cache: `github.com/acme/lru@v1.2.0/lru.go`. */
const MODULE = /^(.+?)@(v\d[^/]*)\//;

interface Owner {
  readonly name: string;
  /** null where the path does not say, as of what is vendored, and for Go's own library. */
  readonly version: string | null;
}

const moduleOf = (file: string): Owner | null => {
  const [, name, version] = MODULE.exec(file) ?? [];
  return name === undefined || version === undefined ? null : { name, version };
};

const ownerOf = ({ site }: Observed): Owner | null => {
  const isElsewhere = /^\$GOROOT\/|^(?:.*\/)?vendor\//.test(site.file);
  return moduleOf(site.file) ?? (isElsewhere ? { name: packageOf(site.function), version: null } : null);
};

/** The version that the function was of in the base, if it was another; null where the head's is not known. */
const versionBefore = ({ site, verdict }: Observed, { name, version }: Owner): string | null => {
  if (version === null) return null;
  const before = verdict.base?.sites
    .filter((one) => one.function === site.function)
    .map(({ file }) => moduleOf(file))
    .find((owner) => owner?.name === name);
  return before?.version === version ? null : (before?.version ?? null);
};

/**
 * The map is of a module that the service depends on, or of Go's own library: nothing of what can be written at its line can be
 * written in this repository.
 *
 * Rests on the site's file, which Go records: `module@version/…`, `vendor/…`, `$GOROOT/…`.
 * Not for a function of the repository that merely calls into a dependency: its site is its own line. Nor where the site only
 * keeps what it allocated before (merely-kept): then the holder is elsewhere, most likely in the repository.
 */
export const dependency: Rule = (observed) => {
  const owner = ownerOf(observed);
  if (owner === null || merelyKept(observed) !== null) return null;
  const { trend, context } = observed;
  const name = `${named(owner.name)}${owner.version === null ? '' : ` ${named(owner.version)}`}`;
  const of = /^\$GOROOT\//.test(observed.site.file)
    ? `${name} of Go's own library`
    : `the dependency ${name}`;
  const does =
    trend.head === 'growing'
      ? `a map of ${of} grows with every ${context.unitOfLoad}`
      : `it is a map of ${of}`;
  const before = versionBefore(observed, owner);
  const evidence =
    trend.head === 'growing'
      ? growthByRound(observed)
      : trend.head === 'filling'
        ? fillingByRound(observed)
        : '';
  return explanation({
    rule: 'dependency',
    cause: before === null ? does : `${does} since the upgrade from ${named(before)}`,
    evidence,
    remedy: remedyOf(observed, owner, before),
  });
};

const remedyOf = ({ metric, site }: Observed, { name, version }: Owner, before: string | null): string => {
  if (before !== null) {
    return `Read what changed between ${named(before)} and ${named(version!)}, or stay at ${named(`${name}@${before}`)} until it is mended.`;
  }
  if (/^\$GOROOT\//.test(site.file))
    return 'Look at what calls it in this repository: what it returns is held, or asked for too often.';
  return metric === 'allocated'
    ? 'Look at how often this repository calls it; if that is as it should be, tell its authors.'
    : 'Look at where this repository sets it up: give it a bound or an expiry, or close it when done with. If it offers none, tell its authors, or use one that does.';
};
