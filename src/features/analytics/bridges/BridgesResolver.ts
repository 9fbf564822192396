import { Int, Resolver } from 'type-graphql';
import { argument, root } from '../../../model/graphql/decorate.js';
import type { Class } from '../../../model/model.js';
import { projectionArguments } from '../projection/projectionArguments.js';
import { Bridge } from './Bridge.js';
import { bridgesFinder, LIMITS } from './bridgesFinder.js';

/** Adds `bridges(first:, shown:, …)`. */
export function bridges(): Class {
  class BridgesResolver {}
  Resolver()(BridgesResolver);
  root(BridgesResolver, 'bridges', () => [Bridge], {
    description:
      'Entities that alone hold others in the graph: without one of them, what it joins falls apart (cut vertices; Hopcroft and Tarjan 1973). Those that would cut off the most come first.',
    read: { kind: 'found', finder: bridgesFinder },
  });
  const add = (name: string, defaultValue: number, description: string) =>
    argument(BridgesResolver, 'bridges', name, () => Int, { defaultValue, description });
  add('first', 10, `How many at most: up to ${LIMITS.first}.`);
  add('shown', 5, `How many are shown of those that each would cut off: up to ${LIMITS.shown}.`);
  projectionArguments(BridgesResolver, 'bridges');
  return BridgesResolver;
}
