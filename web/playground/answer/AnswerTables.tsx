import type { GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { useMemo } from 'react';
import { type Table, tablesOf } from '../../../src/tables/columns.js';
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

function AnswerTable({ table, labels, rows, count }: Drawn) {
  const words = WORDS[useLanguage()];
  const isNumber = (column: number) => typeof rows.find((cells) => cells[column] !== null)?.[column] === 'number';
  return (
    <table>
      <caption>
        <strong>{table.rows ?? table.root}</strong> <span>{count === 0 ? words.noRows : words.rows(rows.length, count)}</span>
      </caption>
      <thead>
        <tr>
          {table.columns.map(({ name }, index) => (
            <th key={name} scope="col" title={name} className={isNumber(index) ? 'number' : undefined}>
              {labels[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own, and never change places
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={table.columns[index]?.name} className={typeof cell === 'number' ? 'number' : undefined}>
                {textOf(cell)}
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
