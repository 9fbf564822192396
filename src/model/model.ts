/**
 * The model: what the domain declares, linked and checked. Frozen data that every other room reads: the engine plans
 * over it, the importer validates against it, the database gets its constraints and indexes from it.
 */

/** How a stored value is written, filtered and shown. */
export type PropertyKind = 'id' | 'text' | 'integer' | 'float' | 'boolean' | 'url' | 'partialDate' | 'dateTime' | 'amount' | 'enum';

/** One stored value of a node or a relationship; its name is the GraphQL field and the database property alike. */
export interface Property {
  readonly name: string;
  readonly kind: PropertyKind;
  /** The GraphQL type, as type-graphql takes it: a scalar, or an object registered as an enum. */
  readonly type: unknown;
  readonly required: boolean;
  readonly description: string;
  /** For kind "enum": the stored values. */
  readonly values: readonly string[];
  /** Whether clients filter by it so often that the database keeps an index. */
  readonly indexed: boolean;
  /** Whether lists are grouped by it, where its kind does not say so already: a text that many share. */
  readonly grouped: boolean;
  /** For amounts: the enum beside it that says what kind of money it is, which sums are told apart by; null where there is none. */
  readonly kinds: string | null;
}

/** A class: the constructor that a declaration decorates. */
// biome-ignore lint/suspicious/noExplicitAny: a decorated class may take any arguments; only its identity and prototype are used.
export type Class = abstract new (...args: any[]) => object;

/** What both kinds of node types have in common; lists and views are over one of these. */
interface NodeType {
  /** The GraphQL name, and the label in the database. */
  readonly name: string;
  readonly description: string;
  /** Root fields: `fund(id:)` and `funds(…)`. */
  readonly singular: string;
  readonly plural: string;
  /** In sentences: "fund", "funds". */
  readonly noun: string;
  readonly nouns: string;
  readonly class: Class;
  readonly properties: readonly Property[];
  /** Relation fields by name: those declared here, those inherited, and the inverses of others. */
  readonly views: ReadonlyMap<string, View>;
}

/** A concrete type of node: University, Fund, … */
export interface EntityType extends NodeType {
  readonly kind: 'entity';
  /** Its value in the EntityType enum and in the stored `type`: RESEARCH_CENTRE. */
  readonly enumValue: string;
  /** Everything the node is labelled with: its interfaces and its own name. */
  readonly labels: readonly string[];
  readonly interfaces: readonly string[];
}

/** A GraphQL interface over entity types: Entity, Organisation. Members carry its label. */
export interface InterfaceType extends NodeType {
  readonly kind: 'interface';
  readonly members: readonly EntityType[];
}

export type TargetType = EntityType | InterfaceType;

/** A class of relationships with its properties: "Relationship" for all, "Funding" for those with an amount. */
export interface RelationshipClass {
  readonly kind: 'relationship';
  readonly name: string;
  /** The GraphQL object type that a relationship of this class has: "Fact" for the plain ones. */
  readonly concrete: string;
  readonly description: string;
  readonly class: Class;
  readonly properties: readonly Property[];
  /** The root list of its own, where there is one: "fundings". */
  readonly plural: string | null;
}

/** A type of relationship in the database, and which ends it may join. */
export interface RelationshipType {
  readonly name: string;
  readonly description: string;
  /** "funds" and "fund": makes sentences for the fields. */
  readonly verb: readonly [singular: string, plural: string];
  readonly class: RelationshipClass;
  /** From each entity type to those it may point to. */
  readonly pairs: ReadonlyMap<string, readonly string[]>;
  /** Whether several may lead from one to the other. */
  readonly several: boolean;
}

/** A named, typed list of what a node leads to: over one type of relationship, or over several, one after the other. */
export type View = RelationView | PathView;

interface NamedView {
  readonly name: string;
  readonly description: string;
  /** What the list is of. */
  readonly target: TargetType;
  /** Where it was declared, for messages: "Fund.projects". */
  readonly declaredAt: string;
}

/** A list over one type of relationship: a place in it is one relationship. */
export interface RelationView extends NamedView, Step {
  readonly kind: 'relation';
  /** Whether these relationships lead nowhere but to the target, so that what they lead to need not be asked for its label. */
  readonly closed: boolean;
}

/** A list over a path: a place in it is one node, however many paths lead there. */
export interface PathView extends NamedView {
  readonly kind: 'path';
  readonly steps: readonly Step[];
}

/** One relationship further, in a direction as seen from where one comes from. */
export interface Step {
  readonly relationship: RelationshipType;
  readonly direction: 'out' | 'in' | 'either';
}

/** Something that is missing, and that somebody may look for: what lacks it, and the sentence that says so. */
export type Gap = GapOfFacts | GapOfData;

interface NamedGap {
  /** Its value in the GapName enum: CHALLENGE_WITHOUT_PROJECT. */
  readonly name: string;
  readonly sentence: string;
  /** What may have it. */
  readonly of: TargetType;
}

/** Nothing is known to stand in a relation. */
export interface GapOfFacts extends NamedGap {
  readonly kind: 'FACTS';
  readonly lacks: View;
}

/** The description of an entity is incomplete, or unsure. */
export interface GapOfData extends NamedGap {
  readonly kind: 'DATA';
  readonly lacks: 'source' | 'confidence' | 'chineseName' | 'fact';
}

export interface Model {
  readonly entities: ReadonlyMap<string, EntityType>;
  readonly interfaces: ReadonlyMap<string, InterfaceType>;
  readonly relationshipTypes: ReadonlyMap<string, RelationshipType>;
  readonly relationshipClasses: ReadonlyMap<string, RelationshipClass>;
  /** The type of the nodes that facts cite; no entity. */
  readonly source: EntityType;
  /** The gaps that are looked for, in the order in which they are shown. */
  readonly gaps: ReadonlyMap<string, Gap>;
}

/** What every entity is and what every fact is: the interface Entity and the class Relationship, which the kit itself declares. */
export function kitTypes({ interfaces, relationshipClasses }: Model): {
  readonly entity: InterfaceType;
  readonly relationship: RelationshipClass;
} {
  const [entity, relationship] = [interfaces.get('Entity'), relationshipClasses.get('Relationship')];
  if (entity === undefined || relationship === undefined) throw new Error('The kit itself lacks Entity or Relationship.');
  return { entity, relationship };
}

/** The entity types that a list over `target` can hold. */
export function membersOf(target: TargetType): readonly EntityType[] {
  return target.kind === 'entity' ? [target] : target.members;
}
