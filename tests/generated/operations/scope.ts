/** The response keys of one object, so that no key is asked to mean two things. */
export class Scope {
  private readonly taken = new Set<string>();
  private readonly inside = new Map<string, Scope>();

  constructor(private readonly around: Scope | null = null) {}

  /** The keys below a fragment on a concrete type: those of another concrete type may be the same and mean something else. */
  within(typeName: string): Scope {
    const scope = this.inside.get(typeName) ?? new Scope(this);
    this.inside.set(typeName, scope);
    return scope;
  }

  /** Takes a key, unless it is taken here, around here or inside. */
  take(key: string): boolean {
    if (this.around?.holds(key) || this.holdsBelow(key)) return false;
    this.taken.add(key);
    return true;
  }

  private holds(key: string): boolean {
    return this.taken.has(key) || (this.around?.holds(key) ?? false);
  }

  private holdsBelow(key: string): boolean {
    return this.taken.has(key) || [...this.inside.values()].some((scope) => scope.holdsBelow(key));
  }
}
