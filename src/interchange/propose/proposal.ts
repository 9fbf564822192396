import type { EntityType, Model, Property } from '../../model/model.js';
import { LOCAL_NAMES } from '../mapping/targets.js';
import { type Reading, readingFor } from './readings.js';
import type { Column, Sample } from './sample.js';
import { likeness, plainWords } from './words.js';

/** What a column is taken for. */
export interface Guess {
  readonly target: string;
  readonly column: Column;
  readonly reading: Reading;
}

/** What a file is taken for. */
export interface Proposal {
  readonly kind: 'entities' | 'relationships';
  /** The type of all rows, or null where a column says it. */
  readonly type: string | null;
  /** Whether the type was only guessed for want of something better. */
  readonly typeIsGuess: boolean;
  /** The template of the ids, or null where a column holds them. */
  readonly idTemplate: string | null;
  readonly guesses: readonly Guess[];
  readonly unused: readonly Column[];
}

/** Guesses what the columns of a file mean, by their names and by their values. */
export function proposalFor(sample: Sample, model: Model): Proposal {
  const isRelationships = ['from', 'to'].every((end) => sample.columns.some(({ name }) => likeness(name, end) > 0.9));
  return isRelationships || joinsTwo(sample) ? relationships(sample, model) : entities(sample, model);
}

function entities(sample: Sample, model: Model): Proposal {
  const typeColumn = sample.columns.find(
    ({ name, distinct }) => likeness(name, 'type') === 1 && distinct.every((text) => model.entities.has(text)),
  );
  const named = typeNamedLike(sample.file, model);
  const type = typeColumn ? null : (named ?? [...model.entities.values()].find(({ name }) => name === 'OtherOrganisation') ?? null);
  const properties = type
    ? type.properties
    : [...new Map([...model.entities.values()].flatMap((each) => each.properties.map((p) => [p.name, p]))).values()];
  const identifier = idColumn(sample);
  const taken = [typeColumn, identifier].filter((column) => column !== undefined);
  const guesses = matched(
    sample.columns.filter((column) => !taken.includes(column)),
    [...properties, ...names()],
    ENTITY_ONLY,
  );
  if (!guesses.some(({ target }) => target === 'nameEn')) guesses.push(...nameFor(sample, identifier, guesses));
  const ids = identifier && isPlainId(identifier) ? [{ target: 'id', column: identifier, reading: {} }] : [];
  const template = ids.length > 0 ? null : `${slug(type?.name ?? 'thing')}-{${identifier?.name ?? sample.columns[0]?.name ?? ''}}`;
  const types = typeColumn ? [{ target: 'type', column: typeColumn, reading: {} }] : [];
  return proposal(
    'entities',
    [...ids, ...types, ...guesses],
    sample,
    type?.name ?? null,
    typeColumn === undefined && named === undefined,
    template,
    identifier,
  );
}

function relationships(sample: Sample, model: Model): Proposal {
  const ends = ['from', 'to'].flatMap((target, place) => {
    const column = sample.columns.find(({ name }) => likeness(name, target) > 0.9) ?? sample.columns[place];
    return column ? [{ target, column, reading: {} }] : [];
  });
  const typeColumn = sample.columns.find(
    ({ name, distinct }) => likeness(name, 'type') === 1 && distinct.every((text) => model.relationshipTypes.has(text)),
  );
  const taken = [...ends.map(({ column }) => column), typeColumn];
  const properties = [
    ...new Map([...model.relationshipClasses.values()].flatMap((each) => each.properties.map((p) => [p.name, p]))).values(),
  ];
  const guesses = matched(
    sample.columns.filter((column) => !taken.includes(column)),
    properties,
    [],
  );
  const types = typeColumn ? [{ target: 'type', column: typeColumn, reading: {} }] : [];
  const type = typeColumn ? null : ([...model.relationshipTypes.keys()][0] ?? null);
  return proposal('relationships', [...ends, ...types, ...guesses], sample, type, typeColumn === undefined, null, undefined);
}

function proposal(
  kind: Proposal['kind'],
  guesses: readonly Guess[],
  sample: Sample,
  type: string | null,
  typeIsGuess: boolean,
  idTemplate: string | null,
  identifier: Column | undefined,
): Proposal {
  const used = [...guesses.map(({ column }) => column), identifier];
  const place = ({ column }: Guess) => sample.columns.indexOf(column);
  const ordered = [...guesses].sort((a, b) => place(a) - place(b));
  return { kind, type, typeIsGuess, idTemplate, guesses: ordered, unused: sample.columns.filter((column) => !used.includes(column)) };
}

