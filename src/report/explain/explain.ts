import type { Site } from '../../maps/site.ts';
import type { Verdict } from '../../verdict/verdict.ts';
import type { ReportContext } from '../context.ts';
import { boxedEntries } from './boxed-entries.ts';
import { byKind } from './by-kind.ts';
import { dependency } from './dependency.ts';
import { emptiedNotShrunk } from './emptied-not-shrunk.ts';
import type { Explanation, Rule } from './explanation.ts';
import { fillsUp } from './fills-up.ts';
import { keptMaps } from './kept-maps.ts';
import { largerEntries } from './larger-entries.ts';
import { lostSizeHint } from './lost-size-hint.ts';
import { mapPerOperation } from './map-per-operation.ts';
import { merelyKept } from './merely-kept.ts';
import { nanKeys } from './nan-keys.ts';
import { neverDeleted } from './never-deleted.ts';
import { observer } from './observed.ts';
import { raisedSizeHint } from './raised-size-hint.ts';
import { sparseClone } from './sparse-clone.ts';
import { stillHeld } from './still-held.ts';
import { syncMap } from './sync-map.ts';
import { tombstones } from './tombstones.ts';

/**
 * The first that sees its cause speaks, and it alone: what cannot be mended here, then another kind of memory than before, then
 * that the line is not to blame, then special causes before general ones.
 */
const IN_ORDER: readonly Rule[] = [
  dependency,
  lostSizeHint,
  syncMap,
  sparseClone,
  boxedEntries,
  merelyKept,
  largerEntries,
  nanKeys,
  tombstones,
  emptiedNotShrunk,
  raisedSizeHint,
  keptMaps,
  neverDeleted,
  mapPerOperation,
  stillHeld,
  fillsUp,
  byKind,
];

type Explainer = (site: Site) => Explanation | null;
const explainers = new WeakMap<Verdict, WeakMap<ReportContext, Explainer>>();

/** Explains sites that certainly grew. Made once per verdict and context, since it looks up every site of the base. */
export const explainerOf = (verdict: Verdict, context: ReportContext): Explainer => {
  const ofVerdict = explainers.get(verdict) ?? new WeakMap<ReportContext, Explainer>();
  explainers.set(verdict, ofVerdict);
  const known = ofVerdict.get(context) ?? newExplainer(verdict, context);
  ofVerdict.set(context, known);
  return known;
};

const newExplainer = (verdict: Verdict, context: ReportContext): Explainer => {
  const observe = observer(verdict, context);
  return (site) => {
    const observed = observe(site);
    if (observed === null) return null;
    for (const rule of IN_ORDER) {
      const explanation = rule(observed);
      if (explanation !== null) return explanation;
    }
    return null;
  };
};
