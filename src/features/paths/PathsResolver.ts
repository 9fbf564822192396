import { ID, Int, Resolver } from 'type-graphql';
import { argument, root } from '../../model/graphql/decorate.js';
import type { Class, Model } from '../../model/model.js';
import { passageArguments } from '../exploring/arguments.js';
import { FoundPaths } from './FoundPaths.js';
import { type Kind, LIMITS, pathsFinder } from './pathsFinder.js';

/** A root field: which paths it seeks, and how long they may be where nobody says. */
interface PathsField extends Kind {
  readonly maxLength: number;
  readonly description: string;
}

const FIELDS: Readonly<Record<string, PathsField>> = Object.freeze({
  shortestPaths: {
    shortest: true,
    order: 'length',
    maxLength: 6,
    description: 'The shortest ways from one entity to another, in the order of the ids on them.',
  },
  paths: {
    shortest: false,
    order: 'length',
    maxLength: 4,
    description:
      'The ways from one entity to another on which no entity comes twice: the shortest first, equals in the order of the ids on them.',
  },
  connections: {
    shortest: false,
    order: 'specificity',
    maxLength: 4,
    description: `How two entities are connected: the ways that say most first, by their \`score\`. It is the product of how sure the facts are (0.5 where nobody said) and of degree^-0.4 for each entity in between, so that a way over what is connected with everything comes last (path degree product: Himmelstein and Baranzini, PLOS Computational Biology 11, 2015).`,
  },
});

/** Adds `shortestPaths`, `paths` and `connections`. */
export function paths(model: Model): Class {
  class PathsResolver {}
  Resolver()(PathsResolver);
  for (const [name, { description, maxLength, ...kind }] of Object.entries(FIELDS)) {
    root(PathsResolver, name, () => FoundPaths, { description, read: { kind: 'found', finder: pathsFinder(kind) } });
    const add = (argumentName: string, type: () => unknown, options: { defaultValue?: unknown; description: string }) =>
      argument(PathsResolver, name, argumentName, type, options);
    add('from', () => ID, { description: 'Where the paths begin.' });
    add('to', () => ID, { description: 'Where they end.' });
    add('maxLength', () => Int, { defaultValue: maxLength, description: `How many steps they may have: from 1 to ${LIMITS.maxLength}.` });
    add('first', () => Int, { defaultValue: 10, description: `How many paths at most: up to ${LIMITS.first}.` });
    add('directed', () => Boolean, { defaultValue: false, description: 'Only along facts, from their first entity to their second.' });
    passageArguments(PathsResolver, name, model);
  }
  return PathsResolver;
}
