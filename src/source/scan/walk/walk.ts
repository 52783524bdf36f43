import { childOf, type Syntax } from '../../syntax.ts';
import { withoutParentheses } from '../../written.ts';
import { UNKNOWN, type Variable } from '../go-type.ts';
import { isMapType } from '../map-type.ts';
import type { Assignment, MapUse, Moment, Origin, PackageUses, Reference, Target } from '../map-use.ts';
import type { GoFunction, GoPackage } from '../package.ts';
import { calledKey, variableOf, type View } from '../resolve.ts';
import { Scope } from '../scope.ts';
import { walkCall } from './calls.ts';
import { declareParameters } from './declarations.ts';
import { notedUse, type UsePlace } from './noted-use.ts';
import { walkStatement } from './statements.ts';
import { walkComparison, walkComposite, walkElements } from './values.ts';

/** Walks all functions of a package and notes what they do with its maps. */
export const usesOf = (all: GoPackage): PackageUses => {
  const walk = new Walk(all);
  for (const variable of all.variables.values()) walk.declaration(variable);
  for (const declared of all.functions.values()) walk.function(declared);
  return walk;
};

/** Where the walk is, and what it has noted so far. The files beside this one say what each kind of code does to it. */
export class Walk implements PackageUses, View {
  readonly uses: MapUse[] = [];
  readonly references: Reference[] = [];
  readonly counters = new Set<Variable>();
  readonly overwritten = new Set<string>();
  readonly assigned: Assignment[] = [];
  readonly all: GoPackage;
  scope = new Scope();
  moment: Moment = { function: null, isLater: false, isOnce: false, isLooping: false };

  constructor(all: GoPackage) {
    this.all = all;
  }

  declaration({ value }: Variable): void {
    if (value !== null) this.value(value);
  }

  function(declared: GoFunction): void {
    this.scope = new Scope();
    this.moment = { function: declared, isLater: false, isOnce: false, isLooping: false };
    declareParameters(declared.node, this);
    const body = childOf(declared.node, 'body');
    if (body !== null) this.visit(body);
    this.moment = { ...this.moment, function: null };
  }

  visit(node: Syntax): void {
    walkStatement(node, this);
  }

  children(node: Syntax): void {
    for (const child of node.children) this.visit(child);
  }

  literal(node: Syntax, { isLater, isOnce }: Pick<Moment, 'isLater' | 'isOnce'>): void {
    const { moment } = this;
    this.moment = { ...moment, isLater: moment.isLater || isLater, isOnce: moment.isOnce || isOnce };
    const work = (): void => {
      declareParameters(node, this);
      this.children(childOf(node, 'body')!);
    };
    if (isLater) this.scope.inLiteral(work);
    else this.scope.inBlock(work);
    this.moment = moment;
  }

  /** An expression whose map, if it is one, is only looked at. */
  reading(expression: Syntax): void {
    const node = withoutParentheses(expression);
    if (node.type === 'selector_expression') this.reading(childOf(node, 'operand')!);
    else if (node.type !== 'identifier') this.value(node);
  }

  value(node: Syntax): void {
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
        walkComparison(node, this);
        return;
      case 'call_expression':
        walkCall(node, this);
        return;
      case 'composite_literal':
        walkComposite(node, this);
        return;
      case 'literal_value':
        walkElements(node, UNKNOWN, this);
        return;
      case 'func_literal':
        this.literal(node, { isLater: true, isOnce: false });
        return;
      default:
        this.children(node);
    }
  }

  private mention(node: Syntax): void {
    const target = variableOf(node, this);
    if (target !== null && this.mayBeMap(target)) this.use('escape', target, { node });
    this.refer(node, null);
    if (node.type === 'selector_expression') this.reading(childOf(node, 'operand')!);
  }

  refer(called: Syntax, given: readonly Origin[] | null): void {
    const to = calledKey(called, this);
    if (to !== null) this.references.push({ to, moment: this.moment, callArguments: given });
  }

  mayBeMap(target: Target): boolean {
    return typeof target === 'string' || isMapType(target.type, this.all);
  }

  use(kind: MapUse['kind'], target: Target, place: Omit<UsePlace, 'kind'>): void {
    if (typeof target !== 'string' && target.scope === 'local') return;
    this.uses.push(notedUse(target, { kind, ...place }, this));
  }
}
