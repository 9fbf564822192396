import { Float, Int, ObjectType } from 'type-graphql';
import { Derived } from '../../model/decorators.js';
import { EntityTypes, RelationshipTypes } from '../../model/enums.js';

@ObjectType({ description: 'How many entities of a type there are.' })
export class TypeCount {
  @Derived({ kind: 'cell', column: 0 }, () => EntityTypes, { description: 'The type of the entities.' })
  type!: string;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'How many there are.' })
  count!: number;
}

@ObjectType({ description: 'How many facts of a type there are.' })
export class RelationshipCount {
  @Derived({ kind: 'cell', column: 0 }, () => RelationshipTypes, { description: 'The type of the facts.' })
  type!: string;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'How many there are.' })
  count!: number;
}

@ObjectType({ description: 'How many facts of a type join entities of two types.' })
export class ConnectionCount {
  @Derived({ kind: 'cell', column: 0 }, () => EntityTypes, { description: 'The type of the first of the two.' })
  from!: string;

  @Derived({ kind: 'cell', column: 1 }, () => RelationshipTypes, { description: 'The type of the facts.' })
  type!: string;

  @Derived({ kind: 'cell', column: 2 }, () => EntityTypes, { description: 'The type of the second of the two.' })
  to!: string;

  @Derived({ kind: 'cell', column: 3 }, () => Int, { description: 'How many there are.' })
  count!: number;
}

@ObjectType({ description: 'How many entities of a type have a field that may be missing.' })
export class FieldCompleteness {
  @Derived({ kind: 'cell', column: 0 }, () => EntityTypes, { description: 'The type of the entities.' })
  type!: string;

  @Derived({ kind: 'cell', column: 1 }, () => String, { description: 'The field: "foundedYear", or "evidence" for any source at all.' })
  field!: string;

  @Derived({ kind: 'cell', column: 2 }, () => Int, { description: 'How many have it.' })
  known!: number;

  @Derived({ kind: 'cell', column: 3 }, () => Int, { description: 'Of how many.' })
  total!: number;

  @Derived({ kind: 'cell', column: 4 }, () => Float, { description: 'Which part of them that is, from 0 to 1.' })
  share!: number;
}

@ObjectType({ description: 'How many sources somebody published.' })
export class PublisherCount {
  @Derived({ kind: 'cell', column: 0 }, () => String, { description: 'Who published them.' })
  publisher!: string;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'How many sources.' })
  count!: number;
}
