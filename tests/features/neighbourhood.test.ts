import { beforeAll, expect, test } from '@jest/globals';
import { onEachEngine } from '../databases/engines.ts';
import { type Seeded, seeded } from '../running/pearl.ts';

interface Neighbourhood {
  readonly truncated: boolean;
  readonly left: readonly { readonly type: string; readonly count: number }[];
  readonly nodes: readonly { readonly id: string; readonly type: string }[];
  readonly relationships: readonly {
    readonly id: string;
    readonly relationshipType: string;
    readonly confidence: number;
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
  }[];
}

const FIELDS = 'truncated left { type count } nodes { id type } relationships { id relationshipType confidence from { id } to { id } }';

onEachEngine('A neighbourhood', (graph) => {
  let pearl: Seeded;
  beforeAll(async () => {
    pearl = await seeded(graph());
  });

  const around = async (args: string): Promise<Neighbourhood> => {
    const { data, errors } = await pearl.execute(`{ neighbourhood(${args}) { ${FIELDS} } }`);
    expect(errors).toBeUndefined();
    return (data as { neighbourhood: Neighbourhood }).neighbourhood;
  };
  const refused = async (args: string) => {
    const { errors } = await pearl.execute(`{ neighbourhood(${args}) { truncated } }`);
    return { message: errors?.[0]?.message, code: errors?.[0]?.extensions?.code, argument: errors?.[0]?.extensions?.argument };
  };
  const ids = ({ nodes }: Neighbourhood) => nodes.map(({ id }) => id);

  test('begins with whom it is of, holds each once, and every fact among them', async () => {
    const found = await around('of: ["hkust", "itf", "hkust"], depth: 1, limit: 1000');
    expect(ids(found).slice(0, 2)).toEqual(['hkust', 'itf']);
    expect(new Set(ids(found)).size).toBe(found.nodes.length);
    expect(new Set(found.relationships.map(({ id }) => id)).size).toBe(found.relationships.length);
    const shown = new Set(ids(found));
    for (const { from, to } of found.relationships) expect([shown.has(from.id), shown.has(to.id)]).toEqual([true, true]);
    expect(found).toMatchObject({ truncated: false, left: [] });
  });

  test('says by type how many were left out, so that nothing is lost silently', async () => {
    const whole = await around('of: ["itf"], depth: 1, limit: 1000');
    const part = await around('of: ["itf"], depth: 1, limit: 10');
    expect(part.nodes).toHaveLength(10);
    expect(part.truncated).toBe(true);
    const left = new Map<string, number>();
    for (const { id, type } of whole.nodes) if (!ids(part).includes(id)) left.set(type, (left.get(type) ?? 0) + 1);
    expect(new Map(part.left.map(({ type, count }) => [type, count]))).toEqual(left);
    expect(ids(whole).slice(0, 1)).toEqual(['itf']);
  });

  test('gives everybody who leads further a fair share, beside a hub too', async () => {
    const { nodes } = await around('of: ["place-hk", "hsbc"], depth: 1, limit: 12');
    const ofHsbc = await around('of: ["hsbc"], depth: 1, limit: 1000');
    const shared = ids(ofHsbc).filter((id) => nodes.some((each) => each.id === id));
    expect(shared.length).toBeGreaterThanOrEqual(Math.min(5, ofHsbc.nodes.length));
  });

  test('goes no further than it may, and over nothing that it may not', async () => {
    const two = await around(
      'of: ["itf"], depth: 2, limit: 1000, types: [FUNDS], minConfidence: 0.8, avoid: ["hksar-government"], direction: OUT',
    );
    const one = await around(
      'of: ["itf"], depth: 1, limit: 1000, types: [FUNDS], minConfidence: 0.8, avoid: ["hksar-government"], direction: OUT',
    );
    expect(two.nodes.length).toBeGreaterThan(one.nodes.length);
    expect(ids(two)).toEqual(expect.arrayContaining(ids(one)));
    expect(ids(two)).not.toContain('hksar-government');
    for (const { relationshipType, confidence } of two.relationships) {
      expect(relationshipType).toBe('FUNDS');
      expect(confidence).toBeGreaterThanOrEqual(0.8);
    }
    const projects = await around('of: ["hkust"], depth: 1, limit: 1000, entityTypes: [PROJECT]');
    expect(new Set(projects.nodes.slice(1).map(({ type }) => type))).toEqual(new Set(['PROJECT']));
    expect(projects.relationships.length).toBeGreaterThanOrEqual(projects.nodes.length - 1);
  });

  test('is refused where it would mislead or never end', async () => {
    expect(await refused('of: ["hkusst"]')).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'of',
      message: expect.stringContaining('names "hkusst", which no entity has as its id. Did you mean "hkust"'),
    });
    expect(await refused('of: []')).toMatchObject({ argument: 'of', message: expect.stringContaining('is empty') });
    expect(await refused('of: ["hkust"], depth: 0')).toMatchObject({
      argument: 'depth',
      message: expect.stringContaining('it goes from 1 to 4'),
    });
    expect(await refused('of: ["hkust"], depth: 99')).toMatchObject({ argument: 'depth' });
    expect(await refused('of: ["hkust"], limit: 0')).toMatchObject({ argument: 'limit' });
    expect(await refused('of: ["hkust", "hku"], limit: 1')).toMatchObject({
      argument: 'limit',
      message: expect.stringContaining('fewer than the 2 entities'),
    });
    expect(await refused('of: ["hkust"], where: { node: { is: { fund: { recipients: { amount: { sum: { gt: 1 } } } } } } }')).toMatchObject(
      {
        argument: 'where',
        message: expect.stringContaining('can only be asked of the nodes of the list itself'),
      },
    );
    expect(await refused('of: ["hkust"], minConfidence: 7')).toMatchObject({ argument: 'minConfidence' });
  });
});
