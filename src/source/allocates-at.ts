import type { GoPackage } from './go-package.ts';
import type { MeasuredSite } from './map-source.ts';
import { operationsAt, type MapOperation } from './operations.ts';
import { bindingOf } from './scope.ts';
import { hasLineDirective, isSomebodyElses, measuredDeclaration } from './site-source.ts';
import { ancestorsOf, childOf, nodesIn, textOf, type Syntax } from './syntax.ts';
import { mapTypeOf, underlyingOf } from './types.ts';
import { codeOf, operatorOf } from './written.ts';

/**
 * What a line of a function can allocate by itself, which what it calls does elsewhere: memory for maps and for nothing else,
 * none for maps, or either, where the source does not decide. Less is said rather than something wrong.
 */
export const allocatesAt = (
  site: Omit<MeasuredSite, 'work'>,
  pkg: GoPackage,
): 'maps' | 'others' | 'either' => {
  const file = pkg.files.find(({ source }) => source.path === site.file);
  if (file === undefined || hasLineDirective(file.source.text) || isSomebodyElses(file)) return 'either';
  const found = measuredDeclaration(site, file);
  if (found === null) return 'either';
  const { syntax, start, end } = found;
  const operations = operationsAt(syntax, site.line, pkg);
  if (operations.length === 0) return 'others';
  if (!operations.every((operation) => isPlain(operation, pkg))) return 'either';
  const statements = new Set(operations.map(({ node }) => statementOf(node)));
  const onLine = [...nodesIn(syntax)].filter((node) => node.start >= start && node.start < end);
  const all = [...[...statements].flatMap((one) => [...nodesIn(one)]), ...onLine];
  const mine = new Set(operations.map(({ node }) => node));
  return all.every((node) => mine.has(node) || allocatesNothing(node, pkg)) ? 'maps' : 'either';
};

const statementOf = (node: Syntax): Syntax =>
  [...ancestorsOf(node)].find(({ parent }) => parent?.type === 'statement_list') ?? node;

/** Whether it is known to be one on a map, and stores or makes it without putting a value into an interface. */
const isPlain = ({ type, node, does }: MapOperation, pkg: GoPackage): boolean => {
  const map = mapTypeOf(type, pkg);
  if (map === null) return false;
  if (does.length !== 1) return false; // a literal with entries
  return (
    does[0] === 'made' ||
    (node.type !== 'call_expression' && ['key', 'value'].every((part) => isConcrete(childOf(map, part), pkg)))
  );
};

const BASIC = /^(?:string|bool|byte|rune|u?int(?:8|16|32|64)?|uintptr|float(?:32|64)|complex(?:64|128))$/;
const CONCRETE = /^(?:pointer|map|channel|slice|array|struct)_type$/;

/** Whether a value of another type is never stored in it, for which it would be put on the heap. */
const isConcrete = (type: Syntax | null, pkg: GoPackage): boolean => {
  if (type === null) return false;
  const found = underlyingOf(type, pkg);
  if (found !== null) return CONCRETE.test(found.type);
  return BASIC.test(codeOf(type)) && bindingOf(textOf(type), type, pkg) === null;
};

/** Parts of the syntax that need no memory on the heap, whatever their types. */
const HARMLESS = new Set(
  [
    'identifier field_identifier package_identifier type_identifier blank_identifier qualified_type comment',
    'int_literal float_literal rune_literal interpreted_string_literal interpreted_string_literal_content',
    'raw_string_literal raw_string_literal_content escape_sequence true false nil iota',
    'selector_expression index_expression slice_expression parenthesized_expression expression_list argument_list',
    'inc_statement dec_statement return_statement expression_statement block statement_list',
    'if_statement for_statement for_clause map_type pointer_type slice_type array_type struct_type',
    'field_declaration field_declaration_list',
  ]
    .join(' ')
    .split(' '),
);
const FREE = /^(?:len|cap|min|max|delete|clear)$/;

const allocatesNothing = (node: Syntax, pkg: GoPackage): boolean => {
  if (HARMLESS.has(node.type)) return true;
  const code = codeOf(node);
  switch (node.type) {
    case 'assignment_statement':
      return operatorOf(node) !== '+='; // of strings
    case 'short_var_declaration': // one variable, whose own memory is smaller than any map
      return childOf(node, 'left')?.children.length === 1;
    case 'unary_expression':
      return /^[-!^*]/.test(code);
    case 'binary_expression':
      return !code.includes('+'); // of strings
    case 'call_expression':
      return isFreeCall(node, pkg);
    default:
      return false;
  }
};

/** A builtin, or a call that nothing is handed to: its own allocations are those of another function. */
const isFreeCall = (call: Syntax, pkg: GoPackage): boolean => {
  const called = childOf(call, 'function');
  if (called === null) return false;
  const name = textOf(called);
  if (FREE.test(name) && bindingOf(name, called, pkg) === null) return true;
  const isNamed = called.type === 'identifier' || called.type === 'selector_expression';
  return isNamed && childOf(call, 'arguments')?.children.length === 0;
};
