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

/** `floats` are those that the rows hold apart, as in every statement that takes new rows. */
export function createNodesText({ labels }: EntityType, floats: readonly string[]): string {
  return `UNWIND $rows AS row CREATE (n:${labels.map(word).join(':')}) ${setText('n', floats)}`;
}

export function updateNodesText(type: EntityType): string {
  return `UNWIND $rows AS row MATCH (n:${word(type.labels[0] ?? '')} {id: row.id}) ${setText('n', floatNames(type.properties))}`;
}

/** What is there already between these ends. */
export function existingRelationshipsText({ name }: RelationshipType): string {
  return `${ENDS} MATCH (a)-[r:${word(name)}]->(b) RETURN r.id AS id, r.hash AS hash`;
}

/** MERGE, so that not even a writer at the same moment can make the same relationship twice. */
export function mergeRelationshipsText({ name }: RelationshipType, floats: readonly string[]): string {
  return `${ENDS} MERGE (a)-[r:${word(name)} {id: row.id}]->(b) ${setText('r', floats)}`;
}

const ENDS = 'UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})';

/** Both engines take a whole number that comes as a parameter for an integer; a property has to hold one type. */
function setText(variable: string, floats: readonly string[]): string {
  const exact = floats.map((name) => `, ${variable}.${word(name)} = toFloat(row.floats.${word(name)})`);
  return `SET ${variable} += row.content${exact.join('')}`;
}

/** A row of a statement that adds: what the content lacks does not travel. Only floats that are whole numbers stand apart. */
export interface NewRow {
  readonly [name: string]: Value;
  readonly id: Value;
  readonly content: Content;
  readonly floats: Content;
}

export function newRowOf(content: Content, properties: readonly Property[]): NewRow {
  const apart = floatNames(properties).filter((name) => Number.isInteger(content[name]));
  if (apart.length === 0) return { id: content.id ?? null, content, floats: NO_FLOATS };
  const plain = Object.fromEntries(Object.entries(content).filter(([name]) => !apart.includes(name)));
  return { id: content.id ?? null, content: plain, floats: Object.fromEntries(apart.map((name) => [name, content[name] ?? null])) };
}

const NO_FLOATS: Content = Object.freeze({});

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

export function floatNames(properties: readonly Property[]): string[] {
  return properties.filter(({ kind }) => kind === 'float').map(({ name }) => name);
}

/** What relationships that are amended have so far: their ends are found by a property each, "id" or another. */
export function amendedText({ name, class: { properties } }: RelationshipType, from: string, to: string): string {
  const values = properties
    .filter((property) => property.name !== 'id')
    .map((property) => `${word(property.name)}: r.${word(property.name)}`);
  // The end that is an id comes first, and the other has no label: a planner that knows little of the graph has no other way then.
  const path =
    to === 'id'
      ? `(b:Entity {id: row.to}) WITH row, b MATCH (b)<-[r:${word(name)}]-(a) WHERE a.${word(from)} = row.from`
      : `(a:Entity {id: row.from}) WITH row, a MATCH (a)-[r:${word(name)}]->(b) WHERE b.${word(to)} = row.to`;
  const columns = `row.number AS number, r.id AS id, a.id AS start, b.id AS finish, {${values.join(', ')}} AS current`;
  return `UNWIND $rows AS row MATCH ${path} RETURN ${columns}`;
}

/** Sets the properties that an amendment names, and no others. */
export function amendText({ name }: RelationshipType, floats: readonly string[]): string {
  return `${ENDS} MATCH (a)-[r:${word(name)} {id: row.id}]->(b) ${setText('r', floats)}`;
}

/** A name of the model that stands in the text of a statement is a plain word, or the model is wrong. */
export function word(name: string): string {
  if (!/^[A-Za-z]\w*$/.test(name)) throw new TypeError(`"${name}" cannot stand in a statement: it is no plain word.`);
  return name;
}
