import { beforeAll, describe, expect, test } from '@jest/globals';
import 'reflect-metadata';
import { graphql, isEnumType } from 'graphql';
import { Int } from 'type-graphql';
import { domain } from '../../src/domain/index.js';
import { graphSchema } from '../../src/model/graphSchema.js';
import { BaseEntity, Entity, Property, type Related, Relation, Relationship, relationshipType } from '../../src/model/index.js';
import { readPlannedField } from '../../src/query/decode/PlannedRow.js';
import { createEngine, type Engine } from '../../src/query/engine.js';
import { buildPearlSchema } from '../../src/schema.js';
import { onEachEngine } from '../databases/engines.js';
import { LIMITS } from '../running/pearl.js';

const AWARDED_TO = relationshipType('AWARDED_TO', {
  description: 'The first was given to the second.',
  verb: ['was awarded to', 'were awarded to'],
  class: Relationship,
  pairs: { Prize: ['Project', 'University'] },
});

/** What a newcomer would write in src/domain/Prize.ts. */
@Entity({ description: 'A prize for good work.' })
class Prize extends BaseEntity {
  @Property(() => Int, { description: 'How many were given so far.' })
  editions?: number;

  @Relation('Project', AWARDED_TO, {
    inverse: { prizes: 'Prize' },
    gaps: { PRIZE_WITHOUT_PROJECT: { lacks: 'Prize.projects', sentence: 'Prizes that no project is known to have won.' } },
  })
  projects!: Related<'Project'>;

  @Relation('University', AWARDED_TO, { inverse: { prizes: 'Prize' } })
  universities!: Related<'University'>;
}

const { schema, model } = buildPearlSchema({
  classes: [...domain.classes, Prize],
  relationshipTypes: [...domain.relationshipTypes, AWARDED_TO],
});

/** Everything that follows from one file and one line in the barrel. */
describe('an entity that was added', () => {
  test('has its type, its lists, its filters, its orders and its place in the enum', () => {
    const entityType = schema.getType('EntityType');
    const query = schema.getQueryType()?.getFields() ?? {};
    expect(Object.keys(query)).toEqual(expect.arrayContaining(['prize', 'prizes']));
    for (const name of [
      'PrizeConnection',
      'PrizeEdge',
      'PrizeWhere',
      'PrizeOrderBy',
      'PrizeRelationshipConnection',
      'PrizeRelationshipWhere',
    ])
      expect(schema.getType(name)).toBeDefined();
    expect(isEnumType(entityType) && entityType.getValue('PRIZE')?.description).toBe('A prize for good work.');
  });

  test('has its indexes', () => {
    expect(graphSchema(model).indexes).toEqual(expect.arrayContaining([{ label: 'Prize', property: 'name' }]));
  });
});

onEachEngine('an entity that was added', (opened) => {
  let engine: Engine;

  beforeAll(async () => {
    const graph = opened();
    await graph.ready(graphSchema(model));
    engine = createEngine({ graph, model, limits: LIMITS, decoding: { baseUrl: 'http://pearl.test' } });
    await graph.write(async (run) => {
      const at = '2026-01-01T00:00:00.000Z';
      const node = (id: string, type: string) => ({
        id,
        type,
        name: id.toUpperCase(),
        nameEn: id.toUpperCase(),
        createdAt: at,
        updatedAt: at,
        version: 1,
      });
      await run({ text: 'CREATE (n:Entity:Prize) SET n += $row', parameters: { row: { ...node('medal', 'PRIZE'), editions: 7 } } });
      await run({ text: 'CREATE (n:Entity:Project) SET n += $row', parameters: { row: node('robot', 'PROJECT') } });
      await run({
        text: 'MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to}) CREATE (a)-[r:AWARDED_TO]->(b) SET r.id = $id',
        parameters: { from: 'medal', to: 'robot', id: 'medal~AWARDED_TO~robot' },
      });
    });
  });

  test('is answered from both ends, and by interface', async () => {
    const source = `{
      prizes(where: { editions: { gte: 7 }, projects: { some: {} } }, orderBy: [{ projects: { count: DESC } }]) { nodes { id editions projects { nodes { name } } } }
      project(id: "robot") { prizes { edges { relationship { id relationshipType } node { id } } } }
      entities(where: { type: { eq: PRIZE } }) { nodes { __typename ... on Prize { editions } } }
      gaps(only: [PRIZE_WITHOUT_PROJECT]) { sentence type count total }
    }`;
    const answer = await graphql({ schema, source, contextValue: { engine }, fieldResolver: readPlannedField });
    expect(JSON.parse(JSON.stringify(answer))).toEqual({
      data: {
        prizes: { nodes: [{ id: 'medal', editions: 7, projects: { nodes: [{ name: 'ROBOT' }] } }] },
        project: {
          prizes: { edges: [{ relationship: { id: 'medal~AWARDED_TO~robot', relationshipType: 'AWARDED_TO' }, node: { id: 'medal' } }] },
        },
        entities: { nodes: [{ __typename: 'Prize', editions: 7 }] },
        gaps: [{ sentence: 'Prizes that no project is known to have won.', type: 'PRIZE', count: 0, total: 1 }],
      },
    });
  });
});
