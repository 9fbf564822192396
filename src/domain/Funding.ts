import { registerEnumType } from 'type-graphql';
import { Amount, Property, Relationship, RelationshipProperties } from '../model/index.js';

export enum FundingKind {
  GRANT = 'GRANT',
  ALLOCATION = 'ALLOCATION',
  DONATION = 'DONATION',
  PLANNED = 'PLANNED',
}

registerEnumType(FundingKind, {
  name: 'FundingKind',
  description: 'What kind of money it is. Sums over several kinds count the same money twice.',
  valuesConfig: {
    GRANT: { description: 'Money given to whoever does the work.' },
    ALLOCATION: { description: 'Money put into a fund or a scheme, to be given on.' },
    DONATION: { description: 'Money given as a gift.' },
    PLANNED: { description: 'Announced, not yet given.' },
  },
});

@RelationshipProperties({ plural: 'fundings', description: 'Money that goes from one to another, with its amount as far as it is known.' })
export class Funding extends Relationship {
  @Property(() => Amount, { description: "How much, in the graph's currency." })
  amount?: number;

  @Property(() => FundingKind, { description: 'What kind of money it is.' })
  fundingKind?: FundingKind;
}
