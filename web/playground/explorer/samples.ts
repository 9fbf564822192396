import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  Kind,
  type ValueNode,
} from 'graphql';

/** Things that the served graph holds: what an argument is filled with when its field is clicked. */
export interface Samples {
  /** An id for each root field that takes one: `fund` → "itf". */
  readonly ids: ReadonlyMap<string, string>;
  /** Two entities with something in common, so that paths lead from one to the other. */
  readonly pair: readonly [string, string];
  /** What the first of them is called. */
  readonly name: string;
}

type Ask = (query: string) => Promise<unknown>;

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

/** Takes samples from the graph. Where it is empty there are none: then fields are filled with texts that find nothing. */
export async function takeSamples(schema: GraphQLSchema, ask: Ask): Promise<Samples> {
  const lists = [...listsBySingular(schema)];
  const some = lists.map(([singular, list]) => `${singular}: ${list}(first: 1) { nodes { id } }`);
  const first = (await ask(`{ fact: relationships(first: 1) { nodes { from { id name } to { id } } } ${some.join(' ')} }`)) as {
    readonly fact: {
      readonly nodes: readonly { readonly from: { readonly id: string; readonly name: string }; readonly to: { readonly id: string } }[];
    };
  } & Readonly<Record<string, Ids | null>>;
  const ids = new Map(lists.flatMap(([singular]) => first[singular]?.nodes.map(({ id }) => [singular, id] as const) ?? []));
  const [fact] = first.fact.nodes;
  if (!fact) return { ids, pair: ['', ''], name: '' };
  const { related } = (await ask(`{ related(id: ${JSON.stringify(fact.from.id)}, first: 1, evidence: 0) { entity { id } } }`)) as {
    readonly related: readonly { readonly entity: { readonly id: string } }[] | null;
  };
  return { ids, pair: [fact.from.id, related?.[0]?.entity.id ?? fact.to.id], name: fact.from.name };
}

/** The list of each root field that takes an id: `fund` → `funds`, both of them being of funds. */
function listsBySingular(schema: GraphQLSchema): Map<string, string> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const listOf = new Map<string, string>();
  for (const { name, type, args } of fields) {
    const page = getNamedType(type);
    const nodes = isObjectType(page) && !args.some((arg) => arg.name === 'query') ? page.getFields().nodes : undefined;
    if (nodes) listOf.set(getNamedType(nodes.type).name, name);
  }
  return new Map(
    fields.flatMap(({ name, type, args }) => {
      const list = listOf.get(getNamedType(type).name);
      return list && args.some((arg) => arg.name === 'id') ? [[name, list] as const] : [];
    }),
  );
}

/** What stands at an argument that is filled: a value with which its field has something to answer. */
export function sampleValue(
  { ids, pair, name }: Samples,
  field: Pick<GraphQLField<unknown, unknown>, 'name'>,
  argument: Pick<GraphQLArgument | GraphQLInputField, 'name'>,
  type: GraphQLLeafType,
): ValueNode {
  if (isEnumType(type)) return { kind: Kind.ENUM, value: type.getValues()[0]?.name ?? '' };
  switch (type.name) {
    case 'Int':
      return { kind: Kind.INT, value: '10' };
    case 'Float':
      return { kind: Kind.FLOAT, value: '0.5' };
    case 'Boolean':
      return { kind: Kind.BOOLEAN, value: true };
    case 'ID':
      if (argument.name === 'to' || argument.name === 'b') return text(pair[1]);
      return text(ids.get(argument.name) ?? (argument.name === 'id' ? ids.get(field.name) : undefined) ?? pair[0]);
    default:
      return text(argument.name === 'prefix' ? name.slice(0, 3) : argument.name === 'query' ? name : '');
  }
}

function text(value: string): ValueNode {
  return { kind: Kind.STRING, value };
}
