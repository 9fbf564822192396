import { oneLineBreak, type Request } from './request.js';

/** A script that reads the answer into a data frame, by way of CSV. */
export function r({ origin, query, variables, operationName }: Request): string {
  const body = [
    'query = query',
    ...(variables ? ['variables = variables'] : []),
    ...(operationName ? [`operationName = ${JSON.stringify(operationName)}`] : []),
  ];
  return [
    'library(httr2)',
    '',
    `query <- ${raw(oneLineBreak(query))}`,
    ...(variables ? [`variables <- jsonlite::fromJSON(${raw(JSON.stringify(variables, null, 2))}, simplifyVector = FALSE)`] : []),
    '',
    `response <- request(${JSON.stringify(origin)}) |>`,
    '  req_url_path_append("graphql") |>',
    '  req_headers(Accept = "text/csv") |>',
    `  req_body_json(list(${body.join(', ')})) |>`,
    '  req_perform()',
    'table <- readr::read_csv(resp_body_raw(response), show_col_types = FALSE)',
    'print(table)',
    '',
  ].join('\n');
}

/** A raw string (R 4.0): nothing in it is escaped, so it is closed by as many dashes as the text does not hold. */
function raw(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}
