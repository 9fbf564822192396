import type { TargetType, View } from '../../model/model.js';
import type { Condition, Link } from './plan.js';

/** The way that a relation field takes; `each` is asked of every relationship of a path. */
export function linkOf(view: View, each: Condition | null = null): Link {
  const { kind, target } = view;
  const steps = (view.kind === 'path' ? view.steps : [view]).map(({ relationship, direction }) => ({
    types: [relationship.name],
    direction,
  }));
  return Object.freeze({ kind, steps, target, closed: view.kind === 'relation' && view.closed, several: isSeveral(view), each });
}

/** The values of the enum Direction, as steps say them. */
export const DIRECTIONS = { OUT: 'out', IN: 'in', BOTH: 'either' } as const;

/** The step that `relationships(types:, direction:)` takes; types in one order, so that the same question is the same text. */
export function factsLink(target: TargetType, { types, direction }: Readonly<Record<string, unknown>>): Link {
  const step = { types: typesOf(types), direction: DIRECTIONS[(direction ?? 'BOTH') as keyof typeof DIRECTIONS] };
  // Every type of the model joins entities; what else a database may hold is of no type of the model.
  return Object.freeze({ kind: 'relation', steps: [step], target, closed: step.types.length > 0, several: true, each: null });
}

/** Whether several relationships may lead over a view from one node to another: then nodes are fewer than places. */
export function isSeveral(view: View): boolean {
  return view.kind === 'relation' && (view.direction === 'either' || view.relationship.several);
}

/** Whether two fields lead the same way. */
export function sameLink(one: Link, other: Link): boolean {
  return one.target === other.target && JSON.stringify(one.steps) === JSON.stringify(other.steps);
}

/** Types of relationships as an argument gave them: none means any. */
export function typesOf(given: unknown): readonly string[] {
  return [...new Set((given ?? []) as readonly string[])].sort();
}
