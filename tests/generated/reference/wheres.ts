import { fulfils, type Input } from './conditions.ts';
import type { Fact, Stated } from './records.ts';
import type { Link } from './relations.ts';

/** The links of an entity's relation, whatever a `where` says about them. */
export type LinksOf = (entity: Stated, field: string) => readonly Link[];

/** AND, OR and NOT, with every other key handed to `holds`. Null in place of an object states nothing. */
function combined(where: unknown, holds: (key: string, value: Input) => boolean): boolean {
  return Object.entries((where ?? {}) as Input).every(([key, value]) => {
    if (value === null || value === undefined) return true;
    if (key === 'AND') return (value as unknown[]).every((each) => combined(each, holds));
    if (key === 'OR') return (value as unknown[]).some((each) => combined(each, holds));
    if (key === 'NOT') return !combined(value, holds);
    return holds(key, value as Input);
  });
}

/** Whether an entity or a source fulfils its `where`. */
export function nodeFulfils(node: Stated, where: unknown, linksOf: LinksOf): boolean {
  return combined(where, (key, value) => {
    if (key === 'is') return isOf(node, value, linksOf);
    if (key === 'anyName') return anyNameFulfils(node, value);
    if (key in node.values) return fulfils(key, node.values[key] ?? null, value);
    return relatedFulfil(linksOf(node, key), value, linksOf);
  });
}

export function factFulfils(fact: Fact, where: unknown): boolean {
  return combined(where, (key, value) => {
    if (!(key in fact.values)) throw new Error(`The reference does not know the condition on a fact's ${key}.`);
    return fulfils(key, fact.values[key] ?? null, value);
  });
}

/** Whether a related node, with the fact that leads to it, fulfils the `where` of its list. */
export function linkFulfils({ fact, node }: Link, where: unknown, linksOf: LinksOf): boolean {
  return combined(where, (key, value) => {
    if (key === 'node') return node !== null && nodeFulfils(node, value, linksOf);
    if (key === 'relationship') return fact !== null && factFulfils(fact, value);
    throw new Error(`The reference does not know the condition ${key} on related nodes.`);
  });
}

function relatedFulfil(links: readonly Link[], filter: Input, linksOf: LinksOf): boolean {
  return Object.entries(filter).every(([quantifier, wanted]) => {
    if (wanted === null) return true;
    if (quantifier === 'count') return fulfils('count', links.length, wanted as Input);
    const matching = links.filter((link) => linkFulfils(link, wanted, linksOf)).length;
    switch (quantifier) {
      case 'some':
        return matching > 0;
      case 'none':
        return matching === 0;
      case 'all':
        return matching === links.length;
      case 'single':
        return matching === 1;
      default:
        throw new Error(`The reference does not know the condition ${quantifier} on relations.`);
    }
  });
}

/** `is: { researchCentre: { … } }` has exactly one key. */
function isOf(node: Stated, is: Input, linksOf: LinksOf): boolean {
  return Object.entries(is).every(
    ([type, where]) => node.typeName === type.charAt(0).toUpperCase() + type.slice(1) && nodeFulfils(node, where, linksOf),
  );
}

/** One of the known names must fulfil all the operators by itself. */
function anyNameFulfils({ values }: Stated, operators: Input): boolean {
  const known = [values.name, values.nameEn, values.nameZhHant, values.abbreviation].filter((name) => typeof name === 'string');
  return known.some((name) => fulfils('anyName', name, operators));
}
