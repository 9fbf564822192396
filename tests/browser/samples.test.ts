import { fillLeafs } from '@graphiql/toolkit';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, getNamedType, isLeafType, isRequiredArgument, print } from 'graphql';
import { defaultFieldNames } from '../../web/playground/explorer/fieldNames.js';
import { type Samples, sampleValue, takeSamples } from '../../web/playground/explorer/samples.js';
import { startPearl } from '../running/pearl.js';

describe('what the explorer fills in', () => {
  let pearl: Awaited<ReturnType<typeof startPearl>>;
  let schema: GraphQLSchema;
  let samples: Samples;

  const ask = async (query: string) => {
    const response = await fetch(`${pearl.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  };

  beforeAll(async () => {
    pearl = await startPearl();
    const { data } = await ask(getIntrospectionQuery());
    schema = buildClientSchema(data as never);
    samples = await takeSamples(schema, async (query) => (await ask(query)).data);
  });

  afterAll(() => pearl?.stop());

  test('each root field answers with something as it stands after a click', async () => {
    const silent: string[] = [];
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(40);
    for (const field of fields) {
      const filled = field.args.filter(isRequiredArgument).map((argument) => {
        const type = getNamedType(argument.type);
        if (!isLeafType(type)) throw new Error(`${field.name}(${argument.name}:) takes an object`);
        return `${argument.name}: ${print(sampleValue(samples, field, argument, type))}`;
      });
      const clicked = `{ ${field.name}${filled.length > 0 ? `(${filled.join(', ')})` : ''} }`;
      const { result = '' } = fillLeafs(schema, clicked, defaultFieldNames);
      const { data, errors } = await ask(result);
      if (errors) throw new Error(`${result}: ${JSON.stringify(errors)}`);
      const answer = JSON.stringify(data[field.name]);
      if (['null', '[]', '[null]', '{"totalCount":0,"nodes":[]}'].includes(answer)) silent.push(clicked);
    }
    // The graph of Hong Kong holds no organisation of another kind.
    expect(silent.filter((clicked) => !clicked.includes('otherOrganisation'))).toEqual([]);
  });

  test('of an empty graph there are no samples, and no error', async () => {
    const empty = await takeSamples(schema, async () => ({ fact: { nodes: [] }, fund: { nodes: [] } }));
    expect(empty).toEqual({ ids: new Map(), pair: ['', ''], name: '' });
  });
});
