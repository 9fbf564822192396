import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode, parse, validate } from 'graphql';
import { StartupError } from '../../errors.js';
import type { SavedQuery } from '../../saved/savedQuery.js';
import { OWN_PARAMETERS, type Parameter, parametersOf } from './parameters.js';

/** A saved query with its address. */
export interface ServedQuery extends SavedQuery {
  readonly document: DocumentNode;
  readonly parameters: readonly Parameter[];
}

/**
 * The saved queries by name, each ready to be asked.
 * @throws StartupError naming the file: two have one name, or a query does not fit the schema.
 */
export function servedQueries(schema: GraphQLSchema, saved: readonly SavedQuery[]): ReadonlyMap<string, ServedQuery> {
  const served = new Map<string, ServedQuery>();
  for (const each of saved) {
    const file = `queries/${each.slug}.graphql`;
    const other = served.get(each.name);
    if (other !== undefined)
      throw new StartupError(`${file} and queries/${other.slug}.graphql would have the same address, /q/${each.name}.`);
    const document = parse(each.query);
    const [error] = validate(schema, document);
    if (error !== undefined) throw new StartupError(`${file}: ${error.message}`);
    const parameters = parametersOf(schema, getOperationAST(document) as OperationDefinitionNode, each);
    const taken = parameters.find(({ name }) => OWN_PARAMETERS.includes(name));
    if (taken !== undefined)
      throw new StartupError(`${file}: "$${taken.name}" cannot be set by an address, where it means something else.`);
    served.set(each.name, { ...each, document, parameters });
  }
  return served;
}
