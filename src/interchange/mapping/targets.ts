import { LANGUAGES } from '../../model/LocalizedText.js';
import type { Model } from '../../model/model.js';
import type { RowKind } from './Mapping.js';

/** What Pearl writes itself: no file may set it. */
const KEPT_BY_PEARL: readonly string[] = Object.freeze(['createdAt', 'updatedAt', 'version']);

/** Properties that hold a name in one language. */
export const LOCAL_NAMES: readonly string[] = Object.freeze(Object.values(LANGUAGES));

/** What backs a row: the source's url as sources.csv has it, the words in it, and when somebody looked. */
export const EVIDENCE: readonly string[] = Object.freeze(['sources', 'quotes', 'accessed']);

/** What a file of this kind may fill. `required` lists alternatives: of each, one must be there. */
export interface Targets {
  readonly allowed: readonly string[];
  readonly required: readonly (readonly string[])[];
}

/** What the columns of a file may be mapped to; what is amended keeps its evidence. */
export function targetsOf(kind: RowKind, model: Model, amends = false): Targets {
  switch (kind) {
    case 'sources':
      return { allowed: own([model.source]).filter((name) => name !== 'id'), required: [['url']] };
    case 'entities': {
      const properties = own([...model.entities.values()]);
      const required = [['id'], ['type'], [...LOCAL_NAMES, 'name']];
      return { allowed: unique([...properties, 'type', ...LOCAL_NAMES, ...EVIDENCE]), required };
    }
    case 'relationships': {
      const properties = own([...model.relationshipClasses.values()]).filter((name) => name !== 'id');
      const required = [['from'], ['type'], ['to']];
      if (amends) return { allowed: unique(['from', 'type', 'to', ...properties]), required };
      return { allowed: unique(['from', 'type', 'to', 'key', ...properties, ...EVIDENCE]), required };
    }
  }
}

function own(types: readonly { readonly properties: readonly { readonly name: string }[] }[]): string[] {
  return unique(types.flatMap((type) => type.properties.map(({ name }) => name))).filter((name) => !KEPT_BY_PEARL.includes(name));
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
