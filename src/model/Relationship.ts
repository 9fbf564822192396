import { Float } from 'type-graphql';
import { Derived, Property, RelationshipProperties } from './decorators.js';
import { Evidence } from './Evidence.js';
import { RelationshipTypes } from './enums.js';
import { Node } from './Node.js';
import { PartialDate } from './scalars.js';

@RelationshipProperties({
  concrete: 'Fact',
  description: 'A fact that joins two entities, with its dates, its sources and how sure it is.',
})
export abstract class Relationship extends Node {
  @Derived({ kind: 'relationshipType' }, () => RelationshipTypes, { description: 'What the fact says: FUNDS, LEADS, …' })
  relationshipType!: string;

  @Property(() => PartialDate, { description: 'Since when it holds, as far as is known.' })
  since?: string;

  @Property(() => PartialDate, { description: 'Until when it held, as far as is known.' })
  until?: string;

  @Property(() => String, { grouped: true, description: 'In what role: "industrial collaborator", "founding insurer", …' })
  role?: string;

  @Property(() => String, { description: 'A remark on the fact.' })
  note?: string;

  @Property(() => Float, { description: 'How sure the fact is, from 0 to 1.' })
  confidence?: number;

  @Derived({ kind: 'evidence' }, () => [Evidence], { description: 'The sources of this fact.' })
  evidence!: Evidence[];
}
