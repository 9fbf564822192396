import { Int } from 'type-graphql';
import type { RelationshipTypeDeclaration } from '../../src/model/declarations.js';
import { BaseEntity, Entity, Property, Relation, Relationship, relationshipType } from '../../src/model/index.js';
import type { Domain } from '../../src/model/link.js';

/** How many relations each entity declares; the inverse fields come on top. */
const RELATIONS = 4;

/**
 * An ontology of so many entities, declared as one would by hand: each has two properties of its own and a few relations
 * to those that follow it, each of a type of its own.
 */
export function ontology(size: number): Domain {
  const names = Array.from({ length: size }, (_, index) => `Kind${index}`);
  const relationshipTypes = Array.from({ length: RELATIONS }, (_, step) => typeOf(names, step + 1));
  const classes = names.map((name, index) => {
    // A class is decorated here as the compiler does it where the decorators stand in the source.
    const of = { [name]: class extends BaseEntity {} }[name] ?? BaseEntity;
    Property(() => Int, { description: 'How many there are.' })(of.prototype, `size${index}`);
    Property(() => String, { description: 'What it is made of.' })(of.prototype, `matter${index}`);
    for (const [step, type] of relationshipTypes.entries()) {
      const target = names[(index + step + 1) % size] ?? name;
      Relation(target, type, { inverse: { [`back${step}`]: name } })(of.prototype, `onward${step}`);
    }
    Entity({ description: 'Something that was thought up.' })(of);
    return of;
  });
  return { classes, relationshipTypes };
}

/** Each leads to the one that comes so many steps after it. */
function typeOf(names: readonly string[], step: number): RelationshipTypeDeclaration {
  return relationshipType(`STEP_${step}`, {
    description: 'The second comes after the first.',
    verb: ['comes before', 'come before'],
    class: Relationship,
    pairs: Object.fromEntries(names.map((name, index) => [name, [names[(index + step) % names.length] ?? name]])),
  });
}
