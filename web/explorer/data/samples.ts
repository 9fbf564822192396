import { ask } from '../../graphql/ask.js';
import { graphql } from '../../graphql/generated/index.js';
import type { KnownEntity } from './known.js';

const BEST_CONNECTED = graphql(`
  query BestConnected {
    rank(by: DEGREE, first: 100) {
      score
      entity {
        id
        type
        english: name(lang: EN)
        chinese: name(lang: ZH_HANT)
      }
    }
  }
`);

const HOW_MANY = 3;

/** The best connected entity of each of three types. A place joins nearly everything and shows little, so places come last. */
export async function samples(): Promise<readonly KnownEntity[]> {
  const { rank } = await ask(BEST_CONNECTED, {});
  const first = new Map<string, KnownEntity>();
  for (const { score, entity } of rank ?? []) {
    const { id, type, english, chinese } = entity;
    if (!first.has(type)) first.set(type, { id, type, names: { en: english, 'zh-Hant': chinese }, degree: score });
  }
  const best = [...first.values()];
  return [...best.filter(({ type }) => type !== 'PLACE'), ...best.filter(({ type }) => type === 'PLACE')].slice(0, HOW_MANY);
}
