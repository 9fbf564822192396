import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** An operation of a document with the fragments that it may use. */
export interface ReadOperation {
  readonly fragments: Fragments;
  /** Whether the engine answers every one of its root fields, so that graphql-js is not needed. */
  readonly planned: boolean;
  /** Whether it asks about the schema alone. */
  readonly introspective: boolean;
}

const known = new WeakMap<OperationDefinitionNode, ReadOperation>();

/** What there is to know of an operation before its variables; found out once. */
export function readOperation(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): ReadOperation {
  const present = known.get(operation);
  if (present !== undefined) return present;
  const fragments: Fragments = Object.assign(
    Object.create(null),
    ...document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [{ [each.name.value]: each }] : [])),
  );
  const query = schema.getQueryType();
  const roots = operation.operation === 'query' ? rootFields(operation.selectionSet, fragments) : [];
  const asked = query != null && roots.length > 0;
  const planned = asked && roots.every(isPlanned(query));
  const introspective = asked && roots.every(({ name: { value } }) => value === '__schema' || value === '__type');
  const read = { fragments, planned, introspective };
  known.set(operation, read);
  return read;
}

/** Every field at the root, whether or not a directive leaves it out. */
function rootFields({ selections }: SelectionSetNode, fragments: Fragments): FieldNode[] {
  return selections.flatMap((selection): FieldNode[] => {
    if (selection.kind === Kind.FIELD) return [selection];
    const below = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return below === undefined ? [] : rootFields(below.selectionSet, fragments);
  });
}

function isPlanned(query: GraphQLObjectType): (field: FieldNode) => boolean {
  const fields = query.getFields();
  return ({ name: { value: name } }) => name === '__typename' || fields[name]?.extensions.read !== undefined;
}
