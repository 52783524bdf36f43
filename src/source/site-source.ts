import { destinationOf } from './destination.ts';
import { matchFunction } from './function-name.ts';
import type { NamedPlace } from './function-name.ts';
import type { GoFile, GoPackage } from './go-package.ts';
import { sizeHintOf } from './making.ts';
import type { MapSource, MeasuredSite, SiteSource } from './map-source.ts';
import type { MapOperation } from './operations.ts';
import { isSyncMap, operationsAt } from './operations.ts';
import { linesAround } from './source-lines.ts';
import { ancestorsOf, childOf, nodesIn, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';
import { codeOf, isExported, placeOf } from './written.ts';
import type { Named } from './types.ts';
import { importOf, mapTypeOf, namedBy } from './types.ts';
import type { Uses } from './uses.ts';
import { usesOf } from './uses.ts';

/** Lines of such a file are others than those that the compiler names. */
const LINE_DIRECTIVE = /^\/\/line |\/\*line /m;
/** go.dev/s/generatedcode */
const GENERATED = /^\/\/ Code generated .* DO NOT EDIT\.\r?$/m;

export const hasLineDirective = (text: string): boolean => LINE_DIRECTIVE.test(text);

/** What is written by a program, or kept from elsewhere, may be another than what was built. */
export const isSomebodyElses = ({ source }: GoFile): boolean =>
  GENERATED.test(source.text.slice(0, 20_000)) || /(?:^|\/)vendor\//.test(source.path);

/**
 * The source at a site; null where the file has no such line, or the function that was measured is not there: then another
 * version of the file was built.
 */
export const siteSourceOf = (site: MeasuredSite, pkg: GoPackage): SiteSource | null => {
  const file = pkg.files.find(({ source }) => source.path === site.file);
  if (file === undefined || hasLineDirective(file.source.text)) return null;
  const shown = linesAround(file.source, site.line);
  const found = shown && measuredDeclaration(site, file);
  if (found === null) return null;
  const { syntax, place, ...line } = found;
  const all = operationsAt(syntax, site.line, pkg);
  // Map memory was measured here; where there is nothing that could need it, the line is not the one that was built.
  if (all.length === 0 && !callsAt(syntax, line)) return null;
  const operations = all.filter(({ literals }) =>
    place.literals === null ? literals > 0 : literals === place.literals,
  );
  const operation = isSomebodyElses(file) ? null : theOne(operations, site, pkg);
  return { ...shown!, map: operation === null ? null : mapSource(operation, pkg) };
};

/** The declaration of a function that was measured and where its line starts and ends; null where that is not there. */
export const measuredDeclaration = (
  site: Omit<MeasuredSite, 'work'>,
  file: GoFile,
): { syntax: Syntax; place: NamedPlace; start: number; end: number } | null => {
  const { lineStarts, text } = file.source;
  const start = lineStarts[site.line - 1] ?? text.length;
  const end = lineStarts[site.line] ?? text.length;
  for (const declaration of file.declarations) {
    if (declaration.start >= end || declaration.end <= start) continue;
    if (!/^(?:function|method|var)_declaration$/.test(declaration.type)) continue;
    const syntax = declaration.syntax();
    const place = matchFunction(site.function, syntax);
    if (place !== null && isOfPackage(place, file)) return { syntax, place, start, end };
  }
  return null;
};

const FREE = /^(?:len|cap|min|max|delete|clear|close|panic|print|println|copy|real|imag|recover|complex)$/;

/** Whether a line calls something, which may lead to a map under reflection or a codec. */
const callsAt = (declaration: Syntax, { start, end }: { start: number; end: number }): boolean => {
  for (const node of nodesIn(declaration)) {
    if (node.type !== 'call_expression' || node.end <= start || node.start >= end) continue;
    if (!FREE.test(textOf(childOf(node, 'function') ?? node))) return true;
  }
  return false;
};

/** Only a command is called `main`; what was inlined has the package of its caller. */
const isOfPackage = ({ packagePath, literals }: NamedPlace, { packageName }: GoFile): boolean =>
  literals === null || (packagePath === 'main') === (packageName === 'main');

/** The only operation that can be what was measured; null where there are several, or none. */
const theOne = (
  operations: readonly MapOperation[],
  { work }: MeasuredSite,
  pkg: GoPackage,
): MapOperation | null => {
  const fitting = operations.filter(({ does }) => work === null || does.includes(work));
  const [first, ...others] = fitting;
  if (first === undefined) return null;
  if (others.some((other) => identityOf(other, pkg) !== identityOf(first, pkg))) return null;
  const isSure = first.type !== null || (work !== null && callsNobody(first, pkg));
  return isSure ? first : null;
};

/** What two operations on one map share. */
const identityOf = ({ target, node }: MapOperation, pkg: GoPackage): unknown => {
  const written = target ?? destinationOf(node, pkg)?.node;
  if (written === undefined) return node;
  const named = target === null ? destinationOf(node, pkg)!.named : namedBy(target, pkg);
  return named === null || named === 'other' ? codeOf(written) : named.name;
};

/**
 * Whether nothing else in the statement can have been measured at its line. Then what is written is a map, whatever its type:
 * calls into other packages may lead to maps under reflection or a codec, whose memory counts for the caller.
 */
const callsNobody = ({ node }: MapOperation, pkg: GoPackage): boolean => {
  const statement = [...ancestorsOf(node)].find(({ parent }) => parent?.type === 'statement_list') ?? node;
  for (const one of nodesIn(statement)) {
    if (one.type === 'func_literal') return false;
    if (one.type !== 'call_expression') continue;
    const called = childOf(one, 'function');
    if (called?.type !== 'identifier') return false;
    if (importOf(called, pkg) !== null) return false;
  }
  return true;
};

const NOTHING: Uses = { deletes: [], clears: [], replaces: [], makes: [], isKept: false };

/** Whether another package can name it; none imports a command. */
const isNamedOutside = ({ name, scope }: Named, pkg: GoPackage): boolean => {
  if (scope !== 'field' && scope !== 'package') return false;
  const file = pkg.files.find(({ source }) => source === name.source);
  return file?.packageName !== 'main' && isExported(textOf(name).replace(/^.*\./, ''));
};

const mapSource = (operation: MapOperation, pkg: GoPackage): MapSource => {
  const { node, target } = operation;
  const destination = target === null ? destinationOf(node, pkg) : null;
  const found = target === null ? (destination?.named ?? null) : namedBy(target, pkg);
  const named = found === 'other' ? null : found;
  const written = target ?? destination?.node ?? null;
  const type = named?.type ?? operation.type;
  const map = mapTypeOf(type, pkg) ?? mapTypeOf(operation.type, pkg);
  const uses = named === null || named.scope === 'type' ? NOTHING : usesOf(named, pkg);
  const { isKept, ...used } = uses;
  const isReachable = named === null || named.scope === 'parameter' || isNamedOutside(named, pkg);
  const made =
    named === null && target === null ? [{ ...placeOf(node), sizeHint: sizeHintOf(node) }] : used.makes;
  return {
    ...used,
    makes: made,
    expression: codeOf(node),
    variable: written === null ? codeOf(node) : nameOf(written),
    declaration: named === null ? null : placeOf(named.name),
    scope: named === null || named.scope === 'type' ? null : named.scope,
    keyType: partOf(map, 'key'),
    valueType: partOf(map, 'value'),
    typeName: isSyncMap(type, pkg) ? 'sync.Map' : typeNameOf(type),
    isWholePackage: pkg.isWhole && isKept && !isReachable,
  };
};

/** `users` of `s.users`; of what has no name of its own all of it, as written. */
const nameOf = (written: Syntax): string => {
  const field = written.type === 'selector_expression' ? childOf(written, 'field') : null;
  return codeOf(field ?? written);
};

const partOf = (map: Syntax | null, role: 'key' | 'value'): string | null => {
  const part = map === null ? null : childOf(map, role);
  return part === null ? null : codeOf(part);
};

const typeNameOf = (type: Syntax | null): string | null =>
  type === null || type.type === 'map_type' ? null : codeOf(type);
