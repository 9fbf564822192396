import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { ontologyDiagram } from '../../src/model/diagram.js';
import { readSavedQueries } from '../../src/saved/readSavedQueries.js';
import { savedQueriesTable } from '../../src/saved/savedQueriesTable.js';
import { printPearlSchema } from '../../src/schema.js';
import { settingsTable } from '../../src/settings.js';
import { pearlSchema } from '../running/pearl.js';

describe('the schema', () => {
  test('is the committed one: `npm run schema` writes it anew', () => {
    expect(printPearlSchema(pearlSchema())).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  test('describes every type, field, argument and value in a sentence', () => {
    const silent: string[] = [];
    const ask = (name: string, description: string | null | undefined) => {
      if (!/^\S.{8,}[.…]$/s.test(description ?? '')) silent.push(`${name}: ${description}`);
    };
    for (const type of Object.values(pearlSchema().schema.getTypeMap())) {
      if (type.name.startsWith('__') || type.name === 'Query' || isSpecifiedScalarType(type)) continue;
      if (type.name !== 'DateTime') ask(type.name, type.description);
      if (isEnumType(type)) for (const value of type.getValues()) ask(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        ask(`${type.name}.${field.name}`, field.description);
        if ('args' in field) for (const argument of field.args) ask(`${type.name}.${field.name}(${argument.name}:)`, argument.description);
      }
    }
    expect(silent).toEqual([]);
  });

  test('has only nullable root fields, so that one that fails leaves the others answered', () => {
    const fields = Object.values(pearlSchema().schema.getQueryType()?.getFields() ?? {});
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.filter(({ type }) => String(type).endsWith('!'))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  test('draws the ontology as the model has it: `npm run readme` writes it anew', () => {
    expect(readme).toContain(ontologyDiagram(pearlSchema().model));
  });

  test('lists the saved queries as their files have them', () => {
    expect(readme).toContain(savedQueriesTable(readSavedQueries()));
  });

  test('lists the settings as config.ts has them', () => {
    expect(readme).toContain(settingsTable());
  });
});
