import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { remembering } from './answer/run.js';

export const ENDPOINT = '/graphql';

/** Sends a query to the server the page came from. A failure on the way becomes an answer that says what happened. */
async function send(params: FetcherParams, options: Parameters<Fetcher>[1]): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
      body: JSON.stringify(params),
    });
  } catch {
    return failure(`No answer from ${location.origin}${ENDPOINT}: is the server running, and is this computer online?`);
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return failure(`The server answered ${response.status} ${response.statusText}, and not with JSON: ${text.slice(0, 200)}`);
  }
}

export const fetcher: Fetcher = remembering(send);

function failure(message: string) {
  return { errors: [{ message }] };
}
