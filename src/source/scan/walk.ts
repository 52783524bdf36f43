import {
  BUILT_IN,
  COMPARISONS,
  isNewMap,
  isNilGuarded,
  lengthOf,
  mapIn,
  READERS,
  statementOf,
  SYNC_MAP,
} from './map-calls.ts';
import { isMapType } from './map-type.ts';
import { goTypeOf, madeType, pointed, UNKNOWN, type GoType, type Variable } from './go-type.ts';
import { isUpdate } from './update.ts';
import {
  furthest,
  type Assignment,
  type MapUse,
  type Moment,
  type Origin,
  type PackageUses,
  type Reference,
  type Target,
} from './map-use.ts';
import { underlying, type GoFunction, type GoPackage } from './package.ts';
import {
  argumentsOf,
  calledKey,
  elementType,
  isImport,
  originOf,
  resultsOf,
  typeOf,
  variableOf,
  type View,
} from './resolve.ts';
import { Scope } from './scope.ts';
import { childOf, childrenOf, listOf, nodesIn, textOf, type Syntax } from '../syntax.ts';
import { operatorOf, withoutParentheses } from '../written.ts';

/** Walks all functions of a package and notes what they do with its maps. */
export const usesOf = (all: GoPackage): PackageUses => {
  const walk = new Walk(all);
  for (const variable of all.variables.values()) walk.declaration(variable);
  for (const declared of all.functions.values()) walk.function(declared);
  return walk;
};

class Walk implements PackageUses {
  readonly uses: MapUse[] = [];
  readonly references: Reference[] = [];
  readonly counters = new Set<Variable>();
  readonly overwritten = new Set<string>();
  readonly assigned: Assignment[] = [];
  readonly all: GoPackage;
  scope = new Scope();
  private moment: Moment = { function: null, isLater: false, isOnce: false, isLooping: false };

  constructor(all: GoPackage) {
    this.all = all;
  }

  private get view(): View {
    return this;
  }

  declaration({ value }: Variable): void {
    if (value !== null) this.value(value);
  }

  function(declared: GoFunction): void {
    this.scope = new Scope();
    this.moment = { function: declared, isLater: false, isOnce: false, isLooping: false };
    this.parameters(declared.node);
    const body = childOf(declared.node, 'body');
    if (body !== null) this.visit(body);
    this.moment = { ...this.moment, function: null };
  }

  private parameters(signature: Syntax): void {
    let place = 0;
    for (const field of ['receiver', 'parameters', 'result']) {
      const isParameter = field === 'parameters';
      for (const each of childOf(signature, field)?.children ?? []) {
        const single = goTypeOf(childOf(each, 'type'));
        const type: GoType =
          each.type === 'variadic_parameter_declaration' ? { kind: 'list', of: single } : single;
        for (const declared of childrenOf(each, 'name')) {
          this.scope.declare(textOf(declared), {
            declared,
            type,
            origin: isParameter ? 'outside' : field === 'receiver' ? 'receiver' : 'constant',
            parameter: isParameter && signature.type !== 'func_literal' ? place++ : -1,
            isReceiver: field === 'receiver',
          });
        }
      }
    }
  }

  private visit(node: Syntax): void {
    switch (node.type) {
      case 'func_literal':
        this.literal(node, { isLater: true, isOnce: false });
        return;
      case 'block':
      case 'if_statement':
      case 'expression_switch_statement':
      case 'expression_case':
      case 'default_case':
      case 'type_case':
      case 'select_statement':
      case 'communication_case':
        this.scope.inBlock(() => {
          this.children(node);
        });
        return;
      case 'type_switch_statement':
        this.scope.inBlock(() => {
          const subject = childOf(node, 'value');
          for (const declared of listOf(childOf(node, 'alias'))) this.introduce(declared, UNKNOWN, subject);
          for (const child of node.children) if (child.role !== 'alias') this.visit(child);
        });
        return;
      case 'for_statement':
        this.loop(node);
        return;
      case 'short_var_declaration':
        this.assign(node, ':=');
        return;
      case 'receive_statement':
        this.assign(node, textOf(node).includes(':=') ? ':=' : '=');
        return;
      case 'assignment_statement':
        this.assign(node, operatorOf(node));
        return;
      case 'var_spec':
        this.localVariables(node);
        return;
      case 'type_declaration':
      case 'const_declaration':
        for (const spec of node.children)
          for (const declared of childrenOf(spec, 'name')) this.introduce(declared, UNKNOWN, null);
        return;
      case 'inc_statement':
      case 'dec_statement':
        this.store(node.children[0]!, '+=');
        return;
      case 'go_statement':
        this.started(node);
        return;
      default:
        this.value(node);
    }
  }

