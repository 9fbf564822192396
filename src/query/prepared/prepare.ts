import type { GraphQLError } from 'graphql';
import type { Parameters, Row } from '../../graph/port.js';
import { costOf } from '../cost/cost.js';
import type { Budget, Price } from '../cost/price.js';
import type { Statistics } from '../cost/statistics.js';
import { type Compiled, compile } from '../cypher/root.js';
import { complete, type Finish, isFieldError, raw } from '../decode/complete.js';
import type { Answer, Place } from '../decode/decodeObject.js';
import { decodeRoot, type RootDecoder } from '../decode/decodeRoot.js';
import type { Found } from '../finder.js';
import { Slot, type Variables } from '../plan/given.js';
import type { Limits } from '../plan/limits.js';
import type { Planning } from '../plan/planning.js';
import { planRoot, type RootInfo } from '../plan/root.js';
import { check } from '../rules/rules.js';
import { findFor, type Using } from './find.js';

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
  /** Where a feature finds the answer: does so. */
  find: ((variables: Variables, using: Using) => Promise<Found>) | null;
  /** The value of the field, as graphql-js wants it: leaves as they are stored. */
  decode(records: readonly Row[], variables: Variables, found: Found | null): unknown;
  /** The value of the field as it is answered, and the errors of the fields below `key`. */
  complete(records: readonly Row[], variables: Variables, key: string, found: Found | null): Promise<Completed>;
}

export interface Completed {
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

interface Preparing {
  readonly limits: Limits;
  readonly budget: Budget;
  readonly place: Place;
}

/** Plans a root field; its statement and decoder are made when they are first needed, which is after the rules. */
export function prepare(planning: Planning, info: RootInfo, { limits, budget, place }: Preparing): Prepared {
  const plan = planRoot(planning, info);
  const { premises, checks } = planning;
  let priced: { readonly statistics: Statistics; readonly price: Price } | undefined;
  let allowed: Price | undefined;
  let compiled: Compiled | undefined;
  const decoders = new Map<Finish, RootDecoder>();

  const price = (): Price => {
    const statistics = budget.statistics();
    if (priced?.statistics !== statistics) priced = { statistics, price: { ...costOf(plan, statistics), limit: budget.limit } };
    return priced.price;
  };
  const statement = () => {
    compiled ??= compile(plan);
    return compiled;
  };
  const decoder = (finish: Finish): RootDecoder => {
    const made = decoders.get(finish) ?? decodeRoot(plan, statement().shape, place, finish);
    decoders.set(finish, made);
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
    find: plan.kind === 'found' ? (variables, using) => findFor(plan, variables, using) : null,
    text: () => statement().text,
    bind: (variables) => statement().bind(variables),
    decode: (records, variables, found) => decoder(raw).decode(records, answerTo(variables, found)),
    async complete(records, variables, key, found) {
      const answer = answerTo(variables, found, key);
      const { errors } = answer;
      try {
        return { value: await decoder(complete).decodeInSlices(records, answer), errors };
      } catch (error) {
        if (!isFieldError(error)) throw error;
        return { value: null, errors: [...errors, error] };
      }
    },
  };
}

/** The values of a request, each read once. */
function answerTo(variables: Variables, found: Found | null, ...path: string[]): Answer {
  const known = new Map<Slot<unknown>, unknown>();
  return {
    path,
    errors: [],
    found: found?.row ?? [],
    fetched: [],
    of: <T>(given: T | Slot<T>): T => {
      if (!(given instanceof Slot)) return given;
      if (!known.has(given)) known.set(given, given.read(variables));
      return known.get(given) as T;
    },
  };
}
