import type { Row } from '../../graph/port.js';
import type { PathField } from '../plan/plan.js';
import { type DecodeField, type Decoding, decodeObject } from './decodeObject.js';
import { PlannedRow } from './PlannedRow.js';

/** A path as the database gives it: the rows of its nodes, and those of its relationships. */
type PathRow = readonly [nodes: readonly Row[], relationships: readonly Row[]];

/** Makes the decoder of the paths that lead to a node. */
export function decodePaths(column: number, fields: readonly PathField[], decoding: Decoding): DecodeField {
  const decoders = fields.map((field) => [field.key, decodePathField(field, decoding)] as const);
  return (row) =>
    (row[column] as unknown as readonly PathRow[]).map((path) => {
      const object = new PlannedRow('Path');
      for (const [key, decode] of decoders) object[key] = decode(path);
      return object;
    });
}

function decodePathField(field: PathField, decoding: Decoding): (path: PathRow) => unknown {
  switch (field.kind) {
    case 'typename':
      return () => 'Path';
    case 'length':
      return ([, relationships]) => relationships.length;
    case 'nodes': {
      const decode = decodeObject(field.object, decoding);
      return ([nodes]) => nodes.map(decode);
    }
    case 'relationships': {
      const decode = decodeObject(field.object, decoding);
      return ([, relationships]) => relationships.map(decode);
    }
  }
}
