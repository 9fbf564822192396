import { toNeo4j } from '../../../src/graph/neo4jValues.js';
import type { QueryClass } from '../classes/QueryClass.js';
import { type Competition, type Contestant, variablesOf } from '../competition.js';
import { type Asked, type Profile, profile, revived } from './hits.js';

/** The statement by which each competitor answers, and what it costs the database. */
export type Statements = Readonly<Partial<Record<'ours' | 'peer' | 'bound', Profile>>>;

/** `recorder` is a peer that remembers its statements; it is not measured. */
export async function statementsOf(
  about: QueryClass,
  { engine, driver }: Competition,
  recorder: Contestant | undefined,
): Promise<Statements> {
  const variables = variablesOf(about, 0);
  return {
    ours: await ownProfile(about, { engine, driver }),
    bound: await profile(driver, { text: about.cypher, parameters: toNeo4j(variables) }),
    ...(recorder ? { peer: await profile(driver, await recorded(about, recorder)) } : {}),
  };
}

/** What Pearl's statement costs the database. */
export async function ownHits(about: QueryClass, competition: Pick<Competition, 'engine' | 'driver'>): Promise<number | undefined> {
  return (await ownProfile(about, competition)).hits;
}

async function ownProfile(about: QueryClass, { engine, driver }: Pick<Competition, 'engine' | 'driver'>): Promise<Profile> {
  engine.takeStatements();
  await engine.run(about.ours, variablesOf(about, 0));
  const { text, parameters } = only(engine.takeStatements(), `${about.name}, ours`);
  return profile(driver, { text, parameters: toNeo4j(parameters) });
}

/** Before its first answer the peer asks the database for its version, which is not of this question. */
async function recorded(about: QueryClass, recorder: Contestant): Promise<Asked> {
  await recorder.ask(about, variablesOf(about, 0));
  await recorder.server.tell<{ statements: Asked[] }>('statements');
  await recorder.ask(about, variablesOf(about, 0));
  const { statements } = await recorder.server.tell<{ statements: Asked[] }>('statements');
  const { text, parameters } = only(statements, `${about.name}, peer`);
  return { text, parameters: revived(parameters) as Record<string, unknown> };
}

/** Hits of one statement are compared with hits of one: several would have to be added up. */
function only<T>(statements: readonly T[], title: string): T {
  const [statement] = statements;
  if (statement === undefined || statements.length > 1) throw new Error(`${title}: ${statements.length} statements in place of one.`);
  return statement;
}
