import { nearest, StartupError } from '../errors.js';
import type { RelationDeclaration } from './declarations.js';
import { type EntityType, type Model, membersOf, type RelationshipType, type Step, type TargetType, type View } from './model.js';

type Direction = Step['direction'];

/** The same relationships from their other end. */
export const OPPOSITE: Readonly<Record<Direction, Direction>> = { out: 'in', in: 'out', either: 'either' };

/**
 * Adds the field that a relation declares to its owner, and the inverse fields to each type it may lead to.
 * The same relationship type and direction under one name and type is a merge; anything else under one name is a clash.
 */
export function addRelation(model: Model, owner: TargetType, declared: RelationDeclaration): void {
  const declaredAt = `${owner.class.name}.${declared.name}`;
  const target = targetNamed(model, declared.target, declaredAt);
  const relationship = model.relationshipTypes.get(declared.type.name) ?? unlisted(declared.type.name, declaredAt);
  const direction = declared.either ? 'either' : 'out';

  const reached = membersOf(target).filter((end) => membersOf(owner).some((start) => joins(relationship, direction, start, end)));
  if (reached.length === 0)
    throw new StartupError(
      `${declaredAt} leads from ${owner.name} to ${target.name}, which ${relationship.name} does not join: add the pair.`,
    );

  const holders = owner.kind === 'entity' ? [owner] : [owner, ...owner.members];
  for (const holder of holders) place(holder, viewOf(declared.name, holder, relationship, direction, target, declaredAt));

  for (const [name, typeName] of Object.entries(declared.inverse)) {
    const type = targetNamed(model, typeName, `The inverse "${name}" of ${declaredAt}`);
    const missing = membersOf(owner).find((member) => !membersOf(type).includes(member));
    if (missing !== undefined)
      throw new StartupError(`The inverse "${name}" of ${declaredAt} is of type ${type.name}, which does not include ${missing.name}.`);
    for (const holder of reached) place(holder, viewOf(name, holder, relationship, OPPOSITE[direction], type, declaredAt));
  }
}

/** Whether relationships of this type may run from `start` to `end`, seen from `start` in this direction. */
export function joins(relationship: RelationshipType, direction: Direction, start: EntityType, end: EntityType): boolean {
  const out = relationship.pairs.get(start.name)?.includes(end.name) ?? false;
  const into = relationship.pairs.get(end.name)?.includes(start.name) ?? false;
  return (direction !== 'in' && out) || (direction !== 'out' && into);
}

/** Gives a type the field of a view, unless something else has its name. */
export function place(holder: TargetType, view: View): void {
  const taken = holder.properties.find((property) => property.name === view.name);
  if (taken !== undefined)
    throw new StartupError(`${view.declaredAt} gives ${holder.name} the field "${view.name}", which is a property already.`);
  const present = holder.views.get(view.name);
  if (present !== undefined && !same(present, view)) {
    const what = `${present.declaredAt} (${describe(present)}) and ${view.declaredAt} (${describe(view)})`;
    throw new StartupError(`${what} both give ${holder.name} a field "${view.name}" but do not mean the same: rename one of them.`);
  }
  (holder.views as Map<string, View>).set(view.name, present ?? view);
}

function same(one: View, other: View): boolean {
  return one.target === other.target && JSON.stringify(stepsOf(one)) === JSON.stringify(stepsOf(other));
}

function stepsOf(view: View): (readonly [string, Direction])[] {
  return (view.kind === 'path' ? view.steps : [view]).map(({ relationship, direction }) => [relationship.name, direction]);
}

function describe(view: View): string {
  return `${stepsOf(view)
    .map((step) => step.join(', '))
    .join('; ')}, to ${view.target.name}`;
}

function viewOf(
  name: string,
  holder: TargetType,
  relationship: RelationshipType,
  direction: Direction,
  target: TargetType,
  declaredAt: string,
): View {
  return Object.freeze({
    kind: 'relation',
    closed: isClosed(holder, relationship, direction, target),
    name,
    description: sentence(holder, relationship, direction, target),
    relationship,
    direction,
    target,
    declaredAt,
  });
}

/** Whether relationships of this type lead from the holder, in this direction, to nothing but the target. */
function isClosed(holder: TargetType, { pairs }: RelationshipType, direction: Direction, target: TargetType): boolean {
  const starts = membersOf(holder).map(({ name }) => name);
  const out = starts.flatMap((start) => pairs.get(start) ?? []);
  const into = [...pairs].flatMap(([from, ends]) => (ends.some((end) => starts.includes(end)) ? [from] : []));
  const ends = [...(direction === 'in' ? [] : out), ...(direction === 'out' ? [] : into)];
  const targets = membersOf(target).map(({ name }) => name);
  return ends.every((end) => targets.includes(end));
}

/** "The projects that this fund funds." and, from the other end, "The funds that fund this project." */
function sentence(holder: TargetType, { verb, name }: RelationshipType, direction: Direction, { nouns }: TargetType): string {
  const [singular, plural] = verb;
  const says = direction === 'in' ? `that ${plural} this ${holder.noun}` : `that this ${holder.noun} ${singular}`;
  return `The ${nouns} ${says} (${name}${direction === 'either' ? ', read either way' : ''}).`;
}

/** The type with this GraphQL name. `where` says who asks, for the message. */
export function targetNamed(model: Model, name: string, where: string): TargetType {
  const found = model.entities.get(name) ?? model.interfaces.get(name);
  if (found !== undefined) return found;
  const names = [...model.entities.keys(), ...model.interfaces.keys()];
  throw new StartupError(`${where} names the type "${name}", which the domain does not list.${nearest(name, names)}`);
}

/** A relationship type that is used without being listed. */
export function unlisted(name: string, declaredAt: string): never {
  throw new StartupError(`${declaredAt} uses ${name}, which src/domain/relationshipTypes.ts does not list.`);
}
