import { Document } from 'yaml';
import type { Model } from '../../model/model.js';
import type { Guess } from './matching.js';
import { type Proposal, proposalFor } from './proposal.js';
import type { Column, Sample } from './sample.js';
import { sampleOf } from './sample.js';

/**
 * Proposes a mapping for a CSV file, as YAML with comments on what was seen. The importer accepts it as it is; whether it
 * says what the file means is for its owner to judge.
 * @throws StartupError where the file cannot be read.
 */
export async function proposeMapping(path: string, model: Model): Promise<string> {
  const sample = await sampleOf(path);
  const proposal = proposalFor(sample, model);
  return [
    `# A proposal for ${sample.file}, from its first ${sample.rows} rows. Read it, correct it, and try it with:`,
    '#   pearl import FOLDER --mapping THIS_FILE --dry-run',
    `# Found: encoding ${sample.encoding}, delimiter ${JSON.stringify(sample.delimiter)}, ${sample.columns.length} columns.`,
    graphText(sample),
    `${proposal.kind}:`,
    ...fileLines(sample, proposal),
    '',
  ].join('\n');
}

function graphText(sample: Sample): string {
  const text = yaml({ title: sample.file.replace(/\.\w+$/, ''), currency: currencyOf(sample), licence: 'unknown' });
  return `graph: # what the data are, the currency of every amount, and who may use them how\n${indented(text, 2)}`;
}

/** The currency that a column is named after: amount_hkd → HKD. XXX is ISO 4217 for none. */
function currencyOf({ columns }: Sample): string {
  const codes = new Set(Intl.supportedValuesOf('currency'));
  const parts = columns.flatMap(({ name }) => name.toUpperCase().split(/[^A-Z]+/));
  return parts.find((part) => codes.has(part)) ?? 'XXX';
}

function fileLines(sample: Sample, { kind, type, typeIsGuess, idTemplate, guesses, unused }: Proposal): string[] {
  const head = { file: sample.file, ...(sample.delimiter === ',' ? {} : { delimiter: sample.delimiter }), ...encodingIn(sample) };
  const lines = indented(yaml(head), 4).split('\n');
  lines[0] = `  - ${lines[0]?.trim()}`;
  lines.push('    columns:');
  if (idTemplate !== null) lines.push(`      id: { template: ${JSON.stringify(idTemplate)} }`);
  if (type !== null) {
    const hint = typeIsGuess ? ` # a guess: put the type of ${kind === 'entities' ? 'entity' : 'relationship'} that the rows are` : '';
    lines.push(`      type: { value: ${type} }${hint}`);
  }
  for (const guess of guesses) lines.push(...bindingLines(guess));
  if (unused.length > 0) lines.push('    # Left out:', ...unused.map((column) => `    #   ${oneLine(column.name)}: ${seen(column)}`));
  return lines;
}

function encodingIn({ encoding }: Sample): { encoding?: string } {
  return encoding === 'utf-8' ? {} : { encoding };
}

function bindingLines({ target, column, reading: { values, ...rest } }: Guess): string[] {
  const comment = ` # ${seen(column)}`;
  if (values === undefined && Object.keys(rest).length === 0) return [`      ${target}: ${scalar(column.name)}${comment}`];
  const lines = [`      ${target}:${comment}`, ...indented(yaml({ column: column.name, ...rest }), 8).split('\n')];
  if (values) lines.push('        values:', ...[...values].map(([text, value]) => `          ${scalar(text)}: ${scalar(value)}`));
  return lines;
}

/** "3 different, such as SIGNED, CLOSED; 12 empty" */
function seen({ distinct, empty }: Column): string {
  if (distinct.length === 0) return 'all empty';
  const some = distinct.slice(0, 3).map((text) => oneLine(text.length > 30 ? `${text.slice(0, 30)}…` : text));
  return `${distinct.length} different, such as ${some.join(', ')}${empty > 0 ? `; ${empty} empty` : ''}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function scalar(text: string): string {
  return yaml(text);
}

function yaml(value: unknown): string {
  return new Document(value).toString({ lineWidth: 0 }).trimEnd();
}

function indented(text: string, by: number): string {
  return text.replace(/^/gm, ' '.repeat(by));
}
