import { NO_FILTERS } from './filters.js';
import { add, EMPTY, entitiesOf, type Picture, type Place, type Step } from './picture.js';

/** What a link opens: a picture, and what is selected in it. */
export interface Linked {
  readonly picture: Picture;
  readonly selected: readonly string[];
}

/**
 * The fragment that says it all, so that a shared link shows the same picture: the fragment, because it may be long and
 * concerns no server. Places stand in the order in which the entities came; `,` and `;` separate, since ids never hold them unescaped.
 */
export function fragmentOf({ picture, selected }: Linked): string {
  const { steps, places, pinned, hidden, filters } = picture;
  if (steps.length === 0) return '';
  const fields: [string, string][] = [
    ...steps.map((step): [string, string] => ['add', written(step)]),
    [
      'at',
      entitiesOf(picture)
        .map((id) => placed(places[id]))
        .join(','),
    ],
    ['pin', ids(pinned)],
    ['hide', ids(hidden)],
    ['without', ids([...filters.types, ...filters.facts.map((type) => `-${type}`)])],
    ['from', `${filters.from ?? ''}`],
    ['to', `${filters.to ?? ''}`],
    ['undated', filters.undated ? '' : 'no'],
    ['sure', filters.sure === 0 ? '' : `${filters.sure}`],
    ['select', ids(selected)],
  ];
  return fields.flatMap(([name, value]) => (value === '' ? [] : `${name}=${value}`)).join('&');
}

/** What an address asks for: its fragment, or the entities of `?seed=`. */
export function linkedBy(address: string): Linked {
  const { hash, searchParams } = new URL(address);
  const fields = hash
    .slice(1)
    .split('&')
    .map((field) => [field.slice(0, field.indexOf('=')), field.slice(field.indexOf('=') + 1)] as const);
  const steps = fields.flatMap(([name, value]) => (name === 'add' ? read(value) : []));
  if (steps.length === 0) {
    const seeds = searchParams
      .getAll('seed')
      .flatMap((each) => each.split(','))
      .filter((id) => id !== '');
    return { picture: add(EMPTY, seeds), selected: seeds.slice(0, 1) };
  }
  const field = (wanted: string) => fields.find(([name]) => name === wanted)?.[1] ?? '';
  const without = list(field('without'));
  const filters = {
    types: without.filter((type) => !type.startsWith('-')),
    facts: without.filter((type) => type.startsWith('-')).map((type) => type.slice(1)),
    from: number(field('from')),
    to: number(field('to')),
    undated: field('undated') !== 'no',
    sure: number(field('sure')) ?? NO_FILTERS.sure,
  };
  const picture = { steps, places: {}, pinned: list(field('pin')), hidden: list(field('hide')), filters };
  return { picture: { ...picture, places: places(entitiesOf(picture), field('at')) }, selected: list(field('select')) };
}

function written({ of, choice, added }: Step): string {
  return [of === null ? '' : encodeURIComponent(of), choice.ways.join('.'), choice.types.join('.'), ids(added)].join(';');
}

function read(step: string): Step[] {
  const [of = '', ways = '', types = '', added = ''] = step.split(';');
  if (added === '') return [];
  return [{ of: of === '' ? null : decoded(of), choice: { ways: words(ways), types: words(types) }, added: list(added) }];
}

function placed(place: Place | undefined): string {
  return place === undefined ? '' : `${place.x}.${place.y}`;
}

function places(entities: readonly string[], at: string): Record<string, Place> {
  const written = at.split(',');
  const found = entities.flatMap((id, index) => {
    const [x, y] = (written[index] ?? '').split('.').map((each) => number(each));
    return x == null || y == null ? [] : [[id, { x, y }] as const];
  });
  return Object.fromEntries(found);
}

function ids(all: readonly string[]): string {
  return all.map(encodeURIComponent).join(',');
}

function list(text: string): string[] {
  return text
    .split(',')
    .filter((id) => id !== '')
    .map(decoded);
}

function words(text: string): string[] {
  return text.split('.').filter((word) => word !== '');
}

function number(text: string): number | null {
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

/** A link that was cut off may end within an escape. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
