import { z } from 'zod';
import { columnsIn } from './Mapping.js';

const text = z.string('should be a text').min(1, 'should not be empty');
const yes = z.literal('true', 'should be true, or left out');

const full = z
  .strictObject(
    {
      column: text.optional(),
      template: text.refine((template) => columnsIn(template).length > 0, 'should name a column in braces, such as org-{id}').optional(),
      value: text.optional(),
      values: z.record(text, z.string(), 'should be a map from the texts of the file to values').optional(),
      others: z.literal('keep', 'should be keep, or left out').optional(),
      decimal: z.enum(['.', ','], 'should be "." or ","').optional(),
      format: text
        .refine(
          (format) => format === 'date-time' || /^(?=.*yyyy)(?!.*(yyyy.*yyyy|MM.*MM|dd.*dd))/.test(format),
          'should be date-time, or made of yyyy, MM and dd, such as dd/MM/yyyy',
        )
        .optional(),
      first: yes.optional(),
      by: text.optional(),
    },
    'should be the name of a column, or a map with one of the keys column, template and value',
  )
  .refine(
    ({ column, template, value }) => [column, template, value].filter((each) => each !== undefined).length === 1,
    'should have one of the keys column, template and value',
  );

/** `name: title` is short for `name: { column: title }`. */
const binding = z.preprocess((given) => (typeof given === 'string' ? { column: given } : given), full);

const each = z
  .strictObject(
    { column: text, split: text.optional(), levels: text.optional(), parent: text.optional() },
    'should be a map with the key column',
  )
  .refine(({ split, levels }) => split !== undefined || levels !== undefined, 'should have the key split or levels')
  .refine(({ levels, parent }) => parent === undefined || levels !== undefined, 'should have the key levels beside parent');

const file = z.strictObject(
  {
    file: text,
    delimiter: z.string().length(1, 'should be one character, such as "," or "\\t"').default(','),
    encoding: text.refine(isEncoding, 'should be an encoding such as utf-8, utf-16le or windows-1252').optional(),
    each: each.optional(),
    needs: text.optional(),
    repeated: z.literal('agree', 'should be agree, or left out').optional(),
    damaged: z.literal('keep', 'should be keep, or left out').optional(),
    dirtyRows: z.string().regex(/^\d+$/, 'should be how many rows are known to be bad, such as 12').transform(Number).optional(),
    amend: yes.optional(),
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

/** Every key of a mapping, for suggestions and for the test that all of them are documented. */
export const MAPPING_KEYS: readonly string[] = Object.freeze([
  ...Object.keys(mappingShape.shape),
  ...['title', 'currency', 'licence'],
  ...Object.keys(file.shape),
  ...Object.keys(each.shape),
  ...Object.keys(full.shape),
]);

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
}