  private children(node: Syntax): void {
    for (const child of node.children) this.visit(child);
  }

  private literal(node: Syntax, { isLater, isOnce }: Pick<Moment, 'isLater' | 'isOnce'>): void {
    const { moment } = this;
    this.moment = { ...moment, isLater: moment.isLater || isLater, isOnce: moment.isOnce || isOnce };
    const work = (): void => {
      this.parameters(node);
      this.children(childOf(node, 'body')!);
    };
    if (isLater) this.scope.inLiteral(work);
    else this.scope.inBlock(work);
    this.moment = moment;
  }

  private loop(node: Syntax): void {
    const { moment } = this;
    const range = node.children.find(({ type }) => type === 'range_clause');
    this.scope.inBlock(() => {
      if (range === undefined) this.moment = { ...moment, isLooping: true };
      else this.range(range);
      for (const child of node.children) if (child !== range) this.visit(child);
    });
    this.moment = moment;
  }

  private range(clause: Syntax): void {
    const over = childOf(clause, 'right')!;
    this.reading(over);
    const { key, value } = elementType(typeOf(over, this.view), this.view);
    const origin = originOf(over, this.view);
    const isNew = textOf(clause)
      .slice(0, over.start - clause.start)
      .includes(':=');
    for (const [index, left] of listOf(childOf(clause, 'left')).entries()) {
      if (left.type !== 'identifier' || !isNew) {
        this.store(left, '=', over);
        continue;
      }
      this.scope.declare(textOf(left), { declared: left, type: index === 0 ? key : value, origin });
    }
  }

  /** A goroutine that is started runs at a later time. */
  private started(node: Syntax): void {
    const { moment } = this;
    const [call] = node.children;
    const called = call && childOf(call, 'function');
    if (call === undefined || !called) return;
    if (called.type === 'func_literal') this.literal(called, { isLater: true, isOnce: false });
    else this.refer(called, null);
    for (const argument of argumentsOf(call)) this.value(argument);
    this.moment = moment;
  }

  private localVariables(spec: Syntax): void {
    const values = listOf(childOf(spec, 'value'));
    for (const value of values) this.bound(value);
    for (const [index, declared] of childrenOf(spec, 'name').entries()) {
      const value = values[index] ?? values[0] ?? null;
      const typeNode = childOf(spec, 'type');
      this.introduce(declared, typeNode === null ? this.typeAt(values, index) : goTypeOf(typeNode), value);
    }
  }

  private typeAt(values: readonly Syntax[], index: number): GoType {
    const [only] = values;
    if (values.length === 1 && index > 0 && only?.type === 'call_expression')
      return resultsOf(only, this.view)[index] ?? UNKNOWN;
    const value = values[index];
    return value === undefined ? UNKNOWN : typeOf(value, this.view);
  }

  private introduce(declared: Syntax, type: GoType, value: Syntax | null): void {
    this.scope.declare(textOf(declared), { declared, type, ...this.factsOf(value) });
  }

