import { saveAs } from '../../page/saveAs.js';
import { ENDPOINT } from '../fetcher.js';
import type { Run } from './run.js';

/** A kind of file that the server makes of any answer. */
export interface FileFormat {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
}

export const FILE_FORMATS: readonly FileFormat[] = [
  { name: 'CSV', extension: 'csv', mediaType: 'text/csv' },
  { name: 'Excel', extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { name: 'NDJSON', extension: 'ndjson', mediaType: 'application/x-ndjson' },
];

/** Asks the query again, as a file, and hands it to the browser under the name of the operation: the name is returned. */
export async function download({ query, variables, operationName, headers }: Run, format: FileFormat): Promise<string> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: format.mediaType },
    body: JSON.stringify({ query, variables, operationName }),
  });
  if (!response.ok || !response.headers.get('content-type')?.startsWith(format.mediaType)) throw new Error(await reason(response));
  const file = `${operationName ?? 'answer'}.${format.extension}`;
  saveAs(file, await response.blob());
  return file;
}

async function reason(response: Response): Promise<string> {
  const text = await response.text();
  try {
    const message: unknown = JSON.parse(text).errors[0].message;
    if (typeof message === 'string') return message;
  } catch {
    // not a GraphQL error
  }
  return `${response.status} ${response.statusText}`;
}
