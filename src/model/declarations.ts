import type { Class, Property, RelationshipClass } from './model.js';

/** What the decorators wrote down about a class, before link.ts makes the model of it. */
export interface NodeDeclaration {
  readonly kind: 'entity' | 'interface';
  readonly name: string;
  readonly plural: string;
  readonly description: string;
  readonly class: Class;
}

export interface RelationDeclaration {
  readonly name: string;
  readonly target: string;
  readonly type: RelationshipTypeDeclaration;
  readonly either: boolean;
  /** Field name on the target → the node type that list is of. */
  readonly inverse: Readonly<Record<string, string>>;
  readonly gaps: GapDeclarations;
}

export interface PathDeclaration {
  readonly name: string;
  readonly target: string;
  readonly steps: readonly StepDeclaration[];
  /** What the list says, in a sentence of the domain: no verb could be made of several. */
  readonly description: string;
  readonly inverse: Readonly<Record<string, { readonly type: string; readonly description: string }>>;
  readonly gaps: GapDeclarations;
}

/** Gaps by their names: the field that is empty there, on the type that it is asked of ("Challenge.projects"), and a sentence. */
export type GapDeclarations = Readonly<Record<string, { readonly lacks: string; readonly sentence: string }>>;

/** A type of relationship followed as it points, or against it. */
export type StepDeclaration = RelationshipTypeDeclaration | { readonly against: RelationshipTypeDeclaration };

export interface RelationshipTypeDeclaration {
  readonly name: string;
  readonly description: string;
  readonly verb: readonly [singular: string, plural: string];
  readonly class: Class;
  readonly pairs: Readonly<Record<string, readonly string[]>>;
  /** Whether several may join the same two, told apart by an occurrence key: grants of different years. By default there is one at most. */
  readonly several?: boolean;
}

const nodes = new WeakMap<Class, NodeDeclaration>();
const interfaces = new WeakSet<Class>();
const relationshipClasses = new WeakMap<Class, RelationshipClass>();
const properties = new WeakMap<object, Property[]>();
const relations = new WeakMap<object, RelationDeclaration[]>();
const paths = new WeakMap<object, PathDeclaration[]>();

export function declareNode(declaration: NodeDeclaration): void {
  nodes.set(declaration.class, declaration);
}

export function declareRelationshipClass(of: Class, declaration: Omit<RelationshipClass, 'properties'>): void {
  relationshipClasses.set(of, { ...declaration, properties: propertiesOf(of) });
}

export function declareProperty(prototype: object, property: Property): void {
  properties.set(prototype, [...(properties.get(prototype) ?? []), property]);
}

export function declareRelation(prototype: object, relation: RelationDeclaration): void {
  relations.set(prototype, [...(relations.get(prototype) ?? []), relation]);
}

export function declarePath(prototype: object, path: PathDeclaration): void {
  paths.set(prototype, [...(paths.get(prototype) ?? []), path]);
}

export function nodeDeclarationOf(of: Class): NodeDeclaration | undefined {
  return nodes.get(of);
}

export function relationshipClassOf(of: Class): RelationshipClass | undefined {
  return relationshipClasses.get(of);
}

/** Says that a class is a GraphQL interface. */
export function declareInterface(of: Class): void {
  interfaces.add(of);
}

/** The GraphQL interfaces that a class extends, nearest first. */
export function interfacesOf(of: Class): Class[] {
  return ancestors(of.prototype)
    .slice(1)
    .map((prototype) => prototype.constructor as Class)
    .filter((each) => interfaces.has(each));
}

/** Properties declared on a class and on those it extends, the most general first. */
export function propertiesOf(of: Class): Property[] {
  return ancestors(of.prototype)
    .reverse()
    .flatMap((prototype) => properties.get(prototype) ?? []);
}

/** Relations declared on the class itself. */
export function ownRelationsOf(of: Class): readonly RelationDeclaration[] {
  return relations.get(of.prototype) ?? [];
}

/** Paths declared on the class itself. */
export function ownPathsOf(of: Class): readonly PathDeclaration[] {
  return paths.get(of.prototype) ?? [];
}

function ancestors(prototype: object): object[] {
  const chain = [];
  for (let next: object | null = prototype; next !== null && next !== Object.prototype; next = Object.getPrototypeOf(next))
    chain.push(next);
  return chain;
}
