import 'reflect-metadata';
import { Field, InputType } from 'type-graphql';
import { enumeration } from '../enumeration.js';
import { PartialDate } from '../scalars.js';

const Undated = enumeration('Undated', 'What becomes of facts whose beginning is not known.', {
  INCLUDE: 'They are taken along, unless they are known to have ended before.',
  EXCLUDE: 'They are left out; `undatedCount` says how many.',
});

@InputType({ description: 'A time with a beginning, an end, or both; both ends are part of it.' })
export class Interval {
  @Field(() => PartialDate, { nullable: true, description: 'When it begins; open when left out.' })
  from?: string;

  @Field(() => PartialDate, { nullable: true, description: 'When it ends; open when left out.' })
  to?: string;
}

@InputType({ description: 'A time through which a list is seen: what held then. Give either `asOf` or `during`.' })
export class Time {
  @Field(() => PartialDate, { nullable: true, description: 'One date, as exactly as you like.' })
  asOf?: string;

  @Field(() => Interval, { nullable: true, description: 'Any time in an interval.' })
  during?: Interval;

  @Field(() => Undated, { defaultValue: Undated.EXCLUDE, description: 'What becomes of facts whose beginning is not known.' })
  undated!: string;
}
