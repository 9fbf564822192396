import type { PageLanguage } from '../../language.js';
import { FACT_TYPES, FACT_TYPES_BACK, TYPES } from '../../vocabulary.js';

/** What a way says of the entity that it leads from: `FUNDS` "funds", `-FUNDS` "is funded by". */
export function wayName(way: string, language: PageLanguage): string {
  const back = way.startsWith('-');
  const type = back ? way.slice(1) : way;
  return (back ? FACT_TYPES_BACK : FACT_TYPES)[type]?.[language] ?? type;
}

/** What a type of entities is called. */
export function typeName(type: string, language: PageLanguage): string {
  return TYPES[type]?.[language] ?? type;
}
