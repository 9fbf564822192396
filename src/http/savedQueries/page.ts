import { html } from 'ghtml';
import { getNamedType, isEnumType, isNonNullType } from 'graphql';
import type { PageLanguage } from '../../saved/savedQuery.js';
import { standsOnce } from '../../tables/columns.js';
import { labelsOf } from '../../tables/labels.js';
import { type Cell, textOf } from '../../tables/rows.js';
import type { OpenTable } from '../tables/openTables.js';
import type { ServedQuery } from './library.js';
import type { Parameter } from './parameters.js';
import { STYLE } from './style.js';
import { WORDS } from './words.js';

/** So many rows stand on a page. */
const ROWS = 1000;

/** The files that a saved query is given as, by what people call them. */
const FILES = Object.freeze([
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['ndjson', 'NDJSON'],
  ['json', 'JSON'],
] as const);

/** A saved query that has been asked with these variables. */
export interface AskedQuery {
  readonly query: ServedQuery;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: PageLanguage;
  /** What stood behind the `?`, without the language. */
  readonly search: string;
}

/** The page of a saved query with its answer, or with what is wrong. */
export async function queryPage(asked: AskedQuery, answer: readonly OpenTable[] | { readonly problem: string }): Promise<string> {
  const { query, language, search } = asked;
  const words = WORDS[language];
  const title = query.title[language];
  const body =
    'problem' in answer
      ? html`<div class="problem" role="alert"><h2>${words.wrong}</h2><p>${answer.problem}</p></div>`
      : (await Promise.all(answer.map((each) => tableOf(each, language, answer.length === 1)))).join('');
  const files = FILES.map(([extension, name]) => html`<li><a href="/q/${query.name}.${extension}${search}">${name}</a></li>`);
  return pageOf(
    asked,
    title,
    html`<h1>${title}</h1>
      <p>${query.description[language]}</p>
      !${formOf(asked)}
      <ul class="files"><li>${words.as}</li>!${files}<li><a href="${playgroundLink(asked)}">${words.open}</a></li></ul>
      !${body}
      <details><summary>${words.query}</summary><pre>${query.query}</pre></details>`,
  );
}

/** The list of all saved queries, by group. */
export function listPage(queries: readonly ServedQuery[], language: PageLanguage): string {
  const words = WORDS[language];
  const groups = new Map<string, ServedQuery[]>();
  for (const each of queries) groups.set(each.group[language], [...(groups.get(each.group[language]) ?? []), each]);
  const lists = [...groups].map(
    ([group, members]) => html`<h2>${group}</h2>
      <ul class="queries">
        !${members.map(
          ({ name, title, description }) =>
            html`<li><a href="/q/${name}?lang=${language}">${title[language]}</a> <span>${description[language]}</span></li>`,
        )}
      </ul>`,
  );
  return pageOf({ language }, words.queries, html`<h1>${words.queries}</h1><p>${words.queriesIntroduction}</p>!${lists}`);
}

