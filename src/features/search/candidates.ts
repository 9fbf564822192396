import type { Value, Parameters as Values } from '../../graph/port.js';
import { ENTITY_TEXTS } from '../../model/graphSchema.js';
import { LANGUAGES } from '../../model/LocalizedText.js';
import { kitTypes } from '../../model/model.js';
import { conditionText } from '../../query/cypher/condition.js';
import { measuredText, splitCondition } from '../../query/cypher/related.js';
import { parameters } from '../../query/cypher/scope.js';
import type { World } from '../../query/finder.js';
import { nodeCondition } from '../../query/plan/condition.js';
import type { NamedText, Texts } from './ranking.js';
import { soughtWords, type Term } from './terms.js';

/** What is asked besides the words. */
export interface Asked {
  readonly types: readonly string[];
  /** The language of names that are searched; null: of any. */
  readonly lang: keyof typeof LANGUAGES | null;
  readonly where: unknown;
  /** Whether descriptions are searched too. */
  readonly described: boolean;
  /** So many entities that hold the words are looked at. */
  readonly limit: number;
}

/** An entity that may answer a query. */
export interface Candidate {
  readonly id: string;
  readonly type: string;
  /** In how many facts it stands. */
  readonly degree: number;
  readonly texts: Texts;
}

/** Entities that hold the words of a query, every one of them or any, and fulfil a filter. */
export async function candidates(terms: readonly Term[], every: boolean, asked: Asked, world: World): Promise<Candidate[]> {
  const { graph, model, remaining } = world;
  const { text, values } = filtered(asked.where, world);
  const labels = [...model.entities.values()].filter(({ enumValue }) => asked.types.includes(enumValue)).map(({ name }) => name);
  const sought = { index: ENTITY_TEXTS, words: soughtWords(terms), every, labels, limit: asked.limit };
  const ids = await graph.search(sought, { deadline: remaining() });
  if (ids.length === 0) return [];
  const rows = await graph.read({ text, parameters: { ...values, ids } }, { deadline: remaining() });
  return rows.map(([id, type, degree, names, abbreviation, description]) => ({
    id: String(id),
    type: String(type),
    degree: Number(degree),
    texts: {
      names: namesOf((names ?? []) as readonly Value[], abbreviation ?? null, asked.lang),
      description: asked.described && typeof description === 'string' ? description : null,
    },
  }));
}

/** Reads the texts of those entities that fulfil the filter. */
function filtered(where: unknown, { model, place, judge }: World): { text: string; values: Values } {
  const { entity } = kitTypes(model);
  const condition = nodeCondition(entity, where ?? null, place.below('where'));
  judge(condition);
  const [given, scope] = [parameters(), { node: 'n' }];
  const { plain, measured } = splitCondition(condition);
  const asked = plain === null ? '' : ` WHERE ${conditionText(plain, scope, given)}`;
  const summed = measured === null ? '' : ` ${measuredText(measured, scope, given)}`;
  const names = [...Object.values(LANGUAGES), 'name'].map((property) => `n.${property}`).join(', ');
  const shown = `n.id AS id, n.type AS type, COUNT { MATCH (n)-[r]-(:Entity) } AS degree, [${names}] AS names, n.abbreviation AS abbreviation, n.description AS description`;
  return { text: `UNWIND $ids AS wanted MATCH (n:Entity {id: wanted})${asked}${summed} RETURN ${shown}`, values: given.values as Values };
}

/** Names by their language, then one in none of the languages, then the abbreviation, which has none. */
function namesOf(names: readonly Value[], abbreviation: Value, lang: Asked['lang']): NamedText[] {
  const languages = [...Object.keys(LANGUAGES), null];
  const all = languages.flatMap((language, index): NamedText[] => {
    const text = names[index];
    if (typeof text !== 'string' || (language === null && names.indexOf(text) < index)) return [];
    return lang === null || lang === language ? [{ field: 'NAME', lang: language, text }] : [];
  });
  return typeof abbreviation === 'string' ? [...all, { field: 'ABBREVIATION', lang: null, text: abbreviation }] : all;
}
