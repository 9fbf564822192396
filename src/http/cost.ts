import type { ApolloServerPlugin } from '@apollo/server';
import type { ListCost } from '../query/cost/cost.js';
import type { Inquiry, Price } from '../query/cost/price.js';
import type { RequestContext } from './apollo.js';

/** What stands in an answer's `extensions.cost`: accesses to the database, as docs/decisions/0006-cost.md estimates them. */
export interface CostExtension {
  /** Of all root fields together. */
  readonly total: number;
  /** What one root field may cost. */
  readonly limit: number;
  /** By response key. */
  readonly fields: Readonly<Record<string, { readonly cost: number; readonly lists: readonly ListCost[] }>>;
}

/**
 * Tells a client what its operation costs, where it asks for that with `extensions: { cost: true }`, and does nothing but
 * that where it says `{ dryRun: true }`.
 */
export const tellCost: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ request: { extensions }, contextValue }) {
    const dryRun = extensions?.dryRun === true;
    if (!dryRun && extensions?.cost !== true) return;
    const prices = new Map<string, Price>();
    const inquiry: Inquiry = { dryRun, tell: (key, price) => void prices.set(key, price) };
    contextValue.inquiry = inquiry;
    return {
      async willSendResponse({ response: { body } }) {
        const cost = extensionOf(prices);
        if (body.kind !== 'single' || cost === null) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost };
      },
    };
  },
};

/** Null where nothing was priced: the document is wrong, or asks the schema alone. */
function extensionOf(prices: ReadonlyMap<string, Price>): CostExtension | null {
  const [first] = prices.values();
  if (first === undefined) return null;
  return {
    total: [...prices.values()].reduce((sum, { cost }) => sum + cost, 0),
    limit: first.limit,
    fields: Object.fromEntries([...prices].map(([key, { cost, lists }]) => [key, { cost, lists }])),
  };
}