  private factsOf(value: Syntax | null): { origin: Origin; alias: Target | null; isFresh: boolean } {
    if (value === null) return { origin: 'constant', alias: null, isFresh: false };
    const named = variableOf(value, this.view);
    const isAlias =
      named !== null && (typeof named === 'string' || named.scope !== 'local') && this.mayBeMap(named);
    const made = pointed(madeType(value));
    const constructor = value.type === 'call_expression' ? textOf(childOf(value, 'function')!) : '';
    return {
      origin: originOf(value, this.view),
      alias: isAlias ? named : null,
      isFresh:
        made.kind === 'named' ||
        made.kind === 'struct' ||
        /^(?:new|New|make|create)\p{Lu}?\w*$/u.test(constructor),
    };
  }

  private assign(node: Syntax, operator: string): void {
    const values = listOf(childOf(node, 'right'));
    for (const value of values) this.bound(value);
    const types = listOf(childOf(node, 'left')).map((_, index) => this.typeAt(values, index));
    for (const [index, left] of listOf(childOf(node, 'left')).entries()) {
      const value = values[index] ?? values[0] ?? null;
      const isDeclared =
        operator === ':=' && left.type === 'identifier' && !this.scope.findHere(textOf(left));
      if (isDeclared) this.introduce(left, types[index]!, value);
      else this.store(left, operator === ':=' ? '=' : operator, value);
    }
  }

  /** A value that is given a name: a map then has two. */
  private bound(value: Syntax): void {
    const assignment = value.parent?.type === 'expression_list' ? value.parent.parent : value.parent;
    const target = variableOf(value, this.view);
    const isLocalName =
      assignment !== null &&
      listOf(childOf(assignment, 'left')).every(({ type }) => type === 'identifier') &&
      listOf(childOf(assignment, 'left')).every(
        (left) => assignment.type === 'short_var_declaration' || this.scope.find(textOf(left)) !== null,
      );
    if (target !== null && this.mayBeMap(target) && (isLocalName || assignment?.type === 'var_spec'))
      this.reading(value);
    else this.value(value);
  }

  private store(expression: Syntax, operator: string, value: Syntax | null = null): void {
    const left = withoutParentheses(expression);
    if (left.type === 'index_expression') {
      const operand = childOf(left, 'operand')!;
      const index = childOf(left, 'index')!;
      this.reading(operand);
      this.value(index);
      const target = variableOf(operand, this.view);
      if (target !== null && this.mayBeMap(target) && !isUpdate(left))
        this.use('write', target, { node: left, key: index });
      return;
    }
    if (left.type === 'unary_expression') {
      const type = pointed(typeOf(childOf(left, 'operand')!, this.view));
      if (type.kind === 'named') this.overwritten.add(type.name);
      this.value(left);
      return;
    }
    if (left.type === 'selector_expression') this.reading(childOf(left, 'operand')!);
    const local = left.type === 'identifier' ? this.scope.find(textOf(left)) : null;
    if (local !== null) {
      const facts = value === null ? null : this.factsOf(value);
      if (facts !== null) {
        local.origin = furthest([local.origin, facts.origin]);
        local.isFresh &&= facts.isFresh;
        local.alias = facts.alias ?? local.alias;
      } else if (operator !== '=') this.counters.add(local);
      return;
    }
    const target = variableOf(left, this.view);
    if (target === null) return;
    if (operator !== '=' && typeof target !== 'string') this.counters.add(target);
    if (typeof target !== 'string' && operator === '=')
      this.assigned.push({ variable: target, moment: this.moment, isFresh: this.factsOf(value).isFresh });
    if (operator === '=' && this.mayBeMap(target))
      this.use(isNilGuarded(left) || this.moment.isOnce ? 'initialise' : 'replace', target, { node: left });
  }

  /** An expression whose map, if it is one, is only looked at. */
  private reading(expression: Syntax): void {
    const node = withoutParentheses(expression);
    if (node.type === 'selector_expression') this.reading(childOf(node, 'operand')!);
    else if (node.type !== 'identifier') this.value(node);
  }

