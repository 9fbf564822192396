import { Readable } from 'node:stream';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { type Cell, textOf } from '../../tables/rows.js';
import { xmlText } from '../exports/attributes.js';
import type { OpenTable } from './openTables.js';

/** What a sheet of Excel holds at most. */
const LIMITS = Object.freeze({ rows: 1_048_576, characters: 32_767, name: 31 });

/** Characters that are compressed at once. */
const CHUNK = 64 * 1024;

/**
 * A workbook with a sheet for each table (Office Open XML, ECMA-376), written as the rows come: texts stand in their cells,
 * numbers are numbers, and nothing is a formula.
 */
export function xlsx(tables: readonly OpenTable[]): Readable {
  const names = sheetNames(tables);
  return Readable.from(zipped(parts(tables, names)), { objectMode: false });
}

/** A file of the workbook: its name, and its text piece by piece. */
type Part = readonly [name: string, text: Iterable<string> | AsyncIterable<string>];

function* parts(tables: readonly OpenTable[], names: readonly string[]): Generator<Part> {
  const numbers = names.map((_, index) => index + 1);
  yield ['[Content_Types].xml', [contentTypes(numbers)]];
  yield ['_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]];
  yield ['xl/workbook.xml', [workbook(names)]];
  yield ['xl/styles.xml', [STYLES]];
  const sheets = numbers.map((number) => ['worksheet', `worksheets/sheet${number}.xml`] as const);
  yield ['xl/_rels/workbook.xml.rels', [relations([...sheets, ['styles', 'styles.xml']])]];
  for (const [index, table] of tables.entries()) yield [`xl/worksheets/sheet${index + 1}.xml`, sheet(table)];
}

async function* zipped(files: Iterable<Part>): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for (const [name, text] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    let buffer = '';
    for await (const piece of text) {
      buffer += piece;
      if (buffer.length < CHUNK) continue;
      file.push(strToU8(buffer));
      buffer = '';
      yield* ready;
      ready = [];
    }
    file.push(strToU8(buffer), true);
  }
  zip.end();
  yield* ready;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function* sheet({ table: { columns }, rows }: OpenTable): AsyncGenerator<string> {
  const width = `<cols><col min="1" max="${Math.max(1, columns.length)}" width="24" customWidth="1"/></cols>`;
  const heading =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `${XML}<worksheet ${MAIN}>${heading}${width}<sheetData><row>${columns.map(({ name }) => textCell(name, ' s="1"')).join('')}</row>`;
  let count = 1;
  for await (const row of rows) {
    count += 1;
    if (count > LIMITS.rows) throw new Error(`A sheet of Excel has room for ${LIMITS.rows} rows: take CSV for more.`);
    yield `<row>${row.map(cellXml).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function cellXml(cell: Cell): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = textOf(cell);
  return text === '' ? '<c/>' : textCell(text);
}

function textCell(text: string, style = ''): string {
  const fitting = text.length > LIMITS.characters ? `${text.slice(0, LIMITS.characters - 1)}…` : text;
  return `<c t="inlineStr"${style}><is><t xml:space="preserve">${escaped(fitting)}</t></is></c>`;
}

/** Names of sheets are short, have no `[ ] : * ? / \`, and come once, upper and lower case alike. */
function sheetNames(tables: readonly OpenTable[]): string[] {
  const taken = new Set<string>();
  return tables.map(({ table: { root, rows } }) => {
    const wanted = (rows ?? root).slice(-LIMITS.name);
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted.slice(0, LIMITS.name - 4)} ${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  return `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function contentTypes(numbers: readonly number[]): string {
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const sheets = numbers.map((number) => type(`worksheets/sheet${number}.xml`, 'worksheet'));
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook.xml', 'sheet.main')}${type('styles.xml', 'styles')}${sheets.join('')}</Types>`;
}

/** The first style is that of every cell, the second one, in bold, that of the heads of columns. */
const STYLES = `${XML}<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`;

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
