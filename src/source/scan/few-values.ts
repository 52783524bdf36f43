import type { GoType } from './go-type.ts';
import { underlying, type GoPackage } from './package.ts';

/** Go's own types with few values, or whose values are addresses of code, and types of other packages whose values the program's text bounds. */
const SMALL = /^(?:bool|u?int8|byte|uintptr)$/;
const BOUNDED_OUTSIDE =
  /^(?:reflect\.(?:Type|Kind|Method)|os\.Signal|syscall\.(?:Signal|Errno)|time\.(?:Month|Weekday)|codes\.Code|types\.(?:Type|Object)|schema\.GroupVersion\w*|protoreflect\.\w+)$/;

/** What types are called whose values somebody has counted. */
const COUNTED = /(?:Type|Kind|Family|Level|Code|State|Phase|Mode|Protocol|Severity|Category|Verb)$/;

/** Whether a key type has so few values, or values so much of the program itself, that no map of it grows for long. */
export const hasFewValues = (type: GoType, all: GoPackage): boolean => {
  if (type.kind === 'named') {
    if (COUNTED.test(type.name)) return true;
    if (type.package !== '') return BOUNDED_OUTSIDE.test(`${type.package}.${type.name}`);
    if (SMALL.test(type.name) || all.enumerated.has(type.name)) return true;
  }
  const made = underlying(type, all);
  if (made.kind === 'struct') {
    const parts = [...made.fields.values()].map((field) => field.type).concat(made.embedded);
    return parts.length > 0 && parts.every((part) => hasFewValues(part, all));
  }
  return made !== type && hasFewValues(made, all);
};

/** Names of types that are parts of the program: there are as many as somebody has written. */
const CODE =
  /(?:Func|Fn|Handler|Factory|Constructor|Plugin|Provider|Driver|Builder|Codec|Hook|Initializer|Strategy|Creator)$/;

/** Whether a map's values are code: such a map is a table of what the program can do. */
export const holdsCode = (type: GoType, all: GoPackage): boolean => {
  const made = underlying(type, all);
  const isOpaque = made.kind === 'unknown' || made.kind === 'named'; // an interface, or of another package
  return made.kind === 'func' || (isOpaque && type.kind === 'named' && CODE.test(type.name));
};
