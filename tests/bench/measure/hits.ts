import neo4j, { type Driver } from 'neo4j-driver';

/** A statement as a driver runs it. */
export interface Asked {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** What PROFILE says of a statement: its accesses to the database altogether, and each step with its own. */
export interface Profile extends Asked {
  readonly hits: number;
  readonly plan: string;
}

interface Step {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly Step[];
  readonly arguments: Readonly<Record<string, unknown>>;
}

export async function profile(driver: Driver, { text, parameters }: Asked): Promise<Profile> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    if (summary.profile === false) throw new Error(`Neo4j gave no profile of: ${text}`);
    return { text, parameters, hits: hitsOf(summary.profile), plan: linesOf(summary.profile, '').join('\n') };
  } finally {
    await session.close();
  }
}

/** Parameters that came through JSON, as the driver takes them: it writes an integer as its two halves. */
export function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  const { low, high } = value as { low?: unknown; high?: unknown };
  if (typeof low === 'number' && typeof high === 'number') return new neo4j.types.Integer(low, high);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revived(item)]));
}

function hitsOf({ dbHits, children }: Step): number {
  return Number(dbHits) + children.reduce((sum, child) => sum + hitsOf(child), 0);
}

/** The last step comes first, what it takes its rows from below it; of two inputs the second stands further in. */
function linesOf({ operatorType, dbHits, rows, children, arguments: given }: Step, indent: string): string[] {
  const name = operatorType.replace(/@.*$/, '');
  const line = `${indent}${name}  rows ${rows}  hits ${dbHits}  ${String(given.Details ?? '').replace(/\s+/g, ' ')}`;
  const [first, second] = children;
  return [line, ...(second ? linesOf(second, `${indent}  | `) : []), ...(first ? linesOf(first, indent) : [])];
}
