import type { Parameters, Value } from '../../graph/port.js';
import type { EntityType, Property, RelationshipType } from '../../model/model.js';
import type { Content } from '../draft/Draft.js';
import { EVIDENCE, LOCAL_NAMES } from '../mapping/targets.js';

/*
 * The texts of all statements: one for each type, made of names of the model alone. Values are parameters.
 */

/** What is there already of these ids. */
export function existingNodesText({ labels: [key = ''] }: EntityType): string {
  return `UNWIND $rows AS row MATCH (n:${word(key)} {id: row}) RETURN n.id AS id, n.hash AS hash, n.type AS type, n.version AS version`;
}

export function createNodesText(type: EntityType): string {
  return `UNWIND $rows AS row CREATE (n:${type.labels.map(word).join(':')}) ${setText('n', type.properties)}`;
}

export function updateNodesText(type: EntityType): string {
  return `UNWIND $rows AS row MATCH (n:${word(type.labels[0] ?? '')} {id: row.id}) ${setText('n', type.properties)}`;
}

/** What is there already between these ends. */
export function existingRelationshipsText({ name }: RelationshipType): string {
  return `${ENDS} MATCH (a)-[r:${word(name)}]->(b) RETURN r.id AS id, r.hash AS hash`;
}

/** MERGE, so that not even a writer at the same moment can make the same relationship twice. */
export function mergeRelationshipsText({ name, class: { properties } }: RelationshipType): string {
  return `${ENDS} MERGE (a)-[r:${word(name)} {id: row.id}]->(b) ${setText('r', properties)}`;
}

const ENDS = 'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})';

/** Both engines take a whole number that comes as a parameter for an integer; a property has to hold one type. */
function setText(variable: string, properties: readonly Property[]): string {
  const floats = floatNames(properties).map((name) => `, ${variable}.${word(name)} = toFloat(row.floats.${word(name)})`);
  return `SET ${variable} += row.content${floats.join('')}`;
}

/** The row of a statement that creates what has this content: what the content lacks does not travel. */
export function newRowOf(content: Content, properties: readonly Property[]): Parameters {
  const floats = floatNames(properties);
  const plain: Record<string, Value> = {};
  const exact: Record<string, Value> = {};
  for (const name of Object.keys(content)) (floats.includes(name) ? exact : plain)[name] = content[name] ?? null;
  return { id: content.id ?? null, content: plain, floats: exact };
}

/**
 * The row of a statement that writes `content`. What the model knows and the content lacks is null, which removes it;
 * properties that the model does not know, and `kept`, stay as they are.
 */
export function rowOf(content: Content, properties: readonly Property[], kept: readonly string[]): Parameters {
  const floats = floatNames(properties);
  const known = [...properties.map(({ name }) => name), ...LOCAL_NAMES, ...EVIDENCE].filter((name) => !kept.includes(name));
  const rest = [...new Set([...known, ...Object.keys(content)])].filter((name) => !floats.includes(name));
  return {
    id: content.id ?? null,
    content: Object.fromEntries(rest.map((name) => [name, content[name] ?? null])),
    floats: Object.fromEntries(floats.map((name) => [name, content[name] ?? null])),
  };
}

function floatNames(properties: readonly Property[]): string[] {
  return properties.filter(({ kind }) => kind === 'float').map(({ name }) => name);
}

/** What relationships that are amended have so far: their ends are found by a property each, "id" or another. */
export function amendedText({ name, class: { properties } }: RelationshipType, from: string, to: string): string {
  const values = properties
    .filter((property) => property.name !== 'id')
    .map((property) => `${word(property.name)}: r.${word(property.name)}`);
  // The path begins at the end that is an id: there is an index of it.
  const path =
    to === 'id'
      ? `(b:Entity {id: row.to})<-[r:${word(name)}]-(a:Entity) WHERE a.${word(from)} = row.from`
      : `(a:Entity {id: row.from})-[r:${word(name)}]->(b:Entity) WHERE b.${word(to)} = row.to`;
  const columns = `row.number AS number, r.id AS id, a.id AS start, b.id AS finish, {${values.join(', ')}} AS current`;
  return `UNWIND $rows AS row MATCH ${path} RETURN ${columns}`;
}

/** Sets the properties that an amendment names, and no others. */
export function amendText({ name, class: { properties } }: RelationshipType, given: readonly string[]): string {
  const own = properties.filter((property) => given.includes(property.name));
  return `${ENDS} MATCH (a)-[r:${word(name)} {id: row.id}]->(b) ${setText('r', own)}`;
}

/** A name of the model that stands in the text of a statement is a plain word, or the model is wrong. */
export function word(name: string): string {
  if (!/^[A-Za-z]\w*$/.test(name)) throw new TypeError(`"${name}" cannot stand in a statement: it is no plain word.`);
  return name;
}
