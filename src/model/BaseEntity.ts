import { GraphQLDateTime } from 'graphql-scalars';
import { Float, ID, Int } from 'type-graphql';
import { Derived, EntityInterface, Property } from './decorators.js';
import { Evidence } from './Evidence.js';
import { EntityTypes } from './enums.js';
import { LocalizedText } from './LocalizedText.js';
import { Node } from './Node.js';
import { WebAddress } from './scalars.js';

@EntityInterface({
  name: 'Entity',
  plural: 'entities',
  description: 'Anything the graph knows facts about: an organisation, a fund, a project, a sector, a challenge, …',
})
export abstract class BaseEntity extends Node {
  @Property(() => EntityTypes, { required: true, description: 'What it is.' })
  type!: string;

  @Derived({ kind: 'uri' }, () => WebAddress, { description: 'The address of its own page in this service.' })
  uri!: string;

  @Property(() => String, {
    required: true,
    indexed: true,
    read: { kind: 'name' },
    description: 'Its name: the English one, or another where there is none; `lang` asks for another language.',
  })
  name!: string;

  @Derived({ kind: 'names' }, () => [LocalizedText], { description: 'Every name it has, each with its language.' })
  names!: LocalizedText[];

  @Property(() => String, { indexed: true, description: 'The short form that people use: "HKUST".' })
  abbreviation?: string;

  @Property(() => String, { description: 'What it is, in a sentence or two.' })
  description?: string;

  @Property(() => WebAddress, { description: 'Its own website.' })
  website?: string;

  @Property(() => ID, { indexed: true, description: 'Its item in Wikidata: "Q1068258".' })
  wikidataId?: string;

  @Property(() => ID, { indexed: true, description: 'Its address in the Research Organization Registry.' })
  rorId?: string;

  @Property(() => Int, { indexed: true, description: 'The year it was founded or began.' })
  foundedYear?: number;

  @Derived({ kind: 'degree' }, () => Int, { description: 'How many facts it stands in.' })
  degree!: number;

  @Property(() => Float, { description: 'How sure this description is, from 0 to 1.' })
  confidence?: number;

  @Derived({ kind: 'evidence' }, () => [Evidence], { description: 'The sources of this description.' })
  evidence!: Evidence[];

  @Property(() => GraphQLDateTime, { required: true, description: 'When this graph first had it.' })
  createdAt!: string;

  @Property(() => GraphQLDateTime, { required: true, description: 'When this graph last changed it.' })
  updatedAt!: string;

  @Property(() => Int, { required: true, description: 'How many times it has been written: 1 when new.' })
  version!: number;
}
