/** A value of an enum: a bare word in a document, a text among variables. */
export class Word {
  constructor(readonly name: string) {}
}

/** The use of a variable. */
export class Use {
  constructor(readonly name: string) {}
}

/** A value as it stands in a document. */
export type Literal = null | boolean | number | string | Word | Use | readonly Literal[] | { readonly [key: string]: Literal };

/** As GraphQL writes it; its texts are written as JSON's are. */
export function written(value: Literal): string {
  if (value instanceof Word) return value.name;
  if (value instanceof Use) return `$${value.name}`;
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, each]) => `${key}: ${written(each)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}

/** As a client sends it beside the document; undefined where it holds a variable, which only documents can. */
export function sent(value: Literal): unknown {
  if (value instanceof Word) return value.name;
  if (value instanceof Use) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, sent(each)] as const);
  if (entries.some(([, each]) => each === undefined)) return undefined;
  return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}
