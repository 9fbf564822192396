/** What a hostile client sends: a GraphQL request like any other, except where `sent` says otherwise. */
export interface Attack {
  readonly query: string;
  /** As JSON text, because some are deeper than JSON.stringify can go. */
  readonly variables?: string;
  readonly sent?: Sent;
}

/** The request as it goes over the wire. */
export interface Sent {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** The request that an attack makes. */
export function sentOf({ query, variables = '{}', sent }: Attack): Sent {
  if (sent !== undefined) return sent;
  const body = `{"query":${JSON.stringify(query)},"variables":${variables}}`;
  return { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body };
}

export async function send(url: string, { method, path, headers, body }: Sent): Promise<Answer> {
  const response = await fetch(`${url}${path}`, { method, headers, body: body ?? null, signal: AbortSignal.timeout(30_000) });
  return { status: response.status, contentType: response.headers.get('content-type') ?? '', text: await response.text() };
}
