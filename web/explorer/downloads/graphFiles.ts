import type { SharedQuery } from '../../playground/share/link.js';

/** Formats that the server gives any answer in, by what a client accepts. */
export const GRAPH_FORMATS = [
  { name: 'CSV', file: 'pearl-edges.csv', accept: 'text/csv;profile=edges' },
  { name: 'GEXF', file: 'pearl.gexf', accept: 'application/gexf+xml' },
  { name: 'GraphML', file: 'pearl.graphml', accept: 'application/graphml+xml' },
] as const;

/** Asks for what is drawn in one of the formats. */
export async function graphFile({ query, variables }: SharedQuery, accept: string): Promise<Blob> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query, variables: JSON.parse(variables) }),
  });
  // An answer with errors stays JSON, whatever was asked for.
  if (!response.ok || response.headers.get('content-type')?.startsWith('application/json')) throw new Error(await reason(response));
  return response.blob();
}

async function reason(response: Response): Promise<string> {
  try {
    return (await response.json()).errors[0].message;
  } catch {
    return `${response.status} ${response.statusText}`;
  }
}
