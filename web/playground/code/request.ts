/** What a piece of code asks: no headers, since they may hold a password. */
export interface Request {
  /** Where the service is: `https://pearl.example`. */
  readonly origin: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Which operation, where the query holds several. */
  readonly operationName?: string;
}

/** Writes a request down in one language. */
export type Writer = (request: Request) => string;

/** Every line break as one character: GraphQL reads all of them alike, other languages do not. */
export function oneLineBreak(query: string): string {
  return query.replace(/\r\n?/g, '\n');
}

/** The body of a POST, as JSON. */
export function bodyOf({ query, variables, operationName }: Request): string {
  return JSON.stringify({ query: oneLineBreak(query), variables, operationName });
}
