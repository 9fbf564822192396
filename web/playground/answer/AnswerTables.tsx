import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { useMemo } from 'react';
import { standsOnce, type Table, tablesOf } from '../../../src/tables/columns.js';
import { labelsOf } from '../../../src/tables/labels.js';
import { type Cell, rowsOf, textOf } from '../../../src/tables/rows.js';
import { useLanguage } from '../../language.js';
import { WORDS } from '../words.js';
import type { Run } from './run.js';

/** A browser draws so many rows in an instant; the files hold all of them. */
const MOST_ROWS = 1000;

interface Drawn {
  readonly table: Table;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly count: number;
}

/** The answer of a run as tables. */
export default function AnswerTables({ run, schema }: { run: Run; schema: GraphQLSchema }) {
  const language = useLanguage();
  const words = WORDS[language];
  const tables = useMemo(() => draw(run, schema), [run, schema]);
  if (tables.length === 0) return <p className="answer-note">{words.noTable}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard scrolls only what it can reach
    <section className="answer-tables" aria-label={words.table} lang={language} tabIndex={0}>
      {tables.map((each) => (
        <AnswerTable key={`${each.table.root} ${each.table.rows}`} {...each} />
      ))}
    </section>
  );
}

/** What stands once in the answer is said once, above the rows. */
function AnswerTable({ table, labels, rows, count }: Drawn) {
  const words = WORDS[useLanguage()];
  const columns = table.columns.map((column, index) => ({ ...column, index, label: labels[index] ?? column.name }));
  const once = columns.filter((column) => standsOnce(table, column));
  const repeated = columns.filter((column) => !once.includes(column));
  const isNumber = (column: number) => typeof rows.find((cells) => cells[column] !== null)?.[column] === 'number';
  return (
    <table>
      <caption>
        <strong>{table.rows ?? table.root}</strong> <span>{count === 0 ? words.noRows : words.rows(rows.length, count)}</span>
        {rows[0] !== undefined && once.length > 0 && (
          <dl>
            {once.map(({ name, label, index }) => (
              <div key={name}>
                <dt title={name}>{label}</dt>
                <dd>{textOf(rows[0]?.[index] ?? null)}</dd>
              </div>
            ))}
          </dl>
        )}
      </caption>
      <thead>
        <tr>
          {repeated.map(({ name, label, index }) => (
            <th key={name} scope="col" title={name} className={isNumber(index) ? 'number' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and never change places
          <tr key={row}>
            {repeated.map(({ name, index }) => (
              <td key={name} className={typeof cells[index] === 'number' ? 'number' : undefined}>
                {textOf(cells[index] ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function draw({ query, operationName, variables, data }: Run, schema: GraphQLSchema): Drawn[] {
  if (data === null || data === undefined) return [];
  return tablesOf(schema, parse(query), { operationName, variables }).map((table) => {
    const rows: (readonly Cell[])[] = [];
    let count = 0;
    for (const row of rowsOf(table, data)) if (count++ < MOST_ROWS) rows.push(row);
    return { table, labels: labelsOf(table), rows, count };
  });
}
