import { Int } from 'type-graphql';
import type { Class, RelationshipClass, TargetType } from '../model.js';
import { field, objectType } from './decorate.js';
import { addMeasures, factMeasures } from './measures.js';

/** `ProjectFundingAggregate`: what all places of a list together come to, whatever its page. */
export function aggregateType(prefix: string, nouns: string, of: TargetType | RelationshipClass, facts: RelationshipClass | null): Class {
  return objectType(`${prefix}Aggregate`, `What all ${nouns} of a list come to, on all of its pages.`, (aggregate) => {
    field(aggregate, 'count', () => Int, { description: 'How many places the list has.' });
    if (of.kind !== 'relationship')
      field(aggregate, 'distinct', () => Int, { description: `How many different ${of.nouns} stand in them.` });
    addMeasures(aggregate, of);
    if (facts !== null)
      field(aggregate, 'relationship', () => factMeasures(facts), { description: 'The same for the facts that lead to them.' });
  });
}
