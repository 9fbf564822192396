import { Float, ID } from 'type-graphql';
import { EntityTypes, RelationshipTypes } from '../../../model/enums.js';
import { argument } from '../../../model/graphql/decorate.js';
import { Time } from '../../../model/graphql/TimeInput.js';
import type { Class } from '../../../model/model.js';
import type { Arguments } from '../../../query/finder.js';

/** The arguments that say which part of the graph is measured. */
export interface ProjectionArguments extends Arguments {
  readonly types?: readonly string[] | null;
  readonly entityTypes?: readonly string[] | null;
  readonly avoid?: readonly string[] | null;
  readonly time?: unknown;
  readonly minConfidence?: number | null;
}

/** Gives a field the arguments that say which part of the graph is measured. */
export function projectionArguments(owner: Class, of: string): void {
  const add = (name: string, type: () => unknown, description: string) => argument(owner, of, name, type, { nullable: true, description });
  add('types', () => [RelationshipTypes], 'Only over facts of these types; over any when left out.');
  add('entityTypes', () => [EntityTypes], 'Only among entities of these types; among all when left out.');
  add('avoid', () => [ID], 'As if these entities were not there: "place-hk" joins nearly everything.');
  add('time', () => Time, 'Only over facts that held at this time.');
  add('minConfidence', () => Float, 'Only over facts that are at least this sure, from 0 to 1.');
}

/** The same words for the same part of the graph: order and repetition say nothing. */
export function projectionKey({ types, entityTypes, avoid, time, minConfidence }: ProjectionArguments): string {
  const set = (given: readonly string[] | null | undefined) => [...new Set(given ?? [])].sort();
  return JSON.stringify([set(types), set(entityTypes), set(avoid), time ?? null, minConfidence ?? null]);
}
