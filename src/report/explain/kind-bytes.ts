import { KINDS } from '../../maps/site.ts';
import type { Kind } from '../../maps/site.ts';
import type { GrowthByKind } from '../../measure/measurement.ts';
import type { Metric, Sides } from '../../verdict/verdict.ts';

export type KindBytes = Readonly<Record<Kind, number>>;

/** Kinds are known of what the load left and of what it allocated, not of what was left after a drain. */
export type KindMetric = Exclude<Metric, 'unreleased'>;

/** A kind is worth naming from this share of a site's gain on. */
const NAMED_SHARE = 0.25;

/** Bytes by kind over several sites, each divided by `operations`. */
export const sumKinds = (all: readonly GrowthByKind[], metric: KindMetric, operations: number): KindBytes => {
  const sums = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const kinds of all) {
    for (const kind of KINDS) sums[kind] += (kinds[kind]?.[`${metric}Bytes`] ?? 0) / operations;
  }
  return sums;
};

/** The kinds that most of the gain is of, most first. */
export const gainedKinds = ({ base, head }: Sides<KindBytes>): Kind[] => {
  const gains = KINDS.map((kind) => ({ kind, bytes: head[kind] - base[kind] })).filter(
    ({ bytes }) => bytes > 0,
  );
  const gained = gains.reduce((sum, { bytes }) => sum + bytes, 0);
  return gains
    .filter(({ bytes }) => bytes >= gained * NAMED_SHARE)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ kind }) => kind);
};

/** All kinds together, or all but those of a `sync.Map`. */
export const totalBytes = (kinds: KindBytes): number => KINDS.reduce((sum, kind) => sum + kinds[kind], 0);
export const plainBytes = (kinds: KindBytes): number => totalBytes(kinds) - kinds.syncMap;
