import { oneLineBreak, type Request } from './request.js';

/**
 * A query for Excel and Power BI. The base address stands alone, and what is asked stands in `Query`: that is what a
 * scheduled refresh needs to know that the source is always the same.
 */
export function powerQuery({ origin, query, variables, operationName }: Request): string {
  const asked = [
    `query = ${text(oneLineBreak(query))}`,
    ...(variables ? [`variables = ${text(JSON.stringify(variables))}`] : []),
    ...(operationName ? [`operationName = ${text(operationName)}`] : []),
  ];
  return [
    'let',
    `  Source = Web.Contents(${text(origin)}, [`,
    '    RelativePath = "graphql.csv",',
    '    Query = [',
    `      ${asked.join(',\n      ')}`,
    '    ]',
    '  ]),',
    '  Rows = Csv.Document(Source, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
    '  Table = Table.PromoteHeaders(Rows, [PromoteAllScalars = true])',
    'in',
    '  Table',
    '',
  ].join('\n');
}

/** A quote is written twice; `#(` would begin an escape. */
function text(value: string): string {
  return `"${value.replaceAll('#(', '#(#)(').replaceAll('"', '""')}"`;
}
