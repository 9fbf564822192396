import type { Chart, Column, View } from './chart.js';
import { numberAt, type Row } from './rows.js';
import { WORDS } from './words.js';

/** The rows of a chart as a table, in the order of the answer, numbers to the last digit. A column of which nothing is known is left out. */
export function Table({ chart, view }: { chart: Chart; view: View }) {
  const { rows, language } = view;
  const columns = chart.columns.filter(({ path, unknown }) => unknown !== undefined || rows.some((row) => known(row, path)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to do that
    <section className="table" aria-label={`${WORDS[language].table}: ${chart.saved.title[language]}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.path} scope="col" className={column.as}>
                {column.heading[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer have no other key, and do not move
            <tr key={line}>
              {columns.map((column) => (
                <td key={column.path} className={column.as}>
                  {written(row, column, view)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const known = (row: Row, path: string) => row[path] !== undefined && row[path] !== null;

function written(row: Row, { path, as, words, unknown, knownOf }: Column, { language, formats }: View): string {
  if (!known(row, path) || (knownOf !== undefined && numberAt(row, knownOf) === 0)) return unknown?.[language] ?? WORDS[language].unknown;
  const value = row[path];
  if (as === 'text' || as === 'year') return words?.[String(value)]?.[language] ?? String(value);
  return formats[as](Number(value));
}
