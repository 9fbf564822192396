import { type GraphQLFieldResolver, type GraphQLOutputType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { cursorOf, type Page, type Paging, pageOf } from './lists.ts';
import { type Fact, type Records, type Stated } from './records.ts';
import { type Direction, type Link, linksAt, relationOf } from './relations.ts';
import { factFulfils, linkFulfils, nodeFulfils } from './wheres.ts';
import { type Inherited, inheritedBy, NOTHING, type Windowing } from './window.ts';

/** A record as it stands in the answer, with what the lists above it hand down to those below. */
export class Seen {
  constructor(
    readonly stated: Stated,
    readonly inherited: Inherited,
  ) {}
}

class Listed {
  constructor(
    readonly page: Page,
    readonly inherited: Inherited,
  ) {}
}

class Place {
  constructor(
    readonly link: Link,
    readonly inherited: Inherited,
  ) {}
}

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
    const { type, direction } = relationOf(entity.typeName, field);
    const targets = typesIn(fieldType(schema.getType(entity.typeName), field));
    return linksAt(facts, entity, [type], direction).filter(({ node }) => node !== null && targets.includes(node.typeName));
  }

  function list(links: readonly Link[], { where, ...args }: Arguments, above: Inherited): Listed {
    const inherited = inheritedBy(args, above);
    const fulfils = (link: Link) => {
      if (link.fact !== null && link.node !== null) return linkFulfils(link, where, linksOf);
      return link.fact === null ? link.node !== null && nodeFulfils(link.node, where, linksOf) : factFulfils(link.fact, where);
    };
    return new Listed(pageOf(links, args, fulfils, inherited, linksOf), inherited);
  }

  function root(type: GraphQLOutputType, args: Arguments): unknown {
    const wanted = typesIn(type);
    const candidates = everything.filter(({ typeName }) => wanted.includes(typeName));
    const find = (id: unknown) => candidates.filter((each) => each.id === id).map((each) => new Seen(each, NOTHING))[0] ?? null;
    if ('id' in args) return find(args.id);
    if (Array.isArray(args.ids)) return args.ids.map(find);
    return list(candidates.map(alone), args, NOTHING);
  }

  /** Of an entity, a fact or a source. */
  function stated({ stated: each, inherited }: Seen, field: string, args: Arguments, type: GraphQLOutputType): unknown {
    if (field === 'facts') return list(facts.filter(({ backing }) => backing === each).map(alone), args, inherited);
    if (field === 'entities') return list(entities.filter(({ backing }) => backing === each).map(alone), args, inherited);
    if (field === 'relationships' || field === 'degree') {
      const links = linksAt(facts, each, typesOf(args.types), String(args.direction).toLowerCase().replace('both', 'either') as Direction);
      return field === 'degree' ? links.length : list(links, args, inherited);
    }
    if (getNamedType(type).name.endsWith('Connection')) return list(linksOf(each, field), args, inherited);
    return plain(each, field, args, inherited);
  }

  return (parent, args, _, { fieldName, parentType, returnType }) => {
    if (parentType === schema.getQueryType()) return root(returnType, args);
    if (parent instanceof Seen) return stated(parent, fieldName, args, returnType);
    if (parent instanceof Listed) return ofPage(parent, fieldName);
    if (parent instanceof Place) return ofPlace(parent, fieldName);
    return (parent as Readonly<Record<string, unknown>>)[fieldName];
  };
}

/** What an entity, a fact or a source says of itself. */
function plain(each: Stated, field: string, { lang }: Arguments, inherited: Inherited): unknown {
  const { id, values, backing } = each;
  switch (field) {
    case 'uri':
      return `http://pearl.test/id/${encodeURIComponent(id)}`;
    case 'name':
      return (lang === 'ZH_HANT' ? values.nameZhHant : values.nameEn) ?? values.name;
    case 'names':
      return [
        { lang: 'EN', value: values.nameEn },
        { lang: 'ZH_HANT', value: values.nameZhHant },
      ].filter(({ value }) => value !== null);
    case 'evidence':
      return backing === null ? [] : [{ source: new Seen(backing, inherited), quote: null, accessed: null }];
    case 'from':
    case 'to':
      return new Seen((each as Fact)[field], inherited);
    default:
      return values[field];
  }
}

function ofPage({ page, inherited }: Listed, field: string): unknown {
  const { rows, totalCount, undatedCount, hasNextPage, hasPreviousPage } = page;
  switch (field) {
    case 'edges':
      return rows.map((link) => new Place(link, inherited));
    case 'nodes':
      return rows.map((link) => ofPlace(new Place(link, inherited), 'node'));
    case 'pageInfo': {
      const [start, end] = [rows[0], rows.at(-1)].map((link) => (link === undefined ? null : cursorOf(link)));
      return { hasNextPage, hasPreviousPage, startCursor: start, endCursor: end };
    }
    default:
      return { totalCount, undatedCount }[field];
  }
}

function ofPlace({ link, inherited }: Place, field: string): unknown {
  if (field === 'cursor') return cursorOf(link);
  const wanted = field === 'relationship' ? link.fact : (link.node ?? link.fact);
  return wanted === null ? null : new Seen(wanted, inherited);
}

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
