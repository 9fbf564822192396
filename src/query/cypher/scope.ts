import type { Given } from '../plan/given.js';
import type { Condition, Side } from '../plan/plan.js';

/** What the variables of a level are called, and what its evidence is taken from. */
export interface Scope {
  readonly node?: string;
  readonly relationship?: string;
  /** In a list of facts: what the nodes at their ends are called, where somebody needs them. */
  readonly ends?: { readonly from: string; readonly to: string };
  /** The node that the list of this level hangs on. */
  readonly from?: string;
  /** What conditions on what related ones come to have been given as names of the sums. */
  readonly measured?: ReadonlyMap<Condition, string>;
  /** For a piece of evidence: what it backs, and which of its sources this is. */
  readonly evidenceOf?: { readonly owner: string; readonly index: string };
}

/** Hands out the parameters of one statement: $p0, $p1, … in the order of writing, so that equal queries give equal text. */
export interface Parameters {
  /** The name of a parameter with this value, with its `$`. */
  add(value: Given): string;
  readonly values: Readonly<Record<string, Given>>;
  /** A fresh variable for something that stands inside one expression. */
  variable(prefix: string): string;
}

export function parameters(): Parameters {
  const values: Record<string, Given> = {};
  let variables = 0;
  let count = 0;
  return {
    values,
    add(value) {
      const name = `p${count++}`;
      values[name] = value;
      return `$${name}`;
    },
    variable: (prefix) => `${prefix}x${++variables}`,
  };
}

/** `n1.name` or `r1.amount`. */
export function propertyOf(scope: Scope, on: Side, name: string): string {
  return `${on === 'node' ? scope.node : scope.relationship}.${name}`;
}

/** The variables of a scope, to be handed on by WITH. */
export function variablesOf({ node, relationship, evidenceOf }: Scope): string[] {
  return [node, relationship, evidenceOf?.index].filter((each) => each !== undefined);
}

/** What the order's computed key at this place is called. */
export function keyName(index: number, { node, relationship }: Scope): string {
  return `${node ?? relationship}k${index}`;
}