function pageOf({ language, search = '' }: { language: PageLanguage; search?: string }, title: string, body: string): string {
  const words = WORDS[language];
  const other = language === 'en' ? (['zh-Hant', '繁體中文'] as const) : (['en', 'English'] as const);
  const there = `?${new URLSearchParams([...new URLSearchParams(search), ['lang', other[0]]])}`;
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Pearl</title>
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Ccircle cx='8' cy='8' r='7' fill='%230f766e'/%3E%3C/svg%3E" />
    <style>!${STYLE}</style>
  </head>
  <body>
    <header>
      <a href="/?lang=${language}"><strong>Pearl</strong></a>
      <a href="/q?lang=${language}">${words.queries}</a>
      <a href="/playground?lang=${language}">${words.playground}</a>
      <a href="${there}" lang="${other[0]}" hreflang="${other[0]}">${other[1]}</a>
    </header>
    <main>!${body}</main>
  </body>
</html>
`;
}

/** What stands once in the answer is said once, above the table; the rest is its columns. */
async function tableOf({ table, rows }: OpenTable, language: PageLanguage, isOnly: boolean): Promise<string> {
  const words = WORDS[language];
  const { shown, isMore } = await firstOf(rows);
  const name = table.rows ?? table.root;
  const labels = labelsOf(table);
  const columns = table.columns.map((column, index) => ({ ...column, index, label: labels[index] ?? column.name }));
  const once = columns.filter((column) => standsOnce(table, column));
  const repeated = columns.filter((column) => !once.includes(column));
  const facts = once.map(({ label, name: path, index }) => {
    const cell = shown[0]?.[index] ?? null;
    return cell === null ? '' : html`<div><dt title="${path}">${label}</dt><dd>!${shownCell(cell, path)}</dd></div>`;
  });
  const heads = repeated.map(({ label, name: path }) => html`<th scope="col" title="${path}">${label}</th>`);
  const lines = shown.map((row) => html`<tr>!${repeated.map(({ index, name: path }) => cellOf(row[index] ?? null, path))}</tr>`);
  const said = shown.length === 0 ? words.empty : isMore ? words.more(ROWS) : words.rows(shown.length);
  return html`!${isOnly ? '' : html`<h2>${name}</h2>`}
    !${facts.some((each) => each !== '') ? html`<dl>!${facts}</dl>` : ''}
    <div class="table" role="region" aria-label="${name}" tabindex="0">
      <table><caption>${said}</caption><thead><tr>!${heads}</tr></thead><tbody>!${lines}</tbody></table>
    </div>`;
}

async function firstOf(rows: OpenTable['rows']): Promise<{ shown: (readonly Cell[])[]; isMore: boolean }> {
  const shown: (readonly Cell[])[] = [];
  for await (const row of rows) {
    if (shown.length === ROWS) return { shown, isMore: true };
    shown.push(row);
  }
  return { shown, isMore: false };
}

function cellOf(cell: Cell, column: string): string {
  return typeof cell === 'number' ? html`<td class="number">!${shownCell(cell, column)}</td>` : html`<td>!${shownCell(cell, column)}</td>`;
}

function shownCell(cell: Cell, column: string): string {
  if (typeof cell === 'number') return html`${cell >= 10_000 ? cell.toLocaleString('en', { maximumFractionDigits: 20 }) : cell}`;
  const text = textOf(cell);
  if (/^https?:\/\/[^\s;]+$/.test(text)) return html`<a href="${text}">${text}</a>`;
  if (/(^|\.)id$/.test(column) && typeof cell === 'string') return html`<a href="/id/${encodeURIComponent(text)}">${text}</a>`;
  return html`${text}`;
}

function formOf({ query: { parameters, name }, variables, language }: AskedQuery): string {
  if (parameters.length === 0) return '';
  const words = WORDS[language];
  const fields = parameters.map(
    (parameter) =>
      html`<label><span>${parameter.name} <small>${parameter.typeName}</small></span>!${inputOf(parameter, variables[parameter.name])}</label>`,
  );
  return html`<form method="get" action="/q/${name}" aria-label="${words.parameters}">
    !${fields}<input type="hidden" name="lang" value="${language}" /><button>${words.show}</button>
  </form>`;
}

function inputOf({ name, type, typeName }: Parameter, value: unknown): string {
  const of = getNamedType(type);
  const text = Array.isArray(value)
    ? value.join(',')
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : String(value ?? '');
  const choices = isEnumType(of) ? of.getValues().map((each) => each.name) : of.name === 'Boolean' ? ['true', 'false'] : null;
  if (choices === null || typeName.startsWith('[')) return html`<input name="${name}" value="${text}" />`;
  const all = isNonNullType(type) ? choices : ['', ...choices];
  const options = all.map((each) => (each === text ? html`<option selected>${each}</option>` : html`<option>${each}</option>`));
  return html`<select name="${name}">!${options}</select>`;
}

/** Opens the query with its variables in a tab of the playground, where nothing runs by itself. */
function playgroundLink({ query, variables, language }: AskedQuery): string {
  const fragment = new URLSearchParams({ query: query.query });
  if (Object.keys(variables).length > 0) fragment.set('variables', JSON.stringify(variables, null, 2));
  return `/playground?lang=${language}#${fragment}`;
}
