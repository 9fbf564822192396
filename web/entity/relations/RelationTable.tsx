import { useState } from 'react';
import { useLanguage } from '../../language.js';
import type { Formats } from '../../page/formats.js';
import { linkTo } from '../../playground/share/link.js';
import { schemaLanguage } from '../address.js';
import { WORDS } from '../words.js';
import { columnsOf } from './columns.js';
import { firstOrder, nextOrder, orderKeys } from './order.js';
import { tableQuery } from './query.js';
import type { Relation } from './relations.js';
import { describe, titleOf } from './titles.js';
import { PAGE, useTable } from './useTable.js';

interface TableProperties {
  readonly id: string;
  readonly typeName: string;
  readonly relation: Relation;
  readonly formats: Formats;
}

/** The table of a relation: ordered by a click on a head, 25 rows at a time, and the ways to have it elsewhere. */
export function RelationTable({ id, typeName, relation, formats }: TableProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const keys = orderKeys(relation);
  const [order, setOrder] = useState(() => firstOrder(keys[0] ?? 'name'));
  const query = tableQuery(relation, typeName, order, 'page');
  const { page, isLoading, failure, more } = useTable(id, query);
  const rows = page?.rows ?? [];
  const left = (page?.total ?? 0) - rows.length;
  const title = titleOf(relation.name, language);
  const variables = { id, language: schemaLanguage(language) };
  const file = new URLSearchParams({ query: tableQuery(relation, typeName, order, 'file'), variables: JSON.stringify(variables) });
  const shared = { query, variables: JSON.stringify({ ...variables, first: PAGE }, null, 2) };
  const heads = columnsOf(rows, { self: id, language, formats });
  return (
    <>
      <p className="quiet">{describe(relation, language)}</p>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to do that
        <section className="table" aria-label={title} tabIndex={0} aria-busy={isLoading}>
          <table>
            <thead>
              <tr>
                {heads.map(({ name, heading, key }) => {
                  const sortable = keys.find((each) => each === key);
                  if (sortable === undefined)
                    return (
                      <th key={name} scope="col">
                        {heading}
                      </th>
                    );
                  const sorted = order.key !== sortable ? 'none' : order.direction === 'ASC' ? 'ascending' : 'descending';
                  return (
                    <th key={name} scope="col" aria-sort={sorted}>
                      <button type="button" className="sorting" onClick={() => setOrder(nextOrder(order, sortable))}>
                        {heading} <span aria-hidden="true">{{ none: '↕', ascending: '↑', descending: '↓' }[sorted]}</span>
                      </button>
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  {heads.map(({ name, className, cell }) => (
                    <td key={name} className={className}>
                      {cell(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {failure !== null && (
        <div className="message" role="alert">
          <p>{words.failed(failure)}</p>
          <button type="button" className="bordered" onClick={more}>
            {words.again}
          </button>
        </div>
      )}
      <footer className="table-foot">
        <span role="status">
          {page === null ? isLoading && words.loading : words.shown(formats.count(rows.length), formats.count(page.total))}
        </span>
        {failure === null && left > 0 && (
          <button type="button" className="bordered" disabled={isLoading} onClick={more}>
            {words.more(Math.min(PAGE, left))}
          </button>
        )}
        <a href={`/graphql.csv?${file}`} download aria-label={words.csv(title)}>
          CSV
        </a>
        <a href={linkTo(shared, `${location.origin}/playground/?lang=${language}`)}>{words.inPlayground}</a>
      </footer>
    </>
  );
}
