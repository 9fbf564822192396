import { StartupError } from '../errors.js';
import { type EntityType, type Model, membersOf, type RelationshipType } from './model.js';

/**
 * Labels, relationship types and properties stand in the text of statements, so they must be plain names: nothing in
 * them can end a name and begin something else.
 */
export function checkNames({ entities, interfaces, relationshipTypes, relationshipClasses, source }: Model): void {
  const nodes = [...entities.values(), ...interfaces.values(), source];
  const properties = [...nodes, ...relationshipClasses.values()].flatMap((each) => each.properties);
  for (const { name } of [...nodes, ...relationshipTypes.values(), ...properties])
    if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) throw new StartupError(`"${name}" is no plain name: use letters, digits and _ only.`);
}

/** Every pair that a relationship type allows must be shown by a field on both of its ends, or data would be there that nobody finds. */
export function checkEndsAreShown(model: Model): void {
  for (const type of model.relationshipTypes.values())
    for (const [startName, endNames] of type.pairs)
      for (const endName of endNames) {
        const start = model.entities.get(startName);
        const end = model.entities.get(endName);
        if (start === undefined || end === undefined) continue;
        if (!shows(start, type, 'out', end)) throw hidden(type, start, end, start);
        if (!shows(end, type, 'in', start)) throw hidden(type, start, end, end);
      }
}

function shows(holder: EntityType, type: RelationshipType, direction: 'out' | 'in', other: EntityType): boolean {
  return [...holder.views.values()].some(
    (view) =>
      view.kind === 'relation' &&
      view.relationship === type &&
      (view.direction === direction || view.direction === 'either') &&
      membersOf(view.target).includes(other),
  );
}

function hidden(type: RelationshipType, start: EntityType, end: EntityType, blind: EntityType): StartupError {
  return new StartupError(
    `${type.name} may run from ${start.name} to ${end.name}, but no field of ${blind.name} shows it: declare a relation for it, or take the pair out.`,
  );
}