  private value(node: Syntax): void {
    switch (node.type) {
      case 'identifier':
      case 'selector_expression':
        this.mention(node);
        return;
      case 'index_expression':
        this.reading(childOf(node, 'operand')!);
        this.value(childOf(node, 'index')!);
        return;
      case 'binary_expression':
        this.comparison(node);
        return;
      case 'call_expression':
        this.call(node);
        return;
      case 'composite_literal':
        this.composite(node);
        return;
      case 'literal_value':
        this.elements(node, UNKNOWN);
        return;
      case 'func_literal':
        this.literal(node, { isLater: true, isOnce: false });
        return;
      default:
        this.children(node);
    }
  }

  private mention(node: Syntax): void {
    const target = variableOf(node, this.view);
    if (target !== null && this.mayBeMap(target)) this.use('escape', target, { node });
    this.refer(node, null);
    if (node.type === 'selector_expression') this.reading(childOf(node, 'operand')!);
  }

  private refer(called: Syntax, given: readonly Origin[] | null): void {
    const to = calledKey(called, this.view);
    if (to !== null) this.references.push({ to, moment: this.moment, callArguments: given });
  }

  private comparison(node: Syntax): void {
    const sides = [childOf(node, 'left')!, childOf(node, 'right')!];
    const isNil = sides.some((side) => side.type === 'nil');
    for (const [index, side] of sides.entries()) {
      const other = textOf(sides[1 - index]!);
      const measured = lengthOf(side);
      const isBound = COMPARISONS.has(operatorOf(node)) && !/^[01]$/.test(other) && !other.includes('len(');
      const target = measured && variableOf(measured, this.view);
      if (target && isBound) this.use('bound', target, { node });
      if (isNil) this.reading(side);
      else this.value(side);
    }
  }

  private call(node: Syntax): void {
    const called = withoutParentheses(childOf(node, 'function')!);
    const given = argumentsOf(node);
    const name = textOf(called);
    const [first] = given;
    if (called.type === 'func_literal') this.literal(called, { isLater: false, isOnce: false });
    else if (first !== undefined && BUILT_IN.has(name) && this.scope.find(name) === null) {
      this.builtIn(name, first, node);
      for (const argument of given.slice(1)) this.value(argument);
      return;
    } else if (this.mapMethod(called, node)) return;
    else {
      this.refer(
        called,
        given.map((argument) => originOf(argument, this.view)),
      );
      if (called.type === 'selector_expression') this.reading(childOf(called, 'operand')!);
      else if (called.type !== 'identifier') this.value(called);
    }
    const isOnce =
      /\.Do$/.test(name) && given.length === 1 ? true : /^sync\.Once(?:Func|Values?)$/.test(name);
    for (const argument of given) {
      if (isOnce && argument.type === 'func_literal') this.literal(argument, { isLater: false, isOnce });
      else if (isOnce) this.refer(argument, []);
      else if (READERS.test(name)) this.argumentRead(argument);
      else this.value(argument);
    }
  }

  private argumentRead(argument: Syntax): void {
    if (variableOf(argument, this.view) === null) this.value(argument);
    else this.reading(argument);
  }

  private builtIn(name: string, first: Syntax, node: Syntax): void {
    const target = variableOf(first, this.view);
    this.reading(first);
    if (target === null) return;
    if (name === 'delete' || name === 'clear' || name === 'maps.DeleteFunc')
      this.use('remove', target, { node });
    if (name === 'maps.Copy' || name === 'maps.Insert') {
      const [, from] = argumentsOf(node);
      this.use('write', target, { node, key: from ?? null });
    }
    // Whoever keeps a length may compare it later.
    if (
      name === 'len' &&
      /^(?:short_var_declaration|assignment_statement|return_statement)$/.test(statementOf(node))
    )
      this.use('bound', target, { node });
  }

