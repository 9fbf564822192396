import type { TargetType, View } from '../../model/model.js';

/** The arrow of a view from its owner: `-[r2:FUNDS]->`. */
export function arrow({ relationship, direction }: View, variable: string): string {
  const body = `-[${variable}:${relationship.name}]-`;
  return direction === 'in' ? `<${body}` : direction === 'out' ? `${body}>` : body;
}

/** `(n1)-[r2:FUNDS]->(n2:Project)` */
export function viewPattern(view: View, from: string, relationship: string, node: string): string {
  return `(${from})${arrow(view, relationship)}(${node}:${view.target.name})`;
}

/** `(n1:Fund)` */
export function nodePattern({ name }: TargetType, variable: string): string {
  return `(${variable}:${name})`;
}

/** `WHERE a AND b`, or nothing. */
export function whereClause(conditions: readonly (string | null)[]): string {
  const given = conditions.filter((each) => each !== null);
  return given.length === 0 ? '' : ` WHERE ${given.join(' AND ')}`;
}
