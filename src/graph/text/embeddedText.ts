import MiniSearch, { type Query } from 'minisearch';
import type { Row, Statement } from '../port.js';
import { quoted } from '../schemaGap.js';
import { inTurn } from '../turns.js';
import { simplifiedHan } from './han.js';
import type { SoughtWord, TextIndex, TextQuery } from './TextQuery.js';
import { wordsOf } from './words.js';

/** So many texts are taken into an index before others get a turn. */
const CHUNK = 500;

interface Document {
  readonly id: string;
  readonly texts: string;
}

/** An index of texts beside the database, and what it holds. */
interface Kept {
  readonly index: MiniSearch<Document>;
  readonly documents: Map<string, { readonly row: string; readonly document: Document; readonly labels: readonly string[] }>;
  version: string | null;
}

/** What the embedded database has to offer. */
interface Source {
  read(statement: Statement): Promise<readonly Row[]>;
  version(): string;
}

/**
 * Searches texts of the embedded database, whose own text index forgives no typo and knows no beginnings: by an index in
 * memory that follows the data. When they have changed since it was asked last, it takes in what is different.
 */
export function keptTexts(source: Source): (query: TextQuery) => Promise<readonly string[]> {
  const indexes = new Map<string, Kept>();
  const turn = inTurn();
  const current = async (index: TextIndex): Promise<Kept> => {
    const key = JSON.stringify(index);
    const kept = indexes.get(key) ?? { index: emptyIndex(), documents: new Map(), version: null };
    indexes.set(key, kept);
    if (kept.version !== source.version())
      await turn(async () => {
        const version = source.version();
        if (kept.version === version) return;
        await follow(kept, index, source);
        kept.version = version;
      });
    return kept;
  };
  return async ({ index, words, every, labels, limit }) => {
    const { index: mini, documents } = await current(index);
    const wanted = new Set(labels);
    const found = mini.search(queryOf(words, every), {
      ...(labels.length > 0 && {
        filter: ({ id }: { id: string }) => documents.get(id)?.labels.some((label) => wanted.has(label)) ?? false,
      }),
    });
    return found.slice(0, limit).map(({ id }) => String(id));
  };
}

function emptyIndex(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: ['texts'],
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    processTerm: (term) => term,
    searchOptions: { tokenize: (word) => [word] },
  });
}

/** Takes into an index what is new or different in the database, and out of it what is gone. */
async function follow({ index, documents }: Kept, of: TextIndex, { read }: Source): Promise<void> {
  const properties = of.properties.map((property) => `n.${quoted(property)}`);
  const text = `MATCH (n:${quoted(of.label)}) RETURN n.id AS id, labels(n) AS labels, [${properties.join(', ')}] AS texts`;
  const rows = await read({ text, parameters: {} });
  const gone = new Set(documents.keys());
  const fresh: Document[] = [];
  for (const row of rows) {
    const [id, labels, texts] = row as [string, readonly string[], readonly (string | null)[]];
    gone.delete(id);
    const now = JSON.stringify(row);
    const before = documents.get(id);
    if (before?.row === now) continue;
    if (before !== undefined) index.remove(before.document);
    const document = { id, texts: texts.filter((each) => each !== null).join('\n') };
    documents.set(id, { row: now, document, labels });
    fresh.push(document);
  }
  for (const id of gone) {
    index.remove(documents.get(id)?.document as Document);
    documents.delete(id);
  }
  await index.addAllAsync(fresh, { chunkSize: CHUNK });
}

function queryOf(words: readonly SoughtWord[], every: boolean): Query {
  return { combineWith: every ? 'AND' : 'OR', queries: words.map(wordQuery) };
}

/** Characters are kept in their simplified writing. Letters that have changed places are two edits to MiniSearch. */
function wordQuery({ spellings, beginning, edits }: SoughtWord): Query {
  const queries = [...new Set(spellings.map(simplifiedHan))];
  return { combineWith: 'OR', queries, prefix: beginning, fuzzy: edits === 0 ? false : edits + 1 };
}
