import { ID, Int, Resolver } from 'type-graphql';
import { argument, root } from '../../model/graphql/decorate.js';
import type { Class, Model } from '../../model/model.js';
import { passageArguments } from '../exploring/arguments.js';
import { Related } from './Related.js';
import { LIMITS, relatedFinder } from './relatedFinder.js';
import { WhyRelated } from './WhyRelated.js';
import { MOST_SHARED, whyRelatedFinder } from './whyRelatedFinder.js';

/** Adds `related(id:, first:, …)` and `whyRelated(a:, b:, …)`. */
export function related(model: Model): Class {
  class RelatedResolver {}
  Resolver()(RelatedResolver);
  root(RelatedResolver, 'related', () => [Related], {
    description: 'Who has facts with the same entities as this one, the most closely related first, with what they share as evidence.',
    read: { kind: 'found', finder: relatedFinder },
  });
  const ofRelated = adding(RelatedResolver, 'related');
  ofRelated('id', () => ID, { description: 'The entity.' });
  ofRelated('first', () => Int, { defaultValue: 10, description: `How many related entities at most: up to ${LIMITS.first}.` });
  ofRelated('evidence', () => Int, {
    defaultValue: 3,
    description: `How many shared entities each is shown with: up to ${LIMITS.evidence}.`,
  });
  passageArguments(RelatedResolver, 'related', model);

  root(RelatedResolver, 'whyRelated', () => WhyRelated, {
    description:
      'Why two entities are related: the facts that join them, and the entities that both have facts with, the most specific first.',
    read: { kind: 'found', finder: whyRelatedFinder },
  });
  const ofWhy = adding(RelatedResolver, 'whyRelated');
  ofWhy('a', () => ID, { description: 'The one entity.' });
  ofWhy('b', () => ID, { description: 'The other.' });
  ofWhy('first', () => Int, { defaultValue: 25, description: `How many shared entities are shown at most: up to ${MOST_SHARED}.` });
  passageArguments(RelatedResolver, 'whyRelated', model);
  return RelatedResolver;
}

function adding(owner: Class, of: string) {
  return (name: string, type: () => unknown, options: { description: string; defaultValue?: unknown }) =>
    argument(owner, of, name, type, options);
}
