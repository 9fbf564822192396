import { nearest, StartupError } from '../errors.js';
import { BaseEntity } from './BaseEntity.js';
import { checkEndsAreShown, checkNames } from './checks.js';
import {
  nodeDeclarationOf,
  ownPathsOf,
  ownRelationsOf,
  propertiesOf,
  type RelationshipTypeDeclaration,
  relationshipClassOf,
} from './declarations.js';
import { linkGaps } from './gaps.js';
import type { Class, EntityType, InterfaceType, Model, RelationshipClass, RelationshipType, View } from './model.js';
import { camelCase, constantCase, words } from './naming.js';
import { addPath } from './paths.js';
import { Relationship } from './Relationship.js';
import { Source } from './Source.js';
import { addRelation } from './views.js';

/** What the domain hands over: its classes in the order they are listed, and its types of relationships. */
export interface Domain {
  readonly classes: readonly Class[];
  readonly relationshipTypes: readonly RelationshipTypeDeclaration[];
}

/**
 * Makes the model of a domain: resolves names, derives inverse fields, and checks that nothing contradicts.
 * @throws StartupError naming the class and the field that are wrong, and what would be right.
 */
export function link(domain: Domain): Model {
  const declared = [BaseEntity, ...domain.classes].map((each) => nodeDeclarationOf(each) ?? undecorated(each));
  const concrete = declared.filter((each) => each.kind === 'entity');
  const interfaces = new Map<string, InterfaceType>();
  const entities = new Map(concrete.map((each) => [each.name, entityOf(each.class)]));
  for (const each of declared.filter((one) => one.kind === 'interface')) {
    const members = [...entities.values()].filter((entity) => entity.class.prototype instanceof each.class);
    interfaces.set(each.name, { ...nodeTypeOf(each.class), kind: 'interface', members });
  }

  const relationshipTypes = new Map(domain.relationshipTypes.map((each) => [each.name, relationshipTypeOf(each, entities)]));
  const relationshipClasses = new Map<string, RelationshipClass>();
  for (const each of [classOf(Relationship), ...[...relationshipTypes.values()].map((type) => type.class)])
    relationshipClasses.set(each.name, each);

  const model: Model = { entities, interfaces, relationshipTypes, relationshipClasses, source: entityOf(Source), gaps: new Map() };
  for (const owner of [...interfaces.values(), ...entities.values()])
    for (const relation of ownRelationsOf(owner.class)) addRelation(model, owner, relation);
  for (const owner of entities.values()) for (const path of ownPathsOf(owner.class)) addPath(model, owner, path);
  linkGaps(model);
  checkNames(model);
  checkEndsAreShown(model);
  return Object.freeze(model);
}

function undecorated(given: Class): never {
  throw new StartupError(`${given.name} is listed in src/domain/index.ts but has neither @Entity nor @EntityInterface.`);
}

/** The concrete type that a decorated class declares, without its views, which need all types to be there first. */
function entityOf(declared: Class): EntityType {
  const type = nodeTypeOf(declared);
  const interfaces = ancestorsOf(declared).flatMap((each) => nodeDeclarationOf(each) ?? []);
  const names = interfaces.map((each) => each.name).reverse();
  return { ...type, kind: 'entity', enumValue: constantCase(type.name), interfaces: names, labels: [...names, type.name] };
}

function nodeTypeOf(declared: Class) {
  const { name, plural, description } = nodeDeclarationOf(declared) ?? undecorated(declared);
  const views = new Map<string, View>();
  const singular = camelCase(name);
  const named = { name, description, singular, plural, noun: words(name), nouns: words(plural) };
  return { ...named, class: declared, properties: propertiesOf(declared), views };
}

function ancestorsOf(declared: Class): Class[] {
  const above = Object.getPrototypeOf(declared) as Class | null;
  return above === null || above.prototype === undefined ? [] : [above, ...ancestorsOf(above)];
}

function relationshipTypeOf(declared: RelationshipTypeDeclaration, entities: ReadonlyMap<string, EntityType>): RelationshipType {
  for (const name of [...Object.keys(declared.pairs), ...Object.values(declared.pairs).flat()])
    if (!entities.has(name))
      throw new StartupError(
        `The pairs of ${declared.name} name the type "${name}", which is no entity.${nearest(name, [...entities.keys()])}`,
      );
  return { several: false, ...declared, class: classOf(declared.class), pairs: new Map(Object.entries(declared.pairs)) };
}

function classOf(declared: Class): RelationshipClass {
  const found = relationshipClassOf(declared);
  if (found !== undefined) return found;
  throw new StartupError(`${declared.name} is used as a class of relationships but has no @RelationshipProperties.`);
}
