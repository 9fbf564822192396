import { nearest } from '../../errors.js';
import type { Model } from '../../model/model.js';
import type { RowKind } from './Mapping.js';
import type { MappingShape } from './shape.js';
import { targetsOf } from './targets.js';

/** The keys that lead to a place in the mapping. */
export type Path = readonly PropertyKey[];
export type LineOf = (path: Path) => number;
export type FileShape = MappingShape[RowKind][number];

/** What the model says is wrong with a mapping whose shape is right, a sentence each. */
export function targetProblems(kind: RowKind, shape: MappingShape, model: Model, path: string, lineOf: LineOf): string[] {
  return shape[kind].flatMap(({ columns, amend }, index) => {
    const { allowed, required } = targetsOf(kind, model, amend !== undefined);
    const at: Path = [kind, index, 'columns'];
    const given = Object.keys(columns);
    const unknown = given
      .filter((target) => !allowed.includes(target))
      .map((target) => `${path}:${lineOf([...at, target])}: ${kind} have no property "${target}".${nearest(target, allowed)}`);
    const missing = required
      .filter((alternatives) => !alternatives.some((target) => given.includes(target)))
      .map((alternatives) => `${path}:${lineOf(at)}: ${dotted(at)} should say which column holds ${quoted(alternatives)}.`);
    return [...unknown, ...missing, ...useProblems(kind, shape[kind][index], model, (key) => `${path}:${lineOf([...at, ...key])}: `)];
  });
}

/** Keys that are right by themselves, and wrong where they stand. */
function useProblems(kind: RowKind, given: FileShape | undefined, model: Model, place: (key: Path) => string): string[] {
  const problems: string[] = [];
  const properties = [...new Set([...model.entities.values()].flatMap((type) => type.properties.map(({ name }) => name)))];
  for (const [target, { by }] of Object.entries(given?.columns ?? {})) {
    if (by === undefined) continue;
    if (kind !== 'relationships' || (target !== 'from' && target !== 'to'))
      problems.push(`${place([target, 'by'])}"by" finds an end of a relationship: it belongs to from or to.`);
    else if (!properties.includes(by))
      problems.push(`${place([target, 'by'])}entities have no property "${by}".${nearest(by, properties)}`);
  }
  if (given?.amend === undefined) return problems;
  if (kind !== 'relationships') problems.push(`${place([])}only relationships can be amended.`);
  else if (given.columns.from?.by !== undefined && given.columns.to?.by !== undefined)
    problems.push(`${place(['to', 'by'])}of a relationship that is amended one end has to be an id.`);
  return problems;
}

/** entities[0].columns.id */
export function dotted(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}
