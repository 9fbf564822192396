import { z } from 'zod';

const text = z.string('should be a text').min(1, 'should not be empty');

const binding = z.union(
  [text, z.strictObject({ column: text, values: z.record(text, z.string()).optional() }), z.strictObject({ value: text })],
  'should be the name of a column, or { column: …, values: { … } }, or { value: … } for the same value in every row',
);

const file = z.strictObject(
  {
    file: text,
    delimiter: z.string().length(1, 'should be one character, such as "," or "\\t"').default(','),
    columns: z.record(text, binding, 'should be a map from properties to columns'),
  },
  'should be a map with the keys file and columns',
);

const files = z.array(file, 'should be a list of files, each beginning with "- file:"').default([]);

/** The shape of a mapping file. Every scalar is a text: YAML is read without guessing at numbers and dates. */
export const mappingShape = z.strictObject(
  {
    graph: z.strictObject(
      {
        title: text,
        currency: z.string('should be a currency such as HKD').regex(/^[A-Z]{3}$/, 'should be three capital letters, such as HKD'),
        licence: text,
      },
      'should be a map with the keys title, currency and licence',
    ),
    sources: files,
    entities: files,
    relationships: files,
  },
  'should be a map with the keys graph, sources, entities and relationships',
);

export type MappingShape = z.output<typeof mappingShape>;
