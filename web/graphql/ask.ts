import type { TypedDocumentString } from './generated/graphql.js';

/** A question went wrong: the server's own sentences, or what happened on the way. */
export class AskError extends Error {
  override readonly name = 'AskError';
}

/**
 * Puts a query to the server that the page came from, by the same endpoint that anybody has. The parts of an answer that
 * failed are missing from it; an answer of which nothing is left is an error.
 * @throws AskError with a sentence for the reader.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: document.toString(), variables }),
    ...(signal === undefined ? {} : { signal }),
  });
  const { data, errors } = await answerOf<Data>(response);
  if (errors !== undefined && (data === undefined || data === null || Object.values(data).every((each) => each === null)))
    throw new AskError(errors.map(({ message }) => message).join(' '));
  return data as Data;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new AskError(`${response.status} ${response.statusText}`);
  }
}
