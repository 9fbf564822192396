import type { GraphSchema, Index } from '../graph/port.js';
import type { TextIndex } from '../graph/text/TextQuery.js';
import { LANGUAGES } from './LocalizedText.js';
import type { Model } from './model.js';

/** Stands in the graph while it is being filled for the first time; unique, so that only one instance does. */
export const FILLING = Object.freeze({ label: 'PearlIsBeingFilled', property: 'id' });

/** The one node that says what the graph is as a whole: its title, the currency of its amounts, and its licence. No entity. */
export const DESCRIPTION = Object.freeze({ label: 'PearlGraph', property: 'id', id: 'graph' });

/** What is searched of entities: their names, what they are called in short, and what is said of them. */
export const ENTITY_TEXTS: TextIndex = Object.freeze({
  label: 'Entity',
  properties: Object.freeze(['name', ...Object.values(LANGUAGES), 'abbreviation', 'description']),
});

/**
 * The constraints and indexes that the model asks for: ids are unique across all entities and across all sources, and
 * each label has an index for every property declared `indexed`, so that its lists can be found and walked in order.
 */
export function graphSchema({ entities, interfaces, source }: Model): GraphSchema {
  const unique = ['Entity', source.name].map((label) => ({ label, property: 'id' }));
  const types = [...interfaces.values(), ...entities.values(), source];
  const indexes = types.flatMap(({ name, properties }) =>
    properties.filter((property) => property.indexed).map((property): Index => ({ label: name, property: property.name })),
  );
  const covered = (index: Index) => unique.some(({ label, property }) => label === index.label && property === index.property);
  const own = [FILLING, DESCRIPTION].map(({ label, property }) => ({ label, property }));
  return { unique: [...unique, ...own], indexes: indexes.filter((index) => !covered(index)), texts: [ENTITY_TEXTS] };
}
