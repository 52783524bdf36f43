import { siteKey } from '../maps/site.ts';
import type { Site } from '../maps/site.ts';
import type { MapSource } from '../source/map-source.ts';
import type { ReportContext } from './context.ts';
import { locationOf } from './figures.ts';
import { shortFunction } from './format.ts';
import type { Style } from './style.ts';

type Sources = Pick<ReportContext, 'sources'>;

/** The map at a site, where the source says which one it is. */
export const mapOf = (site: Site, { sources }: Sources): MapSource | null =>
  sources.get(siteKey(site))?.map ?? null;

/** `users`; without a map its function: `cart.(*Store).Add`. As it is in the source, not escaped. */
export const nameOf = (site: Site, context: Sources): string =>
  mapOf(site, context)?.variable ?? shortFunction(site.function);

/** `users` in `cart/store.go:41`, or `cart.(*Store).Add` (`cart/store.go:41`). */
export const placedName = (site: Site, context: Sources, style: Style): string => {
  const [name, place] = [style.code(nameOf(site, context)), style.code(locationOf(site))];
  return mapOf(site, context) === null ? `${name} (${place})` : `${name} in ${place}`;
};

/** `map[string]*User`, `sync.Map`; null where the package does not say. */
export const mapTypeText = ({ keyType, valueType, typeName }: MapSource): string | null =>
  keyType === null || valueType === null ? typeName : `map[${keyType}]${valueType}`;

/** `users map[string]*User`, as Go declares it; null where the source line says as much. */
export const declarationText = (site: Site, context: Sources): string | null => {
  const map = mapOf(site, context);
  if (map === null || map.variable === map.expression) return null;
  const type = mapTypeText(map);
  return type === null ? map.variable : `${map.variable} ${type}`;
};

/**
 * Whether a map that outlives its function gets entries and is known to lose none: nothing deletes from it, clears it or
 * puts another in its place.
 */
export const isNeverEmptied = ({ scope, isWholePackage, ...uses }: MapSource): boolean =>
  isWholePackage &&
  (scope === 'package' || scope === 'field') &&
  [uses.deletes, uses.clears, uses.replaces].every(({ length }) => length === 0);

export const NOTHING_DELETES = 'nothing deletes from it';
