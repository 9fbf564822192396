import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';

/** What an operation selects at one response key, of whatever type the object turns out to be. */
export interface Shape {
  /** What is selected below; none for a leaf. */
  readonly fields: ReadonlyMap<string, Shape> | null;
  readonly isList: boolean;
  /** Whether it is the `nodes` or `edges` of a list that comes in pages. */
  readonly isPage: boolean;
  /** How many items the list always has, where the operation says so: the keys of a group. */
  readonly length: number | null;
}

/** The type of the keys of a group: as many of them as `by` names. */
const GROUP_KEY = 'GroupKey';

/** What surrounds a selection. */
interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Draft extends Shape {
  readonly fields: Map<string, Draft> | null;
}

/** What a valid operation selects, by root field, in the order of the document. It follows from the operation alone, never from data. */
export function shapesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Shape> {
  const fragments = new Map(
    document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [],
  );
  const roots = new Map<string, Draft>();
  const around = { schema, fragments, variables: { ...Object.fromEntries(defaults), ...variables } };
  collect(around, schema.getRootType(operation.operation) ?? undefined, operation.selectionSet, roots, null);
  return roots;
}

function collect(
  around: Surroundings,
  type: GraphQLNamedType | undefined,
  { selections }: SelectionSetNode,
  into: Map<string, Draft>,
  keys: number | null,
) {
  for (const selection of selections) {
    if (!isIncluded(selection, around)) continue;
    if (selection.kind === Kind.FIELD) collectField(around, type, selection, into, keys);
    else {
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? around.fragments.get(selection.name.value) : selection;
      const narrowed = fragment?.typeCondition ? around.schema.getType(fragment.typeCondition.name.value) : type;
      if (fragment !== undefined) collect(around, narrowed, fragment.selectionSet, into, keys);
    }
  }
}

function collectField(
  around: Surroundings,
  type: GraphQLNamedType | undefined,
  node: FieldNode,
  into: Map<string, Draft>,
  keys: number | null,
) {
  const key = node.alias?.value ?? node.name.value;
  const { value: name } = node.name;
  const field = (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined) ?? META.get(name);
  const known = into.get(key);
  const draft = known ?? (field === undefined ? LEAF : draftOf(field, type, keys));
  if (known === undefined) into.set(key, draft);
  if (field === undefined || draft.fields === null || node.selectionSet === undefined) return;
  collect(around, getNamedType(field.type), node.selectionSet, draft.fields, groupedBy(field, node, around) ?? keys);
}

/** Fields of every schema, which no type lists. */
const META = new Map([SchemaMetaFieldDef, TypeMetaFieldDef].map((field) => [field.name, field]));

const LEAF: Draft = Object.freeze({ fields: null, isList: false, isPage: false, length: null });

function draftOf({ type }: GraphQLField<unknown, unknown>, parent: GraphQLNamedType | undefined, keys: number | null): Draft {
  const isList = isListType(getNullableType<GraphQLOutputType>(type));
  const of = getNamedType(type);
  return {
    fields: isCompositeType(of) ? new Map() : null,
    isList,
    isPage: isList && isObjectType(parent) && parent.getFields().pageInfo !== undefined,
    length: of.name === GROUP_KEY ? keys : null,
  };
}

/** By how many keys a field groups; null where it does not, or its arguments are wrong. */
function groupedBy(field: GraphQLField<unknown, unknown>, node: FieldNode, { variables }: Surroundings): number | null {
  if (!field.args.some(({ name }) => name === 'by')) return null;
  try {
    const { by } = getArgumentValues(field, node, variables);
    return Array.isArray(by) ? by.length : null;
  } catch {
    return null;
  }
}

function isIncluded(node: SelectionNode, { variables }: Surroundings): boolean {
  if (node.directives === undefined || node.directives.length === 0) return true;
  try {
    if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
    return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
  } catch {
    return true;
  }
}
