import { Slot, type Variables } from './given.js';

/** Stands beside the variables of a request; no variable of GraphQL has a space in its name. */
const [ENTITIES, FACTS] = ['found entities', 'found facts'] as const;

/** Whom a finder named: known when it has found them, and given to the statement as variables are. */
export const ENTITIES_FOUND = new Slot<readonly string[]>((variables) => variables[ENTITIES] as readonly string[], null);
export const FACTS_FOUND = new Slot<readonly string[]>((variables) => variables[FACTS] as readonly string[], null);

/** The variables of a request, and whom a finder named. */
export function withFound(variables: Variables, { entities, facts }: { entities: readonly string[]; facts: readonly string[] }): Variables {
  return { ...variables, [ENTITIES]: entities, [FACTS]: facts };
}
