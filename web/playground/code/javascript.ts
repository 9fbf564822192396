import { oneLineBreak, type Request } from './request.js';

/** A module for browsers, Node, Deno and Bun. */
export function javascript({ origin, query, variables, operationName }: Request): string {
  const body = [
    'query',
    ...(variables ? ['variables'] : []),
    ...(operationName ? [`operationName: ${JSON.stringify(operationName)}`] : []),
  ];
  return [
    `const query = ${template(query)};`,
    ...(variables ? [`const variables = ${JSON.stringify(variables, null, 2)};`] : []),
    '',
    `const response = await fetch(${JSON.stringify(`${origin}/graphql`)}, {`,
    "  method: 'POST',",
    "  headers: { 'content-type': 'application/json' },",
    `  body: JSON.stringify({ ${body.join(', ')} }),`,
    '});',
    'const { data, errors } = await response.json();',
    'if (errors) throw new Error(errors[0].message);',
    'console.log(data);',
    '',
  ].join('\n');
}

function template(text: string): string {
  return `\`${oneLineBreak(text).replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}
