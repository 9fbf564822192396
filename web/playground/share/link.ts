/** A query and its variables, as text: what a link carries. Headers never travel, since they may hold a password. */
export interface SharedQuery {
  readonly query: string;
  readonly variables: string;
}

/**
 * The address of this page with the query in the fragment, the part of an address that browsers do not send to servers:
 * a query may be long, and it concerns nobody but its reader.
 */
export function linkTo({ query, variables }: SharedQuery, address: string): string {
  const url = new URL(address);
  const fields = new URLSearchParams({ query });
  if (variables.trim()) fields.set('variables', variables);
  url.hash = fields.toString();
  return url.href;
}

/** The query in an address, if there is one. */
export function readLink(address: string): SharedQuery | undefined {
  const fields = new URLSearchParams(new URL(address).hash.slice(1));
  const query = fields.get('query');
  return query ? { query, variables: fields.get('variables') ?? '' } : undefined;
}
