import type { GoType } from './go-type.ts';
import { underlying, type GoPackage } from './package.ts';

/** Whether it is a map or a sync.Map, or a type that is made of one. A pointer to a sync.Map counts, too. */
export const isMapType = (type: GoType, all: GoPackage): boolean => {
  const made = underlying(type, all);
  if (made.kind === 'pointer') return underlying(made.of, all).kind === 'syncMap';
  return made.kind === 'map' || made.kind === 'syncMap';
};

/** As declared: `map[string]*Session`. */
export const mapText = (type: GoType, all: GoPackage): string => {
  const made = underlying(type.kind === 'pointer' ? type.of : type, all);
  return made.kind === 'map' || made.kind === 'syncMap' ? made.text : '';
};
