import { type GraphQLSchema, isAbstractType } from 'graphql';
import { type Records, readRecords, type Scalar } from '../reference/records.ts';

/** Values that stand in the data, to ask for: of all possible ones nearly none would be found. */
export interface Samples {
  /** The known values of a field of the records of a type, interfaces included. */
  of(typeName: string, field: string): readonly Scalar[];
  /** The ids of the records of a type; of all records where there are none of the type. */
  ids(typeName: string): readonly string[];
}

export function readSamples(schema: GraphQLSchema, { entities, facts, sources }: Records = readRecords()): Samples {
  const all = [...entities, ...sources, ...facts];
  const known = new Map<string, readonly Scalar[]>();
  const of = (typeName: string, field: string) => {
    const key = `${typeName}.${field}`;
    const type = schema.getType(typeName);
    const concrete = isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : [typeName];
    const values = known.get(key) ?? [
      ...new Set(all.filter((each) => concrete.includes(each.typeName)).flatMap(({ values }) => values[field] ?? [])),
    ];
    known.set(key, values);
    return values;
  };
  const ids = (typeName: string) => of(typeName, 'id').map(String);
  return { of, ids: (typeName) => (ids(typeName).length > 0 ? ids(typeName) : ids('Node')) };
}

/** Texts that a careless writer of statements, patterns or JSON stumbles over. */
export const NASTY = [
  '',
  ' ',
  '"',
  "'",
  '\\',
  '\\"',
  '%',
  '_',
  '.*',
  '`',
  '$',
  '$p1',
  '{}',
  '~',
  '\n',
  '\u0000',
  '科技',
  '香港大學',
  '🚀',
  '👩‍🔬',
  'é',
  'ß',
  'İ',
  "' OR 1=1 //",
  '*/ RETURN 1',
  'null',
  '__proto__',
];
