import { type Fetcher, formatResult } from '@graphiql/toolkit';

/** A query as it was sent, and what came back. */
export interface Run {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName: string | undefined;
  /** In memory only: a download has to be allowed as the query was. */
  readonly headers: Readonly<Record<string, string>>;
  readonly data: unknown;
  /** The answer as GraphiQL writes it into the tab. */
  readonly text: string;
}

let unclaimed: Run | undefined;
const byTab = new Map<string, Run>();

/** Sends queries with `send` and remembers what each was, so that what is shown of an answer is never that of another query. */
export function remembering(send: (...sent: Parameters<Fetcher>) => Promise<unknown>): Fetcher {
  return async (params, options) => {
    const result = await send(params, options);
    if (params.operationName !== 'IntrospectionQuery') {
      unclaimed = {
        query: params.query,
        variables: params.variables,
        operationName: params.operationName ?? undefined,
        headers: options?.headers ?? {},
        data: (result as { readonly data?: unknown }).data,
        text: formatResult(result),
      };
    }
    return result as Awaited<ReturnType<Fetcher>>;
  };
}

/** The run of which a tab shows the answer. The tab that shows an answer first is the one it belongs to. */
export function runOf(tab: { readonly id: string; readonly response: string | null } | undefined): Run | undefined {
  if (!tab?.response) return undefined;
  if (unclaimed?.text === tab.response) {
    byTab.set(tab.id, unclaimed);
    unclaimed = undefined;
  }
  const run = byTab.get(tab.id);
  return run?.text === tab.response ? run : undefined;
}
