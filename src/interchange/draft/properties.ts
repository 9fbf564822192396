import type { Value } from '../../graph/port.js';
import type { Property } from '../../model/model.js';
import type { Cell, Complain } from '../ImportError.js';
import type { MappedRow } from '../read/readRows.js';
import { readValue } from './readValue.js';

/** Whoever declares properties, and what it is called in sentences. */
export interface Owner {
  readonly name: string;
  readonly properties: readonly Property[];
}

/**
 * The typed values of the cells that are properties of `owner`. A cell for a property that it does not have is a
 * complaint naming those of `others` that have it.
 */
export function propertiesIn(
  row: MappedRow,
  owner: Owner,
  others: () => Iterable<Owner>,
  except: readonly string[],
  complain: Complain,
): Record<string, Value> {
  const content: Record<string, Value> = {};
  for (const [target, cell] of row.cells) {
    if (except.includes(target)) continue;
    const property = owner.properties.find(({ name }) => name === target);
    if (property === undefined) {
      complain(cell, `${owner.name} has no property "${target}", only ${holders(target, others())}; leave the cell empty.`);
      continue;
    }
    const reading = readValue(property, cell.text);
    if ('complaint' in reading) complain(cell, reading.complaint);
    else content[target] = reading.value;
  }
  return content;
}

function holders(target: string, others: Iterable<Owner>): string {
  const names = [...others].filter(({ properties }) => properties.some(({ name }) => name === target)).map(({ name }) => name);
  return names.join(', ');
}

/** The cell that a row cannot do without, or a complaint that it is missing. */
export function requiredCell(row: MappedRow, target: string, column: string, complain: Complain): Cell | null {
  const cell = row.cells.get(target);
  if (cell === undefined && !row.faulty.has(target)) complain({ ...row.start, column }, `A value for "${target}" is missing.`);
  return cell ?? null;
}
