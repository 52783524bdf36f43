import { childOf, textOf } from './syntax.ts';
import type { Syntax } from './syntax.ts';

/** What a runtime name says of the place that it names. */
export interface NamedPlace {
  /** `main`, or the import path of the package. */
  readonly packagePath: string;
  /** Function literals around the place; null where inlining hides how many there are, at least one. */
  readonly literals: number | null;
}

/**
 * What the compiler puts behind a function's name for code that it makes of parts of it (cmd/compile/internal/ir,
 * closureName): `.func1` and `.func1.2` for function literals, `-range1` for the body of a range over a function,
 * `.gowrap1` and `.deferwrap1` for the call of a `go` or `defer` statement; `-fm` for a method taken as a value.
 */
const PART = /(?:\.func\d+|\.\d+|-range\d+|\.gowrap\d+|\.deferwrap\d+|-fm)$/;

/** `[...]`, or types in brackets, which may hold brackets of their own. */
const withoutTypes = (name: string): string => {
  let depth = 0;
  let kept = '';
  for (const char of name) {
    if (char === '[') depth += 1;
    if (depth === 0) kept += char;
    if (char === ']' && depth > 0) depth -= 1;
  }
  return kept;
};

const splitPackage = (name: string): [path: string, rest: string] => {
  const plain = /^[^([]*/.exec(name)![0];
  const dot = plain.indexOf('.', plain.lastIndexOf('/') + 1);
  return dot < 0 ? ['', name] : [name.slice(0, dot), name.slice(dot + 1)];
};

/** `(*Store).Add`, `Store.Add`, `New`; for a variable declaration what initializes it. */
const declaredNames = (declaration: Syntax): RegExp | null => {
  const escape = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  const name = childOf(declaration, 'name');
  if (declaration.type === 'var_declaration') return /^(?:init|map\.init\.\d+|glob\.)$/;
  if (name === null) return null;
  if (declaration.type === 'function_declaration')
    return textOf(name) === 'init' ? /^init\.\d+$/ : new RegExp(`^(?:(.*)\\.)?${escape(textOf(name))}$`, 's');
  const receiver = childOf(declaration, 'receiver');
  const type = receiver?.children[0] === undefined ? null : childOf(receiver.children[0], 'type');
  if (type === null) return null;
  const base = withoutTypes(textOf(type).replace(/[\s()]/g, ''));
  const owner = base.startsWith('*') ? `(${base})` : base;
  return new RegExp(`^(?:(.*)\\.)?${escape(`${owner}.${textOf(name)}`)}$`, 's');
};

/**
 * Whether a function as the runtime names it is, or is made of, this declaration; null where it is not.
 * A literal in a function that was inlined has the name of the caller before its own (`Serve.(*Store).Add.func1`).
 */
export const matchFunction = (functionName: string, declaration: Syntax): NamedPlace | null => {
  const [packagePath, rest] = splitPackage(functionName);
  const names = declaredNames(declaration);
  if (packagePath === '' || names === null) return null;
  let name = withoutTypes(rest);
  let literals = 0;
  for (;;) {
    const match = names.exec(name);
    if (match !== null) {
      const caller = match[1] ?? '';
      if (caller === '') return { packagePath, literals };
      if (literals > 0) return { packagePath, literals: null };
    }
    const part = PART.exec(name);
    if (part === null) return null;
    if (/^\.(?:func)?\d/.test(part[0])) literals += 1;
    name = name.slice(0, part.index);
  }
};
