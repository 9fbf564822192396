import { describe, expect, test } from '@jest/globals';
import 'reflect-metadata';
import { domain } from '../../src/domain/index.js';
import { BaseEntity, Entity, Path, type Related, Relation, Relationship, relationshipType } from '../../src/model/index.js';
import { link } from '../../src/model/link.js';

/** Start-up refuses a domain that contradicts itself, in a sentence that names both places. */
describe('a domain that contradicts itself', () => {
  const LIKES = relationshipType('LIKES', {
    description: 'For tests.',
    verb: ['likes', 'like'],
    class: Relationship,
    pairs: { Fan: ['Sector'] },
  });

  const linkWith = (fan: abstract new () => object, ...types: (typeof LIKES)[]) =>
    link({ classes: [...domain.classes, fan], relationshipTypes: [...domain.relationshipTypes, ...types] });

  test('two relations under one name that do not mean the same', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Sector', LIKES, { inverse: { projects: 'Fan' } })
      sectors!: Related<'Sector'>;
    }
    expect(() => linkWith(Fan, LIKES)).toThrow(
      'Project.sectors (FOCUSES_ON, in, to Project) and Fan.sectors (LIKES, in, to Fan) both give Sector a field "projects" but do not mean the same: rename one of them.',
    );
  });

  test('a target that the domain does not list, with the nearest name', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Sectors', LIKES)
      sectors!: Related<'Sectors'>;
    }
    expect(() => linkWith(Fan, LIKES)).toThrow(
      'Fan.sectors names the type "Sectors", which the domain does not list. Did you mean "Sector"?',
    );
  });

  test('a relation between types that its relationship does not join', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Place', LIKES)
      places!: Related<'Place'>;
    }
    expect(() => linkWith(Fan, LIKES)).toThrow('Fan.places leads from Fan to Place, which LIKES does not join: add the pair.');
  });

  test('a pair that no field shows', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Sector', LIKES)
      sectors!: Related<'Sector'>;
    }
    expect(() => linkWith(Fan, LIKES)).toThrow(
      'LIKES may run from Fan to Sector, but no field of Sector shows it: declare a relation for it, or take the pair out.',
    );
  });

  test('a relationship type that is not listed', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Sector', LIKES)
      sectors!: Related<'Sector'>;
    }
    expect(() => linkWith(Fan)).toThrow('Fan.sectors uses LIKES, which src/domain/relationshipTypes.ts does not list.');
  });

  test('a field that is a property already', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Sector', LIKES, { inverse: { website: 'Fan' } })
      sectors!: Related<'Sector'>;
    }
    expect(() => linkWith(Fan, LIKES)).toThrow('Fan.sectors gives Sector the field "website", which is a property already.');
  });

  test('a path whose steps do not meet', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Sector', LIKES, { inverse: { fans: 'Fan' } })
      sectors!: Related<'Sector'>;

      @Path('Place', [LIKES, LIKES], { description: 'For tests.' })
      places!: Related<'Place'>;
    }
    expect(() => linkWith(Fan, LIKES)).toThrow('Fan.places does not lead from Fan to Place: its steps do not meet.');
  });

  test('a path of a single step', () => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Path('Sector', [LIKES], { description: 'For tests.' })
      sectors!: Related<'Sector'>;
    }
    expect(() => linkWith(Fan, LIKES)).toThrow('Fan.sectors is a path of 1 step: use @Relation for a single one.');
  });
});