  /** `m.Store(k, v)` of a sync.Map, and the methods of a map type of this package. */
  private mapMethod(called: Syntax, node: Syntax): boolean {
    if (called.type !== 'selector_expression') return false;
    const operand = childOf(called, 'operand')!;
    if (isImport(operand, this.view)) return false;
    const target = variableOf(operand, this.view);
    if (target === null || !this.mayBeMap(target)) return false;
    const method = textOf(childOf(called, 'field')!);
    const isSyncMap =
      typeof target === 'string' || underlying(pointed(target.type), this.all).kind === 'syncMap';
    const known = isSyncMap && Object.hasOwn(SYNC_MAP, method) ? SYNC_MAP[method]! : 'escape';
    const kind = known === 'write' && isUpdate(node) ? 'read' : known;
    const given = argumentsOf(node);
    const isWrite = kind === 'write';
    if (kind !== 'read' && !(typeof target === 'string' && kind === 'escape'))
      this.use(kind, target, { node, key: isWrite ? (given[0] ?? null) : null });
    this.refer(called, null);
    this.reading(operand);
    for (const argument of given) this.value(argument);
    return true;
  }

  private composite(node: Syntax): void {
    const type = goTypeOf(childOf(node, 'type'));
    const body = childOf(node, 'body');
    if (body !== null) this.elements(body, type);
  }

  /** Values of fields: a map that comes from elsewhere has another holder. */
  private elements(body: Syntax, type: GoType): void {
    const struct = underlying(pointed(type), this.all);
    const fields = struct.kind === 'struct' ? [...struct.fields.values()] : [];
    const isStruct = struct.kind === 'struct' || struct.kind === 'unknown';
    for (const [index, element] of body.children.entries()) {
      const keyNode = childOf(element, 'key');
      const value = childOf(element, 'value') ?? element;
      const inner = value.type === 'literal_element' ? (value.children[0] ?? value) : value;
      const name = keyNode === null ? '' : textOf(keyNode);
      const known =
        struct.kind === 'struct' ? (keyNode === null ? fields[index] : struct.fields.get(name)) : name;
      if (isStruct && known !== undefined && known !== '') {
        if (typeof known === 'string' || this.mayBeMap(known))
          this.use(isNewMap(inner) ? 'initialise' : 'escape', known, { node: inner });
      } else if (keyNode !== null) this.visitElement(keyNode);
      if (inner.type === 'literal_value')
        this.elements(inner, isStruct ? UNKNOWN : elementType(type, this.view).value);
      else this.value(inner);
    }
  }

  private visitElement(keyNode: Syntax): void {
    for (const child of keyNode.children) this.value(child);
  }

  private mayBeMap(target: Target): boolean {
    return typeof target === 'string' || isMapType(target.type, this.all);
  }

  private use(kind: MapUse['kind'], target: Target, { node, key = null }: UsePlace): void {
    if (typeof target !== 'string' && target.scope === 'local') return;
    const keyLocal = key?.type === 'identifier' ? this.scope.find(textOf(key)) : null;
    this.uses.push({
      kind,
      target,
      node,
      moment: this.moment,
      holder: this.holderOf(node),
      key,
      keyOrigin: key === null ? 'outside' : originOf(key, this.view),
      keyVariables: key === null ? [] : this.variablesIn(key),
      keyParameter: keyLocal !== null && !this.moment.isLater ? keyLocal.parameter : -1,
    });
  }

  private variablesIn(key: Syntax): Variable[] {
    const found: Variable[] = [];
    for (const node of nodesIn(key)) {
      if (node.type !== 'identifier' && node.type !== 'selector_expression') continue;
      const variable = variableOf(node, this.view);
      if (variable !== null && typeof variable !== 'string') found.push(variable);
    }
    return found;
  }

  private holderOf(node: Syntax): MapUse['holder'] {
    const map = mapIn(node);
    let at = withoutParentheses(map ?? node);
    let steps = 0;
    while (at.type === 'selector_expression' || at.type === 'index_expression') {
      at = withoutParentheses(childOf(at, 'operand')!);
      steps++;
    }
    const local = at.type === 'identifier' ? this.scope.find(textOf(at)) : null;
    if (local === null) return 'other';
    if (local.isReceiver && steps === 1) return 'receiver';
    return local.isFresh && this.scope.isOfThisLiteral(local) && steps > 0 ? 'fresh' : 'other';
  }
}

interface UsePlace {
  readonly node: Syntax;
  readonly key?: Syntax | null;
}
