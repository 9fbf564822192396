import type { TargetType } from '../../model/model.js';
import type { LinkStep } from '../plan/plan.js';

/** `(n1)-[r2:FUNDS]->(n2:Project)` */
export function stepPattern(step: LinkStep, from: string, relationship: string, node: string): string {
  return `(${from})${arrow(step, relationship)}(${node})`;
}

/** `-[r2:FUNDS]->` */
export function arrow({ types, direction }: LinkStep, relationship: string): string {
  const body = `-[${relationship}${typesText(types)}]-`;
  return direction === 'in' ? `<${body}` : direction === 'out' ? `${body}>` : body;
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
