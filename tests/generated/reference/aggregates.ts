import { type Measures, measuresOf, type Whose } from './measures.ts';
import type { Link } from './relations.ts';

/** What rows come to: those of a whole list, or of a group. */
export class Aggregate {
  constructor(
    readonly rows: readonly Link[],
    readonly whose: Whose = 'node',
  ) {}
}

export function ofAggregate({ rows, whose }: Aggregate, field: string, kinds: unknown): number | Aggregate | Measures {
  if (field === 'count') return rows.length;
  if (field === 'distinct') return distinctNodes(rows);
  if (field === 'relationship') return new Aggregate(rows, 'relationship');
  return measuresOf(rows, whose, field, kinds);
}

/** Several facts may lead to one node. */
export function distinctNodes(rows: readonly Link[]): number {
  return new Set(rows.map(({ node }) => node)).size;
}
