import { DESCRIPTION } from '../../model/graphSchema.js';
import type { Survey, WatchedField } from '../plan/plan.js';
import { typesText } from './pattern.js';
import type { Parameters } from './scope.js';

type Write<K extends Survey['of']> = (survey: Extract<Survey, { of: K }>, parameters: Parameters) => string;

/** What a survey returns: a value, or a list of rows. What the database keeps count of is asked for so that it need not count. */
export function surveyText(survey: Survey, parameters: Parameters): string {
  return (WRITERS[survey.of] as Write<Survey['of']>)(survey as never, parameters);
}

const WRITERS: { readonly [K in Survey['of']]: Write<K> } = {
  title: ({ of }, parameters) => describedText(of, parameters),
  currency: ({ of }, parameters) => describedText(of, parameters),
  licence: ({ of }, parameters) => describedText(of, parameters),
  asOf: () => 'MATCH (n:Entity) RETURN max(n.updatedAt)',
  entityCount: () => 'MATCH (n:Entity) RETURN count(n)',
  sourceCount: () => 'MATCH (n:Source) RETURN count(n)',
  relationshipCount: ({ types }) => `MATCH (:Entity)-[r${typesText(types)}]->() RETURN count(r)`,
  entities: ({ types }) => countedText(types.map(({ name, enumValue }) => [enumValue, `(x:${name})`])),
  relationships: ({ types }) => countedText(types.map((type) => [type, `(:Entity)-[x:${type}]->()`])),
  connections: () =>
    `MATCH (a:Entity)-[r]->(b:Entity) WITH a.type AS origin, type(r) AS type, b.type AS target, count(*) AS count ${inOrder(['origin', 'type', 'target'])}`,
  completeness: ({ fields }, parameters) => completenessText(fields, parameters),
  publishers: () =>
    `MATCH (n:Source) WHERE n.publisher IS NOT NULL WITH n.publisher AS publisher, count(*) AS count ${inOrder(['publisher'])}`,
};

/** What the graph says of itself: null where it says nothing. */
function describedText(property: string, parameters: Parameters): string {
  return `MATCH (n:${DESCRIPTION.label} {${DESCRIPTION.property}: ${parameters.add(DESCRIPTION.id)}}) RETURN max(n.${property})`;
}

/** A count for each word, of what a pattern finds: each is made by itself and named afterwards, so that the database looks it up. */
function countedText(patterns: readonly (readonly [word: string, pattern: string])[]): string {
  const counts = patterns.map(([word, pattern]) => `MATCH ${pattern} WITH count(x) AS count RETURN '${word}' AS type, count`);
  return `CALL () { ${counts.join(' UNION ALL ')} } WITH type, count WHERE count > 0 WITH type, count ${inOrder(['type'])}`;
}

/** The largest first; equals in the order of what they are counts of. */
function inOrder(names: readonly string[]): string {
  return `ORDER BY count DESC, ${names.join(', ')} RETURN collect([${[...names, 'count'].join(', ')}])`;
}

/**
 * Every node is looked at once. Few sets of properties occur, so that nodes are counted by their set, and only then, for
 * each type and field in the order of the model, those whose set has it.
 */
function completenessText(fields: readonly WatchedField[], parameters: Parameters): string {
  const wanted = fields.map((field, place) => ({ ...field, place }));
  return [
    'MATCH (n:Entity) WITH n.type AS type, keys(n) AS properties, count(*) AS count',
    `UNWIND ${parameters.add(wanted)} AS field WITH type, properties, count, field WHERE field.type = type`,
    'WITH type, field.field AS name, field.place AS place,',
    'sum(CASE WHEN field.property IN properties THEN count ELSE 0 END) AS known, sum(count) AS total ORDER BY place',
    'RETURN collect([type, name, known, total, toFloat(known) / total])',
  ].join(' ');
}
