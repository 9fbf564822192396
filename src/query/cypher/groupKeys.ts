import type { ListPlan } from '../plan/plan.js';
import type { GroupedBy, Grouping } from '../plan/summary.js';
import { conditionText } from './condition.js';
import { linkMatch, pathMatch } from './link.js';
import { matchText, scopeOf } from './match.js';
import { whereClause } from './pattern.js';
import { type Parameters, propertyOf, type Scope, variablesOf } from './scope.js';

/** Rows with what they are grouped by, a row for each key that a row has. */
export interface KeysText {
  /** Everything up to a WITH of the rows and their keys. */
  readonly text: string;
  readonly scope: Scope;
  /** What the keys are called. */
  readonly keys: readonly string[];
}

/** A row without a related entity is none; facts have a type and two ends. */
function isAlwaysKnown(key: GroupedBy): boolean {
  return key.kind !== 'property' || key.always;
}

type Related = Extract<GroupedBy, { kind: 'related' }>;

/** `MATCH (n1:Project) MATCH (n1)-[rx1:FOCUSES_ON]->(k1_0:Sector) WITH n1, k1_0` */
export function keysText(
  over: ListPlan['over'],
  { found, level, keys: by, missing }: Grouping,
  parent: Scope | null,
  parameters: Parameters,
  guard: string | null,
): KeysText {
  const rows = { over, ...found };
  const scope = scopeOf(
    rows,
    parent,
    () => `n${level}`,
    () => `r${level}`,
  );
  const keys = by.map((_, index) => `k${level}_${index}`);
  const ends = endsOf(by, level);
  const steps = by.map((key, index) => (key.kind === 'related' ? relatedText(key, keys[index] ?? '', missing, scope, parameters) : ''));
  const named = by.map((key, index) => (key.kind === 'related' ? keys[index] : `${keyText(key, { ...scope, ...ends })} AS ${keys[index]}`));
  const known = by.flatMap((key, index) => (missing || isAlwaysKnown(key) ? [] : [`${keys[index]} IS NOT NULL`]));
  const once = !missing && by.some((key) => key.kind === 'related' && (key.several || key.link.kind === 'path')) ? 'DISTINCT ' : '';
  const match = matchText(rows, parent, { ...scope, ...ends }, [guard], parameters);
  return {
    text: `${match}${steps.join('')} WITH ${once}${[...variablesOf(scope), ...named].join(', ')}${whereClause(known)}`,
    scope,
    keys,
  };
}

/** The ends that keys need stand in the pattern: to look one up of each fact takes the embedded engine four times as long. */
function endsOf(by: readonly GroupedBy[], level: number): Pick<Scope, 'ends'> {
  const needed = (end: 'from' | 'to') =>
    by.some((key) => key.kind === 'end' && key.end === end) ? `${end === 'from' ? 'a' : 'b'}${level}` : '';
  const [from, to] = [needed('from'), needed('to')];
  return from === '' && to === '' ? {} : { ends: { from, to } };
}

/** From each row to what it is related to; where what is missing is a group too, to null from those that are not. */
function relatedText(key: Related, name: string, missing: boolean, { node = '' }: Scope, parameters: Parameters): string {
  if (!missing) return ` ${stepText(key, name, node, parameters)}`;
  const [one, all] = [parameters.variable('k'), parameters.variable('k')];
  const found = `CALL (${node}) { ${stepText(key, one, node, parameters)} RETURN collect(DISTINCT ${one}) AS ${all} }`;
  return ` ${found} UNWIND CASE WHEN size(${all}) = 0 THEN [null] ELSE ${all} END AS ${name}`;
}

function stepText({ link, each }: Related, name: string, node: string, parameters: Parameters): string {
  if (link.kind === 'path') {
    const names = {
      between: link.steps.slice(1).map(() => parameters.variable('n')),
      over: link.steps.map(() => parameters.variable('r')),
    };
    return pathMatch(link, node, `${name}:${link.target.name}`, names, parameters);
  }
  const relationship = parameters.variable('r');
  const { pattern, conditions } = linkMatch(link, node, { node: name, relationship }, parameters);
  const asked = each === null ? null : conditionText(each, { relationship }, parameters);
  return `MATCH ${pattern}${whereClause([...conditions, asked])}`;
}

function keyText(key: Exclude<GroupedBy, Related>, scope: Scope): string {
  switch (key.kind) {
    case 'relationshipType':
      return `type(${scope.relationship})`;
    case 'end': {
      const end = scope.ends?.[key.end] ?? '';
      return key.part === 'entity' ? end : `${end}.type`;
    }
    case 'property': {
      const value = propertyOf(scope, key.on, key.name);
      if (key.part === 'value') return value;
      if (key.holds === 'integer') return key.part === 'decade' ? `${value} - ${value} % 10` : value;
      return key.part === 'decade' ? `left(${value}, 3) + '0'` : `left(${value}, 4)`;
    }
  }
}
