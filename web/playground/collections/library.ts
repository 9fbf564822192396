/** A query that a visitor keeps. Headers are never kept, since they may hold a password. */
export interface KeptQuery {
  readonly name: string;
  /** Empty where it is in no collection. */
  readonly collection: string;
  readonly query: string;
  readonly variables: string;
}

/** All that a visitor keeps, in order. A name stands once in a collection. */
export type Library = readonly KeptQuery[];

/** Where a query stands. */
export type Place = Pick<KeptQuery, 'name' | 'collection'>;

export function isAt(place: Place): (kept: Place) => boolean {
  return ({ name, collection }) => name === place.name && collection === place.collection;
}

/** Puts a query in its place: over the one that stands there, or in the order of names. */
export function put(library: Library, kept: KeptQuery): Library {
  return [...remove(library, kept), kept].sort((a, b) => a.collection.localeCompare(b.collection) || a.name.localeCompare(b.name));
}

export function remove(library: Library, place: Place): Library {
  const isThere = isAt(place);
  return library.filter((kept) => !isThere(kept));
}

/** Moves a query to a place that is free. */
export function move(library: Library, from: Place, to: Place): Library {
  const kept = library.find(isAt(from));
  return kept ? put(remove(library, from), { ...kept, ...to }) : library;
}

/** Adds what is not there yet: whatever has its name already, but says something else, comes under a name of its own. */
export function merge(library: Library, others: Library): { readonly library: Library; readonly added: number } {
  let merged = library;
  for (const other of others) {
    let name = other.name;
    for (let copy = 2; ; copy++) {
      const there = merged.find(isAt({ ...other, name }));
      if (!there) merged = put(merged, { ...other, name });
      if (!there || (there.query === other.query && there.variables === other.variables)) break;
      name = `${other.name} (${copy})`;
    }
  }
  return { library: merged, added: merged.length - library.length };
}

/** By collection, those without one first. */
export function byCollection(library: Library): ReadonlyMap<string, Library> {
  const groups = new Map<string, KeptQuery[]>();
  for (const kept of library) groups.set(kept.collection, [...(groups.get(kept.collection) ?? []), kept]);
  return groups;
}
