import type { Column, Survey } from '../plan/plan.js';
import { conditionCost, namesOf } from './condition.js';
import { reach } from './reach.js';
import { joinedLabels, nodesOf, relationshipsOf, type Statistics } from './statistics.js';
import { WEIGHTS } from './weights.js';

/** So many properties an average entity has. */
const PROPERTIES = 13;

/** Every condition of a tally is asked of every node. */
export function tallyCost({ over, where, each }: Extract<Column, { kind: 'tally' }>, statistics: Statistics): number {
  const { accesses, found, rest } = reach({ over, origin: { kind: 'all', types: [] }, where }, null, statistics);
  const asked = [...each, rest].reduce((sum, condition) => sum + conditionCost(condition, namesOf(over), statistics), 0);
  return accesses + found.count * asked;
}

/** What it takes to learn something of the graph as a whole. */
export function surveyCost(survey: Survey, statistics: Statistics): number {
  const entities = () => nodesOf(statistics, joinedLabels(statistics));
  switch (survey.of) {
    case 'title':
    case 'currency':
    case 'licence':
      return WEIGHTS.seek + WEIGHTS.look;
    case 'entityCount':
    case 'sourceCount':
      return WEIGHTS.kept;
    case 'entities':
    case 'relationshipCount':
    case 'relationships':
      return survey.types.length * WEIGHTS.kept;
    case 'asOf':
      return entities() * (WEIGHTS.scan + WEIGHTS.look);
    case 'completeness':
      // Its type, and the names of all its properties.
      return entities() * (WEIGHTS.scan + PROPERTIES * WEIGHTS.look);
    case 'connections':
      // The labels, and the types, of both ends, and its own.
      return relationshipsOf(statistics, []) * (WEIGHTS.scan + 5 * WEIGHTS.look);
    case 'publishers':
      return nodesOf(statistics, ['Source']) * (WEIGHTS.scan + 2 * WEIGHTS.look);
  }
}
