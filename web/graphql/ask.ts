import type { TypedDocumentString } from './generated/graphql.js';

/** A question went wrong: the server's own sentences, or what happened on the way. */
export class AskError extends Error {
  override readonly name = 'AskError';

  constructor(
    message: string,
    /** Whether the question itself is at fault, so that asking once more would not help. */
    readonly refused = false,
  ) {
    super(message);
  }
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
    throw new AskError(
      errors.map(({ message }) => message).join(' '),
      errors.some(({ extensions }) => extensions?.code === 'BAD_USER_INPUT'),
    );
  return data as Data;
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

async function answerOf<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new AskError(`${response.status} ${response.statusText}`);
  }
}
