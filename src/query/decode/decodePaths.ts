import type { Row } from '../../graph/port.js';
import type { PathField } from '../plan/plan.js';
import { listOf, within } from './complete.js';
import { type Answer, type DecodeField, type Decoding, decodeObject } from './decodeObject.js';
import { PlannedRow } from './PlannedRow.js';

/** A path as the database gives it: the rows of its nodes, and those of its relationships. */
type PathRow = readonly [nodes: readonly Row[], relationships: readonly Row[]];

/** Makes the decoder of the paths that lead to a node. */
export function decodePaths(column: number, fields: readonly PathField[], decoding: Decoding): DecodeField {
  const decoders = fields.map((field) => [field.key, decodePathField(field, decoding)] as const);
  return (row, answer) =>
    listOf(row[column] as unknown as readonly PathRow[], answer, (path) => {
      const object = new PlannedRow('Path');
      for (const [key, decode] of decoders) object[key] = decode(path, answer);
      return object;
    });
}

function decodePathField(field: PathField, decoding: Decoding): (path: PathRow, answer: Answer) => unknown {
  switch (field.kind) {
    case 'typename':
      return () => 'Path';
    case 'length':
      return ([, relationships]) => relationships.length;
    case 'nodes': {
      const decode = decodeObject(field.object, decoding);
      return within(field.key, ([nodes], answer) => listOf(nodes, answer, decode));
    }
    case 'relationships': {
      const decode = decodeObject(field.object, decoding);
      return within(field.key, ([, relationships], answer) => listOf(relationships, answer, decode));
    }
  }
}
