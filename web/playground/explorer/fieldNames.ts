import { type GraphQLType, getNamedType, isInterfaceType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/** What is selected of an object where the query does not say: what tells most. Objects without a value of their own lead to one. */
export function defaultFieldNames(type: GraphQLType): string[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = type.getFields();
  const usable = Object.values(fields).filter((field) => !field.args.some(isRequiredArgument));
  const named = ['id', 'name', 'totalCount', 'nodes', 'entity', 'node'].filter((name) => usable.some((field) => field.name === name));
  if (named.length > 0) return named;
  const leaves = usable.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => name);
  const [first] = usable;
  return leaves.length > 0 || !first ? leaves : [first.name];
}
