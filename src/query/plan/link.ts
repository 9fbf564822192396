import type { TargetType, View } from '../../model/model.js';
import type { Link } from './plan.js';

/** The step that a relation field takes. */
export function linkOf({ relationship, direction, target }: View): Link {
  return Object.freeze({ types: [relationship.name], direction, target });
}

const DIRECTIONS = { OUT: 'out', IN: 'in', BOTH: 'either' } as const;

/** The step that `relationships(types:, direction:)` takes; types in one order, so that the same question is the same text. */
export function factsLink(target: TargetType, { types, direction }: Readonly<Record<string, unknown>>): Link {
  return Object.freeze({ types: typesOf(types), direction: DIRECTIONS[(direction ?? 'BOTH') as keyof typeof DIRECTIONS], target });
}

/** Types of relationships as an argument gave them: none means any. */
export function typesOf(given: unknown): readonly string[] {
  return [...new Set((given ?? []) as readonly string[])].sort();
}
