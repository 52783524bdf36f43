import type { ScanFinding } from './finding.ts';
import { goTypeOf, madeType, pointed, type Variable } from './go-type.ts';
import { mapText } from './map-type.ts';
import { underlying, type GoPackage } from './package.ts';
import { sourceAt } from './source-at.ts';
import { childOf, childrenOf, isFunction, listOf, nodesIn, textOf, type Syntax } from '../syntax.ts';
import { isExported, lineOf, placeOf, withoutParentheses } from '../written.ts';
import type { Known } from './unbounded-maps.ts';
import { isUpdate } from './update.ts';

/** A package variable or field that nothing in the package ever makes, and that is written nevertheless. */
export const neverMade = (map: Variable, { all, uses, usesOf }: Known): ScanFinding | null => {
  const isSettable = isExported(map.name) && all.name !== 'main'; // from other packages, or by decoding into it
  if (isSettable || map.value !== null || underlying(map.type, all).kind !== 'map') return null;
  if (map.scope === 'field' && (isExported(map.name) || uses.overwritten.has(map.owner))) return null;
  const own = usesOf(map);
  if (own.some(({ kind }) => ['replace', 'initialise', 'escape'].includes(kind))) return null;
  const write = own.find(({ kind, target }) => kind === 'write' && target === map);
  if (write === undefined || isComparedWithNil(map.name, all.files)) return null;
  if (map.scope === 'field' && isConvertedTo(map.owner, all.files)) return null;
  const why = `nothing in package ${all.name} ever makes it`;
  return findingOf(write.node, { map, why, all });
};

/** Local maps that are declared without a value and written, and objects whose map the literal leaves out. */
export const nilLocals = (all: GoPackage): ScanFinding[] => {
  const findings: ScanFinding[] = [];
  for (const { node } of all.functions.values()) {
    for (const statement of nodesIn(node)) {
      if (statement.type === 'var_spec') findings.push(...unmadeVariables(statement, all));
      if (statement.type === 'short_var_declaration') findings.push(...unmadeFields(statement, all));
    }
  }
  return findings;
};

const unmadeVariables = (spec: Syntax, all: GoPackage): ScanFinding[] => {
  const type = goTypeOf(childOf(spec, 'type'));
  if (childOf(spec, 'value') !== null || underlying(type, all).kind !== 'map') return [];
  return childrenOf(spec, 'name').flatMap((declared) => {
    const name = textOf(declared);
    const mentions = mentionsAfter(declared, name);
    if (mentions.some((mention) => isGivenAway(mention) || isInLiteralBelow(mention, declared))) return [];
    const written = mentions.map(writeTo).find((write) => write !== null);
    if (!written) return [];
    const variable: Variable = { name, scope: 'local', owner: '', type, declared, value: null };
    return [
      findingOf(written, { map: variable, why: 'it is declared without a value and never given one', all }),
    ];
  });
};

/** `s := &Server{}` and then `s.users[id] = …`, with nothing between that could make the map. */
const unmadeFields = (statement: Syntax, all: GoPackage): ScanFinding[] => {
  const [declared, ...others] = listOf(childOf(statement, 'left'));
  const [value] = listOf(childOf(statement, 'right'));
  const literal = value?.type === 'unary_expression' ? childOf(value, 'operand') : value;
  if (declared === undefined || others.length > 0 || literal?.type !== 'composite_literal') return [];
  const type = pointed(madeType(literal));
  const struct = underlying(type, all);
  const elements = childOf(literal, 'body')?.children ?? [];
  if (struct.kind !== 'struct' || elements.some((element) => element.type !== 'keyed_element')) return [];
  const given = new Set(elements.map((element) => textOf(childOf(element, 'key') ?? element)));
  const mentions = mentionsAfter(declared, textOf(declared));
  for (const mention of mentions) {
    const selector = mention.parent!;
    if (selector.type !== 'selector_expression' || isInLiteralBelow(mention, declared)) return [];
    if (selector.parent?.type === 'call_expression' && selector.role === 'function') return [];
    const name = textOf(childOf(selector, 'field')!);
    const field = struct.fields.get(name);
    const written = writeTo(selector);
    if (written === null || field === undefined || given.has(name)) continue;
    if (underlying(field.type, all).kind !== 'map') continue;
    const isMade = mentions.some(
      ({ parent }) => parent && textOf(parent) === textOf(selector) && isGivenAway(parent),
    );
    if (!isMade) return [findingOf(written, { map: field, why: 'the literal leaves it out', all })];
  }
  return [];
};

/** Every later mention of a local name in the block that declares it. */
const mentionsAfter = (declared: Syntax, name: string): Syntax[] => {
  let block = declared.parent;
  while (block !== null && !BLOCKS.has(block.type)) block = block.parent;
  return [...(block === null ? [] : nodesIn(block))].filter(
    (node) => node.type === 'identifier' && node.start > declared.start && textOf(node) === name,
  );
};

const BLOCKS = new Set(['statement_list', 'block', 'source_file']);

/** Given a value, an address, or compared with nil: then it may be no nil map where it is written. */
const isGivenAway = (mention: Syntax): boolean => {
  const parent = mention.parent!;
  const list = parent.type === 'expression_list' ? parent : mention;
  if (list.role === 'left' && /assignment|short_var|range_clause|receive/.test(list.parent!.type))
    return true;
  if (parent.type === 'unary_expression') return textOf(parent).startsWith('&');
  if (parent.type === 'binary_expression') return parent.children.some(({ type }) => type === 'nil');
  return parent.type === 'var_spec';
};

/** In a function literal that the declaration is not in: it may run at any time. */
const isInLiteralBelow = (mention: Syntax, declared: Syntax): boolean =>
  functionOf(mention) !== functionOf(declared);

const functionOf = (node: Syntax): Syntax | null => {
  let at: Syntax | null = node;
  while (at !== null && !isFunction(at)) at = at.parent;
  return at;
};

/** The `m[k]` of an assignment to it, where a map is mentioned there. */
const writeTo = (map: Syntax): Syntax | null => {
  const index = map.parent;
  if (index?.type !== 'index_expression' || map.role !== 'operand') return null;
  const above = index.parent!;
  const statement = above.type === 'expression_list' ? above : index;
  const isWritten =
    /^(?:inc|dec)_statement$/.test(above.type) ||
    (statement.role === 'left' && statement.parent!.type === 'assignment_statement');
  return isWritten && !isUpdate(index) ? index : null;
};

const isComparedWithNil = (name: string, files: readonly Syntax[]): boolean => {
  const compared = new RegExp(`\\b${name}\\s*[!=]=\\s*nil\\b`);
  return files.some(({ source }) => compared.test(source.text));
};

const isConvertedTo = (owner: string, files: readonly Syntax[]): boolean => {
  const converted = new RegExp(`(?<!func )\\b${owner}\\)?\\(`);
  return files.some(({ source }) => converted.test(source.text));
};

interface Nil {
  readonly map: Variable;
  readonly why: string;
  readonly all: GoPackage;
}

const findingOf = (written: Syntax, { map, why, all }: Nil): ScanFinding => {
  const variable = textOf(withoutParentheses(childOf(written, 'operand') ?? written));
  const type = mapText(map.type, all);
  return {
    rule: 'nil-map-write',
    ...placeOf(written),
    variable,
    type,
    declaration: placeOf(map.declared),
    writes: [placeOf(written)],
    message: `\`${variable}\` is nil when line ${lineOf(written)} writes to it: ${why}. Such a write panics.`,
    remedy: [`${variable} = make(${type})`, sourceAt(written)],
    source: sourceAt(written),
  };
};
