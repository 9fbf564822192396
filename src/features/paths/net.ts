/** Between whom paths lead, and of how many steps they may be. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
}

/** What a search for paths came to know: who leads to whom, in the direction of the path. */
export interface Net {
  /** From an entity to those it leads to, and how sure the surest fact between the two is. */
  readonly steps: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** How many facts, of those asked for, each entity stands in. */
  readonly degrees: ReadonlyMap<string, number>;
  /** What ended the search before it had seen everything that matters; null where nothing did. */
  readonly stoppedBy: 'BUDGET' | 'DEADLINE' | null;
}

/** A net that is being made. */
export interface GrowingNet {
  readonly steps: Map<string, Map<string, number>>;
  readonly degrees: Map<string, number>;
}

export function addStep({ steps }: GrowingNet, from: string, to: string, sure: number): void {
  const known = steps.get(from);
  if (known === undefined) steps.set(from, new Map([[to, sure]]));
  else known.set(to, sure);
}

/** From an entity to those that lead to it: the same steps, gone the other way. */
export function backwards({ steps }: Net): Map<string, Map<string, number>> {
  const back = { steps: new Map<string, Map<string, number>>(), degrees: new Map() };
  for (const [from, next] of steps) for (const [to, sure] of next) addStep(back, to, from, sure);
  return back.steps;
}
