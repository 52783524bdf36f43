import type { Moment, PackageUses, Reference } from './map-use.ts';
import type { GoFunction, GoPackage } from './package.ts';
import { isWithin, type Syntax } from '../syntax.ts';
import { isExported } from '../written.ts';

/** Whether what happens at a moment happens while the program starts, or while an object is made. */
export type IsSetup = (moment: Moment) => boolean;

/**
 * Functions that run only while the program starts: `init`, `main`, what package variables are declared with, and unexported
 * functions that are called by nothing else.
 *
 * @param creations where objects are made of the type that holds the map: their functions are its constructors
 */
export const setupOf = (
  all: GoPackage,
  { references }: PackageUses,
  creations: readonly Syntax[],
): IsSetup => {
  const starting = new Set<GoFunction>();
  for (const declared of all.functions.values()) {
    if (isStart(declared) || creations.some((made) => isWithin(made, declared.node))) starting.add(declared);
  }
  const callers = byFunction(references);
  const isSetup: IsSetup = ({ function: declared, isLater, isOnce }) =>
    isOnce || (!isLater && (declared === null || starting.has(declared)));
  const isCalledInSetup = ({ moment, callArguments }: Reference): boolean =>
    callArguments !== null && !(moment.isLooping && moment.function !== null) && isSetup(moment);
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const declared of all.functions.values()) {
      if (starting.has(declared) || isExported(declared.name)) continue;
      const calls = [
        ...(callers.get(declared.key) ?? []),
        ...(declared.receiver === '' ? [] : (callers.get(`*.${declared.name}`) ?? [])),
      ];
      if (calls.length === 0 || !calls.every(isCalledInSetup)) continue;
      starting.add(declared);
      isMore = true;
    }
  }
  return isSetup;
};

const isStart = ({ key, receiver, name }: GoFunction): boolean =>
  key.startsWith('init ') || (receiver === '' && name === 'main');

export const byFunction = (references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> =>
  Map.groupBy(references, ({ to }) => to);
