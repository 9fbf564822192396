import { oneLineBreak, type Request } from './request.js';

/** A program that reads the answer into a data frame, by way of CSV. */
export function python({ origin, query, variables, operationName }: Request): string {
  const body = [
    '"query": query',
    ...(variables ? ['"variables": variables'] : []),
    ...(operationName ? [`"operationName": ${literal(operationName)}`] : []),
  ];
  return [
    'from io import BytesIO',
    '',
    'import pandas as pd',
    'import requests',
    '',
    `query = ${block(query)}`,
    ...(variables ? [`variables = ${literal(variables)}`] : []),
    '',
    'response = requests.post(',
    `    ${literal(`${origin}/graphql`)},`,
    `    json={${body.join(', ')}},`,
    '    headers={"Accept": "text/csv"},',
    ')',
    'response.raise_for_status()',
    'table = pd.read_csv(BytesIO(response.content), encoding="utf-8-sig")',
    'print(table)',
    '',
  ].join('\n');
}

/** A string over several lines. A quote is escaped where it could close the string: beside another one, and at its end. */
function block(text: string): string {
  const inside = oneLineBreak(text)
    .replaceAll('\\', '\\\\')
    .replace(/"(?="|$)/g, '\\"')
    .replaceAll('\0', '\\0');
  return `"""${inside}"""`;
}

/** JSON with Python's names for true, false and null: its strings and numbers are Python's too. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}: ${literal(each)}`)
    .join(', ')}}`;
}
