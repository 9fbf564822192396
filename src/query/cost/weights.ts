/**
 * What a step costs, in accesses to the database (Neo4j's dbHits, measured with PROFILE on Neo4j 5.26): see
 * docs/decisions/0006-cost.md.
 */
export const WEIGHTS = Object.freeze({
  /** One node of a scan over a label, or one relationship of a scan over a type. */
  scan: 1,
  /** A node found by its id. */
  seek: 2,
  /** A property, a label or a type that is looked at. */
  look: 1,
  /** To begin with the relationships of a node, however many they are. */
  enter: 3,
  /** To pass along one relationship, and look at the label of the node behind it. */
  step: 3,
  /** A count that the database keeps. */
  kept: 1,
});

/**
 * How many times the average an entity has that is asked for by its id: those that many facts are about are those that
 * people ask about.
 */
export const PROMINENCE = 4;

/** How many sources an average entity or fact has. The graph is not asked: it would have to look at everything. */
export const SOURCES = 1.5;
