import type { Column, Guard, ListPlan, RowPlan } from '../plan/plan.js';
import type { Reading } from '../plan/summary.js';
import { listText } from './list.js';
import { countText, type Found, foundText } from './match.js';
import { pathsText } from './paths.js';
import { typesText } from './pattern.js';
import { presenceText } from './presence.js';
import { readingText } from './reading.js';
import { splitCondition } from './related.js';
import { keyName, type Parameters, propertyOf, type Scope, variablesOf } from './scope.js';
import { surveyText } from './survey.js';
import { tallyText } from './tally.js';

/** What the columns of a row need before they can be returned, and their expressions. */
export interface RowText {
  /** Counts, handed on by one WITH, then a CALL for each list. */
  readonly before: string;
  readonly columns: readonly string[];
  /** Whether any column is a list. */
  readonly nested: boolean;
}

/** Writes what a row returns; `carried` are the variables that must stay in sight beside those of the scope. */
export function rowText(row: RowPlan, scope: Scope, parameters: Parameters, carried: readonly string[] = []): RowText {
  const counts: string[] = [];
  const calls: string[] = [];
  const columns = row.columns.map((column, index): string => {
    const name = `${scope.node ?? scope.relationship}c${index}`;
    switch (column.kind) {
      case 'property':
        return propertyOf(scope, column.on, column.name);
      case 'relationshipType':
        return `type(${scope.relationship})`;
      case 'key':
        return keyName(column.index, scope);
      case 'noted':
        return `${scope.evidenceOf?.owner}.${column.noted}[${scope.evidenceOf?.index}]`;
      case 'count':
      case 'undated': {
        const counted = countedIn(column);
        if (splitCondition(counted.where).measured !== null) {
          const found = foundText(counted, scope, parameters, guardText(column.guard, scope));
          calls.push(`CALL (${scope.node}) { ${found} RETURN count(*) AS ${name} }`);
        } else counts.push(`${countText(counted, scope, parameters, guardText(column.guard, scope))} AS ${name}`);
        return name;
      }
      case 'degree':
        counts.push(`COUNT { MATCH ${degreePattern(column, scope, parameters)} } AS ${name}`);
        return name;
      default:
        calls.push(calledText(column, name, scope, parameters));
        return name;
    }
  });
  const handedOn = [...variablesOf(scope), ...carried, ...counts];
  const before = [...(counts.length > 0 ? [`WITH ${handedOn.join(', ')}`] : []), ...calls];
  return { before: before.map((each) => ` ${each}`).join(''), columns, nested: calls.length > 0 };
}

/** What a count counts: what a list finds, or what it leaves out for want of a date. */
export function countedIn({ kind, list }: Extract<Column, { kind: 'count' | 'undated' }>): Found {
  const { over, undated } = list;
  return kind === 'undated' && undated !== null ? { over, ...undated } : list;
}

const INLINE = ['property', 'relationshipType', 'key', 'noted', 'count', 'undated', 'degree'] as const;

/** Columns that a CALL of their own reads. */
type CalledColumn = Exclude<Column, { kind: (typeof INLINE)[number] }>;

export function isCalled(column: Column): column is CalledColumn {
  return !INLINE.some((kind) => kind === column.kind);
}

/** A CALL that reads a column, and returns it under a name. */
export function calledText(column: CalledColumn, name: string, scope: Scope, parameters: Parameters): string {
  switch (column.kind) {
    case 'reading': {
      const { list, index } = column;
      const text = readingText(list, list.readings[index] as Reading, scope, parameters, guardText(column.guard, scope));
      return `CALL (${scope.node ?? ''}) { ${text} AS ${name} }`;
    }
    case 'rows':
      return `CALL (${scope.node ?? ''}) { ${nestedText(column.list, scope, parameters, guardText(column.guard, scope))} AS ${name} }`;
    case 'end': {
      const below = { node: `n${column.level}` };
      const { before, columns } = rowText(column.row, below, parameters);
      const end = `${column.end === 'from' ? 'startNode' : 'endNode'}(${scope.relationship})`;
      return `CALL (${scope.relationship}) { WITH ${end} AS ${below.node}${before} RETURN [${columns.join(', ')}] AS ${name} }`;
    }
    case 'paths':
      return pathsText(column, name, scope, parameters);
    case 'tally':
      return tallyText(column, name, parameters);
    case 'presence':
      return presenceText(column, name, parameters);
    case 'survey':
      return `CALL () { ${surveyText(column.survey, parameters)} AS ${name} }`;
    case 'evidence': {
      const owner = (column.on === 'node' ? scope.node : scope.relationship) ?? '';
      const index = `i${column.level}`;
      const below = { node: `n${column.level}`, evidenceOf: { owner, index } };
      const { before, columns } = rowText(column.row, below, parameters, [owner]);
      const sources = `UNWIND range(0, size(${owner}.sources) - 1) AS ${index} MATCH (${below.node}:Source {id: ${owner}.sources[${index}]})`;
      const ordered = `WITH ${owner}, ${below.node}, ${index} ORDER BY ${index}`;
      return `CALL (${owner}) { ${sources} ${ordered}${before} RETURN collect([${columns.join(', ')}]) AS ${name} }`;
    }
  }
}

/** `(n1)-[rx2:FUNDS|LEADS]->(:Entity)` */
function degreePattern({ types, direction }: Extract<Column, { kind: 'degree' }>, { node }: Scope, parameters: Parameters): string {
  const body = `-[${parameters.variable('r')}${typesText(types)}]-`;
  return `(${node})${direction === 'IN' ? '<' : ''}${body}${direction === 'OUT' ? '>' : ''}(:Entity)`;
}

function nestedText(list: ListPlan, scope: Scope, parameters: Parameters, guard: string | null): string {
  const { text, columns } = listText(list, scope, parameters, guard);
  return `${text} RETURN collect([${columns.join(', ')}])`;
}

/** `(n1:Fund OR n1:Initiative)`: the list is only wanted below these. */
function guardText(guard: Guard, { node }: Scope): string | null {
  if (guard === null) return null;
  const labels = guard.map((label) => `${node}:${label}`);
  return labels.length === 1 ? (labels[0] as string) : `(${labels.join(' OR ')})`;
}
