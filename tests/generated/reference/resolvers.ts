import { type GraphQLFieldResolver, type GraphQLOutputType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { refuseNullOperators } from './conditions.ts';
import { Listed, ofPage, ofPlace, Place, plain, Seen } from './fields.ts';
import { type Paging, pageOf } from './lists.ts';
import { pathsAt, stepsOf } from './paths.ts';
import { type Fact, type Records, type Stated } from './records.ts';
import { type Direction, type Link, linksAt, relationOf } from './relations.ts';
import { factFulfils, linkFulfils, nodeFulfils } from './wheres.ts';
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

  function list(links: readonly Link[], { where, ...args }: Arguments, above: Inherited): Listed {
    refuseNullOperators(where);
    const inherited = inheritedBy(args, above);
    const fulfils = (link: Link) => {
      if (link.ways !== undefined || (link.fact !== null && link.node !== null)) return linkFulfils(link, where, linksOf);
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
    if (parent instanceof Place) return ofPlace(parent, fieldName, args);
    return (parent as Readonly<Record<string, unknown>>)[fieldName];
  };
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
