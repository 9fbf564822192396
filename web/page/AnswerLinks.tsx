import type { TypedDocumentString } from '../graphql/generated/graphql.js';
import { type PageLanguage, useLanguage } from '../language.js';
import { linkTo } from '../playground/share/link.js';

const WORDS: Readonly<Record<PageLanguage, { readonly playground: string; readonly csv: string }>> = {
  en: { playground: 'Open as GraphQL', csv: 'CSV' },
  'zh-Hant': { playground: '以 GraphQL 開啟', csv: 'CSV' },
};

interface AnswerLinksProperties<Data, Variables> {
  readonly document: TypedDocumentString<Data, Variables>;
  readonly variables: Variables;
  /** The list of which each item is a row of the file, as a path in the answer; the deepest list where it is left out. */
  readonly rows?: string;
  /** What the answer is about, for those who hear links one by one. */
  readonly about?: string;
}

/** Where an answer of the page can be had by anybody: as a file, and as the query in the playground. */
export function AnswerLinks<Data, Variables>({ document, variables, rows, about }: AnswerLinksProperties<Data, Variables>) {
  const language = useLanguage();
  const words = WORDS[language];
  const query = `${document.toString().trim()}\n`;
  const named = (link: string) => (about === undefined ? undefined : `${link}: ${about}`);
  const file = new URLSearchParams({ query, variables: JSON.stringify(variables), ...(rows === undefined ? {} : { rows }) });
  const shared = { query, variables: `${JSON.stringify(variables, null, 2)}\n` };
  return (
    <p className="answer-links">
      <a href={`/graphql.csv?${file}`} aria-label={named(words.csv)} download>
        {words.csv}
      </a>
      <a href={linkTo(shared, `${location.origin}/playground/?lang=${language}`)} aria-label={named(words.playground)}>
        {words.playground}
      </a>
    </p>
  );
}
