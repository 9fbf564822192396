import { nearest } from '../../errors.js';
import type { Value } from '../../graph/port.js';
import type { EntityType, Model } from '../../model/model.js';
import type { Cell, Complain } from '../ImportError.js';
import { EVIDENCE, LOCAL_NAMES } from '../mapping/targets.js';
import type { MappedRow } from '../read/readRows.js';
import { hashOf, type NodeDraft } from './Draft.js';
import { evidenceIn } from './evidence.js';
import { propertiesIn, requiredCell } from './properties.js';

/** Names the columns of a mapping that fill a target, for complaints about cells that are not there. */
export type ColumnOf = (target: string) => string;

/** Not properties of the model that a cell fills as it is. */
const READ_HERE = Object.freeze(['type', ...LOCAL_NAMES, ...EVIDENCE]);

/** So that the first one that a row has is set last. */
const NAMES_LAST_FIRST = Object.freeze([...LOCAL_NAMES].reverse());

/** What a row says about an entity, or null where its id or type is no such thing; every fault of its cells is complained about. */
export function draftEntity(row: MappedRow, model: Model, columnOf: ColumnOf, complain: Complain): NodeDraft | null {
  const id = requiredCell(row, 'id', columnOf('id'), complain);
  const typeCell = requiredCell(row, 'type', columnOf('type'), complain);
  if (id !== null) checkId(id, complain);
  const type = typeCell === null ? null : typeOf(typeCell, model, complain);
  if (id === null || type === null) return null;

  const properties = propertiesIn(row, type, () => model.entities.values(), READ_HERE, complain);
  const evidence = evidenceIn(row, complain);
  const content: Record<string, Value> = properties;
  // The name in the first language that has one is the name.
  let name = properties.name;
  for (const target of NAMES_LAST_FIRST) {
    const cell = row.cells.get(target);
    if (cell === undefined) continue;
    content[target] = cell.text;
    name = cell.text;
  }
  if (name !== undefined) content.name = name;
  Object.assign(content, evidence.content);
  content.type = type.enumValue;
  complainOfMissing(row, type, content, columnOf, complain);
  return { type, id: id.text, hash: hashOf(content), content, cell: id, cited: evidence.cited };
}

function typeOf(cell: Cell, model: Model, complain: Complain): EntityType | null {
  const found = model.entities.get(cell.text);
  if (found !== undefined) return found;
  const names = [...model.entities.keys()];
  complain(cell, `"${cell.text}" is no type of entity.${nearest(cell.text, names) || ` The types are ${names.join(', ')}.`}`);
  return null;
}

/** Ids stand in addresses, and the id of a relationship is made of those of its ends with "~" between them. */
function checkId(cell: Cell, complain: Complain): void {
  if (/[\s~]/.test(cell.text)) complain(cell, `"${cell.text}" is no id: an id has neither spaces nor "~".`);
  else if (/^source-[0-9a-f]{12}$/.test(cell.text)) complain(cell, `"${cell.text}" is an id that only sources have.`);
}

/** Pearl itself keeps the time and the version; everything else that is required comes from the file. */
function complainOfMissing(row: MappedRow, type: EntityType, content: object, columnOf: ColumnOf, complain: Complain): void {
  for (const { name, required } of type.properties) {
    if (!required || name in content || ['createdAt', 'updatedAt', 'version'].includes(name)) continue;
    const targets = name === 'name' ? [...LOCAL_NAMES, 'name'] : [name];
    if (targets.some((target) => row.cells.has(target) || row.faulty.has(target))) continue;
    complain({ ...row.start, column: columnOf(name) }, `A value for "${name}" is missing.`);
  }
}
