import { ObjectType } from 'type-graphql';
import { Derived } from './decorators.js';
import { Source } from './Source.js';
import { PartialDate } from './scalars.js';

@ObjectType({ description: 'What backs a fact: a source, the words in it, and when somebody looked.' })
export class Evidence {
  @Derived({ kind: 'source' }, () => Source, { description: 'The source that says so.' })
  source!: Source;

  @Derived({ kind: 'noted', noted: 'quotes' }, () => String, { required: false, description: 'The words of the source that say so.' })
  quote?: string;

  @Derived({ kind: 'noted', noted: 'accessed' }, () => PartialDate, { required: false, description: 'When the source was looked at.' })
  accessed?: string;
}
