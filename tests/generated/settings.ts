/** How many operations are generated: enough to notice what breaks; `PEARL_GENERATED=2000` for the full proof. */
export const GENERATED = Number(process.env.PEARL_GENERATED ?? 300);

/** What they are generated from: the same on both engines. A failure prints it. */
export const SEED = Number(process.env.PEARL_SEED_GENERATED ?? Math.floor(Math.random() * 2 ** 31));

/** How many are asked for at once: a new statement keeps one of Neo4j's threads planning for a while. */
export const AT_ONCE = 4;

/** How long all of them may take, the search for the smallest failing one included. */
export const PATIENCE = 60_000 + GENERATED * 1_500;
