import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isObjectType,
} from 'graphql';
import { Aggregate, ofAggregate } from './aggregates.ts';
import { refuseNullOperators } from './conditions.ts';
import { Listed, ofPage, ofPlace, Place, plain, Seen } from './fields.ts';
import { type GapArguments, gapsOf } from './gaps.ts';
import type { Over } from './groups.ts';
import { type Paging, pageOf, wholeOf } from './lists.ts';
import { overviewOf } from './overviews.ts';
import { pathsAt, stepsOf } from './paths.ts';
import { type Fact, type Records, type Stated } from './records.ts';
import { type Direction, type Link, linksAt, relationOf } from './relations.ts';
import { factFulfils, type LinksOf, linkFulfils, nodeFulfils, refuseMeasuresBelow } from './wheres.ts';
import { type Inherited, inheritedBy, NOTHING, type Windowing } from './window.ts';

type Arguments = Paging & Windowing & Readonly<Record<string, unknown>>;

/** The one resolver of every field: what it does depends only on what the parent is. */
export function resolverOf(records: Records, schema: GraphQLSchema): GraphQLFieldResolver<unknown, unknown> {
  const { entities, facts, sources } = records;
  const everything: readonly Stated[] = [...entities, ...sources, ...facts];

  /** The concrete types of what stands in a list, or of what a field leads to. */
  function typesIn(type: GraphQLOutputType): readonly string[] {
    const named = getNamedType(type);
    const edges = isObjectType(named) ? named.getFields().edges : undefined;
    if (edges !== undefined) return typesIn(fieldType(edges.type, 'node'));
    return isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [named.name];
  }

  const known = new Map<string, Link[]>();

  function linksOf(entity: Stated, field: string): Link[] {
    const key = `${entity.id} ${field}`;
    const links = known.get(key) ?? relatedBy(entity, field);
    known.set(key, links);
    return links;
  }

  function relatedBy(entity: Stated, field: string): Link[] {
    const steps = stepsOf(entity.typeName, field);
    if (steps !== undefined) return pathsAt(facts, entity, steps);
    const { type, direction } = relationOf(entity.typeName, field);
    const targets = typesIn(fieldType(schema.getType(entity.typeName), field));
    return linksAt(facts, entity, [type], direction).filter(({ node }) => node !== null && targets.includes(node.typeName));
  }

  function list(links: readonly Link[], over: Over, { where, ...args }: Arguments, above: Inherited): Listed {
    refuseNullOperators(where);
    refuseMeasuresBelow(where);
    const inherited = inheritedBy(args, above);
    const found = (wanted: unknown) => {
      const fulfils = (link: Link) => FULFILS[over](link, wanted, linksOf);
      return wholeOf(links, args.orderBy, fulfils, inherited, linksOf);
    };
    const whole = found(where);
    const rowsOf = (wanted: unknown) => (wanted === where ? whole : found(wanted)).all;
    return new Listed(pageOf(whole, args), { where, rowsOf, over, inherited, linksOf });
  }

  function root(field: string, type: GraphQLOutputType, args: Arguments): unknown {
    if (field === 'overview') return overviewOf(records, schema, (each) => new Seen(each, NOTHING));
    if (field === 'gaps') return gaps(args as unknown as GapArguments);
    if (field === 'timeline') return timeline(facts.map(alone), 'facts', args, NOTHING);
    const wanted = typesIn(type);
    const candidates = everything.filter(({ typeName }) => wanted.includes(typeName));
    const find = (id: unknown) => candidates.filter((each) => each.id === id).map((each) => new Seen(each, NOTHING))[0] ?? null;
    if ('id' in args) return find(args.id);
    if (Array.isArray(args.ids)) return args.ids.map(find);
    return list(candidates.map(alone), wanted.includes('Funding') ? 'facts' : 'nodes', args, NOTHING);
  }

  /** Each gap with the list of those that lack something. */
  function gaps(args: GapArguments): object[] {
    const names = schema.getType('GapName');
    const known = isEnumType(names) ? names.getValues() : [];
    const all = gapsOf(
      records,
      linksOf,
      known.map(({ name }) => name),
      args,
    );
    return all.map(({ lacking, ...gap }) => ({
      ...gap,
      sentence: known.find(({ name }) => name === gap.name)?.description,
      count: lacking.length,
      entities: (given: Arguments) => list(lacking.map(alone), 'nodes', given, NOTHING),
    }));
  }

  /** The facts of a list that nothing else is shown of. */
  function timeline(links: readonly Link[], over: Over, args: Arguments, above: Inherited): object {
    return ofPage(list(links, over, args, above), 'timeline', args) as object;
  }

  /** Of an entity, a fact or a source. */
  function stated({ stated: each, inherited }: Seen, field: string, args: Arguments, type: GraphQLOutputType): unknown {
    if (field === 'facts') return list(facts.filter(({ backing }) => backing === each).map(alone), 'facts', args, inherited);
    if (field === 'entities') return list(entities.filter(({ backing }) => backing === each).map(alone), 'nodes', args, inherited);
    if (field === 'relationships' || field === 'degree' || field === 'timeline') {
      const links = linksAt(facts, each, typesOf(args.types), String(args.direction).toLowerCase().replace('both', 'either') as Direction);
      if (field === 'degree') return links.length;
      return (field === 'timeline' ? timeline : list)(links, 'links', args, inherited);
    }
    if (getNamedType(type).name.endsWith('Connection')) return list(linksOf(each, field), 'links', args, inherited);
    return plain(each, field, args, inherited);
  }

  return (parent, args, _, { fieldName, parentType, returnType }) => {
    if (parentType === schema.getQueryType()) return root(fieldName, returnType, args);
    if (parent instanceof Seen) return stated(parent, fieldName, args, returnType);
    if (parent instanceof Listed) return ofPage(parent, fieldName, args);
    if (parent instanceof Place) return ofPlace(parent, fieldName, args);
    if (parent instanceof Aggregate) return ofAggregate(parent, fieldName, args.kinds);
    const value = (parent as Readonly<Record<string, unknown>>)[fieldName];
    return typeof value === 'function' ? value(args) : value;
  };
}

/** What a `where` of a list is about. */
const FULFILS: Readonly<Record<Over, (link: Link, where: unknown, linksOf: LinksOf) => boolean>> = {
  nodes: ({ node }, where, linksOf) => node !== null && nodeFulfils(node, where, linksOf),
  facts: ({ fact }, where) => fact !== null && factFulfils(fact, where),
  links: linkFulfils,
};

/** A record in a list that nothing leads to. */
function alone(each: Stated): Link {
  return 'from' in each ? { fact: each as Fact, node: null } : { fact: null, node: each };
}

function typesOf(types: unknown): readonly string[] | null {
  return Array.isArray(types) && types.length > 0 ? (types as string[]) : null;
}

function fieldType(type: unknown, field: string): GraphQLOutputType {
  const named = getNamedType(type as GraphQLOutputType);
  const found = isObjectType(named) ? named.getFields()[field] : undefined;
  if (found === undefined) throw new Error(`The schema has no field ${named.name}.${field}.`);
  return found.type;
}
