import { Amount, enumeration, Property, Relationship, RelationshipProperties } from '../model/index.js';

const FundingKind = enumeration('FundingKind', 'What kind of money it is. Sums over several kinds count the same money twice.', {
  GRANT: 'Money given to whoever does the work.',
  ALLOCATION: 'Money put into a fund or a scheme, to be given on.',
  DONATION: 'Money given as a gift.',
  PLANNED: 'Announced, not yet given.',
});

@RelationshipProperties({ plural: 'fundings', description: 'Money that goes from one to another, with its amount as far as it is known.' })
export class Funding extends Relationship {
  @Property(() => Amount, { kinds: 'fundingKind', description: "How much, in the graph's currency." })
  amount?: number;

  @Property(() => FundingKind, { description: 'What kind of money it is.' })
  fundingKind?: string;
}
