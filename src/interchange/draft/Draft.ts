import { hash } from 'node:crypto';
import type { Value } from '../../graph/port.js';
import type { EntityType, RelationshipType } from '../../model/model.js';
import type { Cell } from '../ImportError.js';

/** The stored properties of a node or relationship that come from a file. What is missing is absent. */
export type Content = Readonly<Record<string, Value>>;

/** What a row says, typed and checked as far as that goes without looking into the graph. */
export interface Draft {
  readonly id: string;
  /** Of all content: the same content has the same hash, so that a second import finds nothing to change. */
  readonly hash: string;
  readonly content: Content;
  /** Where its id comes from, for messages. */
  readonly cell: Cell;
  /** The sources that it cites, as the file names them. */
  readonly cited: readonly Cell[];
}

/** A node to be: an entity or a source. */
export interface NodeDraft extends Draft {
  readonly type: EntityType;
}

/** A relationship to be. Its id is '' until all its ends are ids. */
export interface RelationshipDraft extends Draft {
  readonly type: RelationshipType;
  readonly from: Cell;
  readonly to: Cell;
  readonly key: string | null;
}

/** The hash of a content, whatever the order of its properties. */
export function hashOf(content: Content): string {
  const entries = Object.keys(content)
    .sort()
    .map((name) => [name, content[name]]);
  return hash('sha256', JSON.stringify(entries), 'hex').slice(0, 32);
}
