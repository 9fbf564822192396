import 'reflect-metadata';
import { GraphQLDateTime } from 'graphql-scalars';
import { Extensions, Field, Float, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Amount } from './amount.js';
import {
  declareInterface,
  declareNode,
  declarePath,
  declareProperty,
  declareRelation,
  declareRelationshipClass,
  type GapDeclarations,
  interfacesOf,
  type PathDeclaration,
  type RelationshipTypeDeclaration,
  type StepDeclaration,
} from './declarations.js';
import type { Class, Property as PropertyData, PropertyKind } from './model.js';
import { camelCase } from './naming.js';
import type { Read } from './read.js';
import { PartialDate, WebAddress } from './scalars.js';

interface NodeOptions {
  /** A sentence that an analyst understands: it stands in the schema. */
  description: string;
  /** The name of the root list; by default the name with an "s". */
  plural?: string;
}

/** A concrete type of node. Everything that follows from it (lists, filters, orders, root fields, indexes) is derived. */
export function Entity({ description, plural }: NodeOptions) {
  return (target: Class): void => {
    ObjectType(target.name, { description, implements: interfacesOf(target) as never[] })(target);
    declareNode({ kind: 'entity', name: target.name, plural: plural ?? `${camelCase(target.name)}s`, description, class: target });
  };
}

/** A GraphQL interface that entities share by extending the class: they get its fields and carry its label. */
export function EntityInterface({ description, name, plural }: NodeOptions & { name: string; plural: string }) {
  return (target: Class): void => {
    declareInterface(target);
    InterfaceType(name, { description, implements: interfacesOf(target) as never[] })(target);
    declareNode({ kind: 'interface', name, plural, description, class: target });
  };
}

interface PropertyOptions {
  description: string;
  /** Whether every node or relationship has it. */
  required?: boolean;
  /** Whether the database keeps an index for it. */
  indexed?: boolean;
  /** Whether lists are grouped by it: a text that many share. Enums, dates and years are grouped by without saying so. */
  grouped?: boolean;
  /** For amounts: the enum property that says what kind of money it is; sums over several kinds count the same money twice. */
  kinds?: string;
  /** How a client reads it, where that is not the stored value itself. */
  read?: Read;
}

const KINDS = new Map<unknown, PropertyKind>([
  [ID, 'id'],
  [String, 'text'],
  [Int, 'integer'],
  [Float, 'float'],
  [Boolean, 'boolean'],
  [PartialDate, 'partialDate'],
  [WebAddress, 'url'],
  [GraphQLDateTime, 'dateTime'],
  [Amount, 'amount'],
]);

/** A stored value, shown as a field; any type that is no known scalar is an enum. */
export function Property(
  type: () => unknown,
  { description, required = false, indexed = false, grouped = false, kinds, read }: PropertyOptions,
) {
  return (prototype: object, name: string): void => {
    const given = type();
    const kind = KINDS.get(given) ?? 'enum';
    const values = kind === 'enum' ? Object.values(given as Record<string, string>) : [];
    const property: PropertyData = Object.freeze({
      name,
      kind,
      type: given,
      required,
      description,
      values,
      indexed,
      grouped,
      kinds: kinds ?? null,
    });
    declareProperty(prototype, property);
    exposed(type, { description, required, read: read ?? { kind: 'property', property } })(prototype, name);
  };
}

/** A field that the engine computes from what is stored. */
export function Derived(read: Read, type: () => unknown, options: { description: string; required?: boolean }) {
  return (prototype: object, name: string): void => exposed(type, { required: true, ...options, read })(prototype, name);
}

function exposed(type: () => unknown, { description, required, read }: { description: string; required: boolean; read: Read }) {
  return (prototype: object, name: string): void => {
    Field(type as never, { description, nullable: !required })(prototype, name);
    Extensions({ read })(prototype, name);
  };
}

interface RelationOptions {
  /** Read in both directions, for relationships that have no first and second: partners, collaborators. */
  either?: boolean;
  /**
   * The field that the same relationships have on the target, and the type its list is of: `{ funds: 'Fund' }`. Several
   * entities may give the same name and type (a merge); a field over several types names their interface.
   */
  inverse?: Readonly<Record<string, string>>;
  /** What it means that nothing stands in the relation, seen from either of its ends. */
  gaps?: GapDeclarations;
}

/**
 * A named, typed view over one type of relationship, declared on the side that owns the sentence ("fund FUNDS
 * project"). The target is named by its GraphQL name, so that entity files need not import each other in circles.
 */
export function Relation(target: string, type: RelationshipTypeDeclaration, options: RelationOptions = {}) {
  const { either = false, inverse = {}, gaps = {} } = options;
  return (prototype: object, name: string): void => declareRelation(prototype, { name, target, type, either, inverse, gaps });
}

interface PathOptions {
  /** What the list says, in a sentence. */
  description: string;
  /** The field that the same paths have on the target, the type it is of, and its sentence. */
  inverse?: PathDeclaration['inverse'];
  /** What it means that no path leads anywhere, seen from either of its ends. */
  gaps?: GapDeclarations;
}

/**
 * A named, typed view over a path of relationships, each followed as it points or, with `against`, the other way round:
 * what stands between is left out, and each end comes once.
 */
export function Path(target: string, steps: readonly StepDeclaration[], { description, inverse = {}, gaps = {} }: PathOptions) {
  return (prototype: object, name: string): void => declarePath(prototype, { name, target, steps, description, inverse, gaps });
}

/** The type of a relation's property: the engine answers it, so no value ever stands there. */
export type Related<_Target extends string> = never;

/** Declares a type of relationship with the ends that it may join. */
export function relationshipType(name: string, declaration: Omit<RelationshipTypeDeclaration, 'name'>): RelationshipTypeDeclaration {
  return Object.freeze({ name, ...declaration });
}

/**
 * A class of relationships with properties of its own. With `concrete` it is an interface in the schema, and the plain
 * relationships that have nothing to add to it are objects of that name.
 */
export function RelationshipProperties({ description, concrete, plural }: { description: string; concrete?: string; plural?: string }) {
  return (target: Class): void => {
    const implemented = interfacesOf(target) as never[];
    if (concrete === undefined) ObjectType(target.name, { description, implements: implemented })(target);
    else {
      declareInterface(target);
      InterfaceType(target.name, { description, implements: implemented })(target);
      const plain = { [concrete]: class extends (target as new () => object) {} }[concrete] as Class;
      ObjectType(concrete, { description, implements: [...implemented, target] as never[] })(plain);
    }
    declareRelationshipClass(target, {
      kind: 'relationship',
      name: target.name,
      concrete: concrete ?? target.name,
      description,
      class: target,
      plural: plural ?? null,
    });
  };
}
