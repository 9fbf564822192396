import type { TargetType } from '../../model/model.js';
import type { Link } from '../plan/plan.js';

/** `(n1)-[r2:FUNDS]->(n2:Project)` */
export function linkPattern({ types, direction, target }: Link, from: string, relationship: string, node: string): string {
  const body = `-[${relationship}${typesText(types)}]-`;
  const arrow = direction === 'in' ? `<${body}` : direction === 'out' ? `${body}>` : body;
  return `(${from})${arrow}(${node}:${target.name})`;
}

/** `:FUNDS|LEADS`; nothing for any type. */
export function typesText(types: readonly string[]): string {
  return types.length === 0 ? '' : `:${types.join('|')}`;
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
