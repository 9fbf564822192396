import { type GraphQLObjectType, getNamedType, getNullableType, isListType } from 'graphql';
import type { Selected } from '../collect.js';
import type { Arguments, Finder } from '../finder.js';
import { type Given, whole } from './given.js';
import { CLEAR } from './lens.js';
import { planObject } from './object.js';
import { placeOf } from './place.js';
import type { FoundRoot } from './plan.js';
import type { Planning } from './planning.js';
import { rowBuilder } from './row.js';

/** Plans a root field that a feature finds: its result is made of the rows of the finder, as objects are made of rows. */
export function planFound(planning: Planning, finder: Finder, name: string, selected: Selected): FoundRoot {
  const { args, nodes, definition } = selected;
  const type = definition?.type;
  const sizes = finder.sizes((argument) => planning.known((args[argument] ?? null) as Given<number | null>));
  const object = planObject(
    { ...planning, sizes },
    { row: rowBuilder(), side: 'node', depth: 0, lens: CLEAR },
    [{ type: getNamedType(type) as GraphQLObjectType, words: ['Found'] }],
    nodes,
  );
  return {
    kind: 'found',
    name,
    finder,
    args: whole(args) as Given<Arguments>,
    place: placeOf(name, nodes),
    several: isListType(type === undefined ? undefined : getNullableType(type)),
    object,
    arms: planning.arms,
    sizes,
  };
}
