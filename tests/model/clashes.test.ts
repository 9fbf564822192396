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

  const relationWith = (gaps: Record<string, { lacks: string; sentence: string }>) => {
    @Entity({ description: 'For tests.' })
    class Fan extends BaseEntity {
      @Relation('Sector', LIKES, { inverse: { fans: 'Fan' }, gaps })
      sectors!: Related<'Sector'>;
    }
    return () => linkWith(Fan, LIKES);
  };

  test('a gap of a field that the relation does not give, with the nearest', () => {
    expect(relationWith({ SECTOR_WITHOUT_FAN: { lacks: 'Sector.fan', sentence: 'For tests.' } })).toThrow(
      'The gap SECTOR_WITHOUT_FAN of Fan.sectors watches "Sector.fan", which is neither that field nor one of its inverses. Did you mean "Sector.fans"',
    );
    expect(relationWith({ SECTOR_WITHOUT_FUND: { lacks: 'Sector.funds', sentence: 'For tests.' } })).toThrow(
      'neither that field nor one of its inverses',
    );
    expect(relationWith({ FAN_OF_NOTHING: { lacks: 'University.sectors', sentence: 'For tests.' } })).toThrow(
      'watches "University.sectors"',
    );
  });

  test('two gaps of one name', () => {
    expect(relationWith({ SECTOR_WITHOUT_FUND: { lacks: 'Sector.fans', sentence: 'For tests.' } })).toThrow(
      'Two gaps are called SECTOR_WITHOUT_FUND, that of Sector.funds and that of Sector.fans: rename one of them.',
    );
    expect(relationWith({ ENTITY_WITHOUT_FACT: { lacks: 'Fan.sectors', sentence: 'For tests.' } })).toThrow(
      'Two gaps are called ENTITY_WITHOUT_FACT, that of Fan.sectors and that of Entity.fact: rename one of them.',
    );
  });

  test('a gap with a name that is none of an enum', () => {
    expect(relationWith({ 'no fans': { lacks: 'Sector.fans', sentence: 'For tests.' } })).toThrow(
      '"no fans" is no name of a gap: write it in capitals, as in CHALLENGE_WITHOUT_PROJECT.',
    );
  });
});

describe('a gap that a relation or a path declares', () => {
  const { gaps } = link(domain);

  test('is of the type that lacks the field, whichever end declares it', () => {
    expect(gaps.get('CHALLENGE_WITHOUT_PROJECT')).toMatchObject({ kind: 'FACTS', of: { name: 'Challenge' }, lacks: { name: 'projects' } });
    expect(gaps.get('UNIVERSITY_WITHOUT_INDUSTRY_PARTNER')).toMatchObject({
      of: { name: 'University' },
      lacks: { name: 'industryPartners' },
    });
    expect(gaps.get('ORGANISATION_WITHOUT_PLACE')).toMatchObject({ of: { name: 'Organisation' }, lacks: { name: 'places' } });
    expect(gaps.get('SECTOR_WITHOUT_CHALLENGE')).toMatchObject({ of: { name: 'Sector' }, lacks: { kind: 'path', name: 'challenges' } });
  });

  test('comes before those that every graph may have', () => {
    const kinds = [...gaps.values()].map(({ kind }) => kind);
    expect(kinds.indexOf('DATA')).toBe(kinds.lastIndexOf('FACTS') + 1);
    expect(kinds.filter((kind) => kind === 'DATA')).toHaveLength(4);
  });
});
