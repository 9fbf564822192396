import type { EntityType, Model, Property } from '../../model/model.js';
import { LOCAL_NAMES } from '../mapping/targets.js';
import { idColumn, isPlainId, joinsTwo } from './identifiers.js';
import { ENTITY_ONLY, type Guess, matched } from './matching.js';
import type { Column, Sample } from './sample.js';
import { likeness, plainWords } from './words.js';

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

/** Names in a language are targets of a mapping, and no properties of the model. */
function names(): Property[] {
  return LOCAL_NAMES.map((name) => ({
    name,
    kind: 'text',
    type: null,
    required: false,
    description: '',
    values: [],
    indexed: false,
    grouped: false,
    kinds: null,
  }));
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

/** projects.csv → Project. */
function typeNamedLike(file: string, { entities }: Model): EntityType | undefined {
  const words = plainWords(file.replace(/\.\w+$/, ''));
  return [...entities.values()].find(({ nouns, noun }) => [nouns, noun].some((each) => ` ${words} `.includes(` ${each} `)));
}

function slug(name: string): string {
  return plainWords(name).replaceAll(' ', '-');
}
