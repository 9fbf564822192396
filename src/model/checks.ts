import { StartupError } from '../errors.js';
import { type EntityType, type Model, membersOf, type RelationshipType } from './model.js';

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
      view.relationship === type && (view.direction === direction || view.direction === 'either') && membersOf(view.target).includes(other),
  );
}

function hidden(type: RelationshipType, start: EntityType, end: EntityType, blind: EntityType): StartupError {
  return new StartupError(
    `${type.name} may run from ${start.name} to ${end.name}, but no field of ${blind.name} shows it: declare a relation for it, or take the pair out.`,
  );
}
