import { Entity, Property } from './decorators.js';
import { Node } from './Node.js';
import { PartialDate, WebAddress } from './scalars.js';

@Entity({ description: 'Where facts come from: a page, a report, or general knowledge, as far as it is known.' })
export class Source extends Node {
  @Property(() => WebAddress, { description: 'The address of the page; none for sources that are not on the web.' })
  url?: string;

  @Property(() => String, { description: 'What the page calls itself.' })
  title?: string;

  @Property(() => String, { grouped: true, description: 'Who published it.' })
  publisher?: string;

  @Property(() => PartialDate, { description: 'When it was published.' })
  date?: string;
}
