import type { PageLanguage } from '../language.js';
import { FACT_TYPES, FACT_TYPES_BACK } from '../vocabulary.js';
import type { Fact, FoundPath, PathEntity } from './queries.js';

/** A step of a path: the facts that join an entity to the next. */
export interface Hop {
  readonly to: PathEntity;
  readonly facts: readonly Fact[];
}

/** The steps of a path. No entity comes twice on it, so each fact belongs to the one step between its two ends. */
export function hopsOf({ nodes, relationships }: FoundPath): readonly Hop[] {
  return nodes.slice(1).map((to, index) => ({
    to,
    facts: relationships.filter((fact) => joins(fact, nodes[index]?.id, to.id)),
  }));
}

function joins({ from, to }: Fact, one: string | undefined, other: string): boolean {
  return (from.id === one && to.id === other) || (from.id === other && to.id === one);
}

/** What the facts of a step say of the entity before it: each way of saying it once. */
export function wordsOf({ to, facts }: Hop, language: PageLanguage): readonly string[] {
  return [...new Set(facts.map((fact) => wordOf(fact, fact.to.id === to.id, language)))];
}

/** What a fact says of its first end or, backwards, of its second; a type without words stands as the schema names it. */
export function wordOf({ relationshipType }: Fact, forwards: boolean, language: PageLanguage): string {
  return (forwards ? FACT_TYPES : FACT_TYPES_BACK)[relationshipType]?.[language] ?? relationshipType;
}
