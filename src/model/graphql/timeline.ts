import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { enumeration } from '../enumeration.js';
import type { Class } from '../model.js';
import type { Read } from '../read.js';
import { argument, field } from './decorate.js';

const TimelineUnit = enumeration('TimelineUnit', 'How long the periods of a timeline are.', {
  YEAR: 'A year each.',
  DECADE: 'Ten years each, named by the first of them: "2020".',
});

@ObjectType({ description: 'How many facts began and ended in a period.' })
class TimelinePeriod {
  @Field(() => String, { description: 'The year, or the first year of the decade: "2021".' })
  period!: string;

  @Field(() => Int, { description: 'How many facts began in it.' })
  started!: number;

  @Field(() => Int, { description: 'How many facts ended in it.' })
  ended!: number;
}

@ObjectType({ description: 'When facts began and ended.' })
export class Timeline {
  @Field(() => [TimelinePeriod], {
    description: 'Every period from the first to the last, also those in which nothing is known to have happened.',
  })
  periods!: TimelinePeriod[];

  @Field(() => Int, { description: 'Of how many facts neither the beginning nor the end is known.' })
  undated!: number;
}

/** Gives a type a timeline, and the argument that says how long its periods are. */
export function addTimeline(owner: Class, description: string, read?: Read): void {
  field(owner, 'timeline', () => Timeline, read === undefined ? { description } : { description, read });
  timelineUnit(owner, 'timeline');
}

export function timelineUnit(owner: Class, of: string): void {
  argument(owner, of, 'by', () => TimelineUnit, { defaultValue: TimelineUnit.YEAR, description: 'How long the periods are.' });
}

/** Gives a timeline that stands by itself the argument that lists have. */
export function sureness(owner: Class, of: string): void {
  argument(owner, of, 'minConfidence', () => Float, {
    nullable: true,
    description: 'Only facts that are at least this sure, from 0 to 1.',
  });
}
