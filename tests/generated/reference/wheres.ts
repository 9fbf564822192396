import { distinctNodes } from './aggregates.ts';
import { fulfils, type Input } from './conditions.ts';
import { badInput } from './faults.ts';
import { measuresOf, type Whose } from './measures.ts';
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

const QUANTIFIERS = ['some', 'none', 'all', 'single'];

function relatedFulfil(links: readonly Link[], filter: Input, linksOf: LinksOf): boolean {
  return Object.entries(filter).every(([quantifier, wanted]) => {
    if (wanted === null) return true;
    if (quantifier === 'count') return fulfils('count', links.length, wanted as Input);
    if (!QUANTIFIERS.includes(quantifier)) return comeTo(links, quantifier, wanted as Input);
    const matching = links.filter((link) => linkFulfils(link, wanted, linksOf)).length;
    switch (quantifier) {
      case 'some':
        return matching > 0;
      case 'none':
        return matching === 0;
      case 'all':
        return matching === links.length;
      default:
        return matching === 1;
    }
  });
}

/** What all related ones come to: `distinct`, the values of the `node`, or those of the facts that lead there. */
function comeTo(links: readonly Link[], key: string, wanted: Input): boolean {
  if (key === 'distinct') return fulfils('distinct', distinctNodes(links), wanted);
  if (key !== 'node') return measuresFulfil(links, 'relationship', key, wanted);
  return Object.entries(wanted).every(([field, each]) => each === null || measuresFulfil(links, 'node', field, each as Input));
}

function measuresFulfil(links: readonly Link[], whose: Whose, field: string, { kinds, ...wanted }: Input): boolean {
  const measures = measuresOf(links, whose, field, kinds);
  return Object.entries(wanted).every(([measure, operators]) => {
    const compared = ['known', 'missing', 'distinct'].includes(measure) ? measure : field;
    return operators === null || fulfils(compared, measures[measure] ?? null, operators as Input);
  });
}

const MEASURES = ['sum', 'min', 'max', 'avg', 'median', 'known', 'missing', 'distinct'];

/** What related ones come to can be asked of the nodes of a list itself, and not inside some, none, all and single. */
export function refuseMeasuresBelow(where: unknown, inside = false): void {
  if (typeof where !== 'object' || where === null) return;
  for (const [key, value] of Object.entries(where)) {
    if (inside && MEASURES.includes(key)) throw badInput('What related ones come to is asked inside a quantifier.');
    refuseMeasuresBelow(value, inside || QUANTIFIERS.includes(key));
  }
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
