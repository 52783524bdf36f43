import type { GoType, Variable } from './go-type.ts';
import type { Origin, Target } from './map-use.ts';
import type { Syntax } from '../syntax.ts';

/** A name inside of a function. */
export interface Local extends Variable {
  readonly scope: 'local';
  /** How many function literals it is declared in. */
  readonly literals: number;
  /** The map of the package that it is another name of. */
  alias: Target | null;
  origin: Origin;
  /** Whether this function has just made what it holds. */
  isFresh: boolean;
  /** Its place among the parameters of the function; -1 for others. */
  readonly parameter: number;
  readonly isReceiver: boolean;
}

export interface NewLocal {
  readonly declared: Syntax;
  readonly type: GoType;
  readonly origin: Origin;
  readonly alias?: Target | null;
  readonly isFresh?: boolean;
  readonly parameter?: number;
  readonly isReceiver?: boolean;
}

/** The names that can be seen at one point of a function, innermost block last. */
export class Scope {
  private readonly blocks = [new Map<string, Local>()];
  private literals = 0;

  find(name: string): Local | null {
    for (let at = this.blocks.length - 1; at >= 0; at--) {
      const found = this.blocks[at]!.get(name);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** Of the innermost block alone: `:=` gives such a name another value instead of declaring it. */
  findHere(name: string): Local | null {
    return this.blocks.at(-1)!.get(name) ?? null;
  }

  declare(name: string, local: NewLocal): void {
    this.blocks.at(-1)!.set(name, {
      alias: null,
      isFresh: false,
      parameter: -1,
      isReceiver: false,
      ...local,
      name,
      scope: 'local',
      owner: '',
      value: null,
      literals: this.literals,
    });
  }

  /** Whether it was made in the same literal, and so at the same time, as what runs now. */
  isOfThisLiteral({ literals }: Local): boolean {
    return literals === this.literals;
  }

  inBlock(work: () => void): void {
    this.blocks.push(new Map());
    work();
    this.blocks.pop();
  }

  inLiteral(work: () => void): void {
    this.literals++;
    this.inBlock(work);
    this.literals--;
  }
}
