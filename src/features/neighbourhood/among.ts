import type { Statement } from '../../graph/port.js';
import type { Arguments, World } from '../../query/finder.js';
import { passageOf } from '../exploring/passage.js';

/** Every fact among entities, each once: they all begin at one of them. */
export function amongText(args: Arguments, ids: readonly string[], world: World): Statement {
  // Who is among them has been decided: entity types and whom to avoid say nothing of the ends any more.
  const { arrow, asked, values } = passageOf({ ...args, entityTypes: null, avoid: null }, 'out', world);
  const conditions = ['b.id IN $ids', ...(asked === null ? [] : [asked])].join(' AND ');
  return {
    text: `UNWIND $ids AS wanted MATCH (a:Entity {id: wanted})${arrow}(b:Entity) WHERE ${conditions} RETURN r.id AS id`,
    parameters: { ...values, ids },
  };
}
