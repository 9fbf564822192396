import { nearest } from '../../errors.js';
import type { Value } from '../../graph/port.js';
import type { Model, RelationshipClass, RelationshipType } from '../../model/model.js';
import type { Cell, Complain } from '../ImportError.js';
import { EVIDENCE } from '../mapping/targets.js';
import type { MappedRow } from '../read/readRows.js';
import { hashOf, type RelationshipDraft } from './Draft.js';
import type { ColumnOf } from './draftEntity.js';
import { evidenceIn } from './evidence.js';
import { type Owner, propertiesIn, requiredCell } from './properties.js';

const READ_HERE = Object.freeze(['from', 'type', 'to', 'key', ...EVIDENCE]);

/**
 * What a row says about a relationship, or null where an end or the type is missing. Whether its ends exist is asked later,
 * and where they have to be found first (`found`), it has no id yet.
 */
export function draftRelationship(
  row: MappedRow,
  model: Model,
  columnOf: ColumnOf,
  complain: Complain,
  found: boolean,
): RelationshipDraft | null {
  const from = requiredCell(row, 'from', columnOf('from'), complain);
  const typeCell = requiredCell(row, 'type', columnOf('type'), complain);
  const to = requiredCell(row, 'to', columnOf('to'), complain);
  const key = row.cells.get('key');
  const type = typeCell === null ? null : typeOf(typeCell, model, complain);
  if (key) checkKey(key, type, complain);
  if (from === null || type === null || to === null) return null;

  const properties = propertiesIn(row, ownerOf(type), () => [...model.relationshipTypes.values()].map(ownerOf), READ_HERE, complain);
  const evidence = evidenceIn(row, complain);
  const content: Record<string, Value> = Object.assign(properties, evidence.content);
  const base = { type, cell: from, cited: evidence.cited, from, to, key: key?.text ?? null };
  if (found) return { ...base, id: '', hash: '', content };
  content.id = idOf(base);
  return { ...base, id: content.id, hash: hashOf(content), content };
}

/** The draft with the id and the hash that follow from its ends. */
export function withId(draft: RelationshipDraft): RelationshipDraft {
  const id = idOf(draft);
  const content = { ...draft.content, id };
  return { ...draft, id, hash: hashOf(content), content };
}

function idOf({ from, type, to, key }: Pick<RelationshipDraft, 'from' | 'type' | 'to' | 'key'>): string {
  return `${from.text}~${type.name}~${to.text}${key === null ? '' : `~${key}`}`;
}

function checkKey(key: Cell, type: RelationshipType | null, complain: Complain): void {
  if (/[\s~]/.test(key.text)) complain(key, `"${key.text}" is no key: a key has neither spaces nor "~".`);
  else if (type?.several === false)
    complain(key, `"${key.text}" tells several apart, and only one ${type.name} leads from one to another: leave the cell empty.`);
}

/** In sentences properties belong to the type ("FUNDS has …"), though its class declares them. */
function ownerOf({ name, class: { properties } }: { name: string; class: RelationshipClass }): Owner {
  return { name, properties };
}

function typeOf(cell: Cell, model: Model, complain: Complain): RelationshipType | null {
  const found = model.relationshipTypes.get(cell.text);
  if (found !== undefined) return found;
  const names = [...model.relationshipTypes.keys()];
  complain(cell, `"${cell.text}" is no type of relationship.${nearest(cell.text, names) || ` The types are ${names.join(', ')}.`}`);
  return null;
}