/** What Pearl keeps or reads in its own way, and no column is taken for. */
const NEVER: readonly string[] = Object.freeze([
  'id',
  'type',
  'name',
  'createdAt',
  'updatedAt',
  'version',
  'sources',
  'quotes',
  'accessed',
]);

/** Properties that are recognised by their values alone. */
const ENTITY_ONLY: readonly (readonly [target: string, value: RegExp])[] = Object.freeze([
  ['wikidataId', /^Q\d+$/],
  ['rorId', /^https:\/\/ror\.org\/\w{9}$/],
  ['nameZhHant', /^\p{Script=Han}[\p{Script=Han}\p{N}（）()·、 ]+$/u],
  ['website', /^https?:\/\//],
]);

/** The columns that fit properties, each at most once: the best pair first. */
function matched(columns: readonly Column[], properties: readonly Property[], byValue: typeof ENTITY_ONLY): Guess[] {
  const pairs = columns.flatMap((column) =>
    properties.flatMap((property) => {
      if (NEVER.includes(property.name)) return [];
      const telling = byValue.some(([target, value]) => target === property.name && isAll(column, value));
      const score = Math.max(likeness(column.name, property.name), telling ? 0.5 : 0);
      const reading = score > 0 ? readingFor(column, property) : null;
      return reading === null ? [] : [{ target: property.name, column, reading, score }];
    }),
  );
  const guesses: Guess[] = [];
  for (const { target, column, reading } of pairs.sort((a, b) => b.score - a.score))
    if (!guesses.some((guess) => guess.target === target || guess.column === column)) guesses.push({ target, column, reading });
  return guesses;
}

function isAll({ distinct }: Column, value: RegExp): boolean {
  return distinct.length > 0 && distinct.every((text) => value.test(text));
}

/** Names in a language are targets of a mapping, and no properties of the model. */
function names(): Property[] {
  return LOCAL_NAMES.map((name) => ({ name, kind: 'text', type: null, required: false, description: '', values: [], indexed: false }));
}

/** A file without a name for its things gets the column with the most different texts that is free. */
function nameFor(sample: Sample, identifier: Column | undefined, guesses: readonly Guess[]): Guess[] {
  const free = sample.columns.filter(
    (column) => !guesses.some((guess) => guess.column === column) && /\p{L}/u.test(column.distinct[0] ?? ''),
  );
  const [column] = [...free, identifier ?? sample.columns[0]]
    .filter((each) => each !== undefined)
    .sort((a, b) => b.distinct.length - a.distinct.length);
  return column ? [{ target: 'nameEn', column, reading: {} }] : [];
}

/** The column in which every row has another value without spaces; one that is called so first. */
function idColumn({ columns, rows }: Sample): Column | undefined {
  const candidates = columns.filter(
    ({ distinct, empty }) => empty === 0 && distinct.length === rows && distinct.every((text) => !/[\s~]/.test(text)),
  );
  return candidates.find(({ name }) => /(^| )(id|identifier|key|code|rcn)( |$)/.test(plainWords(name))) ?? candidates[0];
}

/** Ids that are words already need no template; mere numbers, also hexadecimal ones, would meet those of other files. */
function isPlainId({ distinct }: Column): boolean {
  return distinct.every((text) => /^[a-z0-9-]+$/.test(text)) && !distinct.some((text) => /^[0-9a-f]+$/.test(text) && /\d/.test(text));
}

/** Whether the rows have no id and no name, and begin with two words: those of what they join. */
function joinsTwo(sample: Sample): boolean {
  const [first, second] = sample.columns;
  const isName = ({ name }: Column) => likeness(name, 'nameEn') > 0;
  const isWord = (column?: Column) => column?.empty === 0 && column.distinct.every((text) => !/[\s~]/.test(text));
  return idColumn(sample) === undefined && !sample.columns.some(isName) && isWord(first) && isWord(second);
}

/** projects.csv → Project. */
function typeNamedLike(file: string, { entities }: Model): EntityType | undefined {
  const words = plainWords(file.replace(/\.\w+$/, ''));
  return [...entities.values()].find(({ nouns, noun }) => [nouns, noun].some((each) => ` ${words} `.includes(` ${each} `)));
}

function slug(name: string): string {
  return plainWords(name).replaceAll(' ', '-');
}
