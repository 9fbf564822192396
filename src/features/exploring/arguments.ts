import { Float, ID } from 'type-graphql';
import { EntityTypes, RelationshipTypes } from '../../model/enums.js';
import { argument } from '../../model/graphql/decorate.js';
import { Time } from '../../model/graphql/TimeInput.js';
import { edgeWhere } from '../../model/graphql/where.js';
import { type Class, kitTypes, type Model } from '../../model/model.js';

/** Gives an exploring field the arguments that say which facts it may pass, and where they may lead. */
export function passageArguments(owner: Class, of: string, model: Model): void {
  const { entity, relationship } = kitTypes(model);
  const add = (name: string, type: () => unknown, description: string) => argument(owner, of, name, type, { nullable: true, description });
  add('types', () => [RelationshipTypes], 'Only over facts of these types; over any when left out.');
  add('entityTypes', () => [EntityTypes], 'Only to entities of these types; to any when left out.');
  add('avoid', () => [ID], 'Never over these entities: "place-hk" leads everywhere and says little.');
  add('where', () => edgeWhere(entity, relationship), 'Only over facts, and to nodes, that fulfil this.');
  add('time', () => Time, 'Only over facts that held at this time.');
  add('minConfidence', () => Float, 'Only over facts that are at least this sure, from 0 to 1.');
}
