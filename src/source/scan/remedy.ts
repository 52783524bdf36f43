import type { GoType, Variable } from './go-type.ts';
import { underlying, type GoPackage } from './package.ts';
import { childOf, textOf, type Syntax } from '../syntax.ts';
import { flatText } from '../written.ts';

/** How a Go programmer bounds this map: as written at the place of a write, or by dropping it at a limit. */
export const boundingLines = (map: Variable, written: Syntax, all: GoPackage): readonly string[] => {
  const made = underlying(map.type, all);
  const index = written.type === 'index_expression' ? written : null;
  if (made.kind === 'map' && index !== null) {
    const name = flatText(childOf(index, 'operand')!);
    return [
      `delete(${name}, ${flatText(childOf(index, 'index')!)}) // once the entry is done with; or, where it is a cache:`,
      `if len(${name}) >= limit { ${name} = make(${made.text}) }`,
    ];
  }
  const name = receiverOf(written) ?? map.name;
  return isSyncMap(made)
    ? [
        `${name}.Delete(${keyOf(written)}) // once the entry is done with; or, where it is a cache, at times:`,
        `${name}.Clear()`,
      ]
    : [`clear(${name}) // once its entries are done with`];
};

const isSyncMap = (made: GoType): boolean =>
  made.kind === 'syncMap' || (made.kind === 'pointer' && made.of.kind === 'syncMap');

const receiverOf = (call: Syntax): string | null => {
  const called = childOf(call, 'function');
  const operand = called?.type === 'selector_expression' ? childOf(called, 'operand') : null;
  return operand && flatText(operand);
};

const keyOf = (call: Syntax): string => {
  const [first] = childOf(call, 'arguments')?.children ?? [];
  return first === undefined ? 'key' : textOf(first).slice(0, 60);
};
