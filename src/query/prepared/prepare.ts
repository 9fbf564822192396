import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters, Row } from '../../graph/port.js';
import { costOf } from '../cost/cost.js';
import type { Budget, Price } from '../cost/price.js';
import type { Statistics } from '../cost/statistics.js';
import { type Compiled, compile } from '../cypher/root.js';
import type { Answer, Place } from '../decode/decodeObject.js';
import { type DecodeRoot, decodeRoot } from '../decode/decodeRoot.js';
import { Slot, type Variables } from '../plan/given.js';
import type { Limits } from '../plan/limits.js';
import type { Planning } from '../plan/planning.js';
import { planRoot } from '../plan/root.js';
import { check } from '../rules/rules.js';

/** A root field that is planned, and waits for the values of a request: what is made of it the first time serves every later one. */
export interface Prepared {
  /** Whether it serves a request with these variables. */
  serves(variables: Variables): boolean;
  /** What it costs, by what is known of the graph now. */
  price(): Price;
  /** @throws PearlError where a rule refuses it, or one of the variables is wrong. */
  check(variables: Variables): void;
  /** The text of its statement; empty where nothing has to be read. */
  text(): string;
  bind(variables: Variables): Parameters;
  decode(records: readonly Row[], variables: Variables): unknown;
}

interface Preparing {
  readonly limits: Limits;
  readonly budget: Budget;
  readonly place: Place;
}

/** Plans a root field; its statement and decoder are made when they are first needed, which is after the rules. */
export function prepare(planning: Planning, info: GraphQLResolveInfo, { limits, budget, place }: Preparing): Prepared {
  const plan = planRoot(planning, info);
  const { premises, checks } = planning;
  let priced: { readonly statistics: Statistics; readonly price: Price } | undefined;
  let allowed: Price | undefined;
  let made: { readonly compiled: Compiled; readonly decode: DecodeRoot } | undefined;

  const price = (): Price => {
    const statistics = budget.statistics();
    if (priced?.statistics !== statistics) priced = { statistics, price: { ...costOf(plan, statistics), limit: budget.limit } };
    return priced.price;
  };
  const make = () => {
    if (made !== undefined) return made;
    const compiled = compile(plan);
    made = { compiled, decode: decodeRoot(plan, compiled.shape, place) };
    return made;
  };
  return {
    serves: (variables) => premises.every(({ slot, value }) => slot.read(variables) === value),
    price,
    check(variables) {
      const now = price();
      if (allowed !== now) check(plan, limits, now);
      allowed = now;
      for (const slot of checks) slot.read(variables);
    },
    text: () => make().compiled.text,
    bind: (variables) => make().compiled.bind(variables),
    decode: (records, variables) => make().decode(records, answerTo(variables)),
  };
}

/** The values of a request, each read once. */
function answerTo(variables: Variables): Answer {
  const known = new Map<Slot<unknown>, unknown>();
  return {
    of: <T>(given: T | Slot<T>): T => {
      if (!(given instanceof Slot)) return given;
      if (!known.has(given)) known.set(given, given.read(variables));
      return known.get(given) as T;
    },
  };
}
