import type { Statement } from '../port.js';
import { quoted } from '../schemaGap.js';
import type { SoughtWord, TextIndex, TextQuery } from './TextQuery.js';

/** Small letters without accents; Chinese characters one by one. */
const ANALYZER = 'standard-folding';

/** What a full-text index on Neo4j is called. */
export function textIndexName({ label }: TextIndex): string {
  return `pearl_text_${label}`;
}

/** Creates a full-text index. */
export function textIndexText(index: TextIndex): string {
  const properties = index.properties.map((property) => `n.${quoted(property)}`).join(', ');
  const options = `OPTIONS {indexConfig: {\`fulltext.analyzer\`: '${ANALYZER}'}}`;
  return `CREATE FULLTEXT INDEX ${quoted(textIndexName(index))} IF NOT EXISTS FOR (n:${quoted(index.label)}) ON EACH [${properties}] ${options}`;
}

/** Looks nodes up in a full-text index, the most alike first. */
export function textSearch({ index, words, every, labels, limit }: TextQuery): Statement {
  const parameters = { index: textIndexName(index), words: words.map((word) => luceneText(word, every)).join(' '), limit };
  if (labels.length === 0)
    return {
      text: 'CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node RETURN node.id AS id',
      parameters,
    };
  const labelled = labels.map((label) => `node:${quoted(label)}`).join(' OR ');
  return {
    text: `CALL db.index.fulltext.queryNodes($index, $words) YIELD node WHERE ${labelled} RETURN node.id AS id LIMIT $limit`,
    parameters,
  };
}

/** A word in the syntax of Lucene's classic query parser: written like that it counts most, as a beginning less, with typos least. */
function luceneText({ spellings, beginning, edits }: SoughtWord, required: boolean): string {
  const forms = spellings
    .map(escaped)
    .flatMap((word) => [`${word}^4`, ...(beginning ? [`${word}*^2`] : []), ...(edits > 0 ? [`${word}~${edits}`] : [])]);
  return `${required ? '+' : ''}(${forms.join(' ')})`;
}

/** Whatever Lucene reads as syntax becomes a plain character; AND, OR and NOT are syntax in capitals only. */
function escaped(word: string): string {
  return word.toLowerCase().replace(/[+\-&|!(){}[\]^"~*?:\\/\s]/g, '\\$&');
}
