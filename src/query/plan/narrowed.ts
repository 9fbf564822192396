import type { TargetType } from '../../model/model.js';
import type { ListRead } from '../../model/read.js';
import type { Condition } from './conditions.js';
import type { Given } from './given.js';

/**
 * A list as a field declares it, or only a part of that: what is of one of its types and fulfils a condition, whatever
 * the client asks for besides. Filters and orders stay those of the whole list.
 */
export interface Listing extends ListRead {
  readonly narrowed?: Narrowed;
}

interface Narrowed {
  readonly over: TargetType;
  readonly where: Condition | null;
  /** Tells this part from every other one: cursors of another part do not fit it. */
  readonly part: Given<readonly unknown[]>;
}
