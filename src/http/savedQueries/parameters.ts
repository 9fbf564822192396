import {
  type GraphQLInputType,
  type GraphQLSchema,
  GraphQLString,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { PearlError } from '../../errors.js';
import type { SavedQuery } from '../../saved/savedQuery.js';
import { type Parameters, refuseUnknown } from '../parameters.js';

/** Parameters that every saved query takes besides its own variables. */
export const OWN_PARAMETERS = Object.freeze(['lang', 'rows', 'bom']);

/** A variable of a saved query, as an address can set it. */
export interface Parameter {
  readonly name: string;
  /** As GraphQL writes it: `ID!`, `[EntityType!]`. */
  readonly typeName: string;
  readonly type: GraphQLInputType;
  /** What holds where the address says nothing. */
  readonly value: unknown;
}

/** The variables that an operation declares. */
export function parametersOf(schema: GraphQLSchema, operation: OperationDefinitionNode, { variables = {} }: SavedQuery): Parameter[] {
  return (operation.variableDefinitions ?? []).map(({ variable: { name }, type, defaultValue }) => ({
    name: name.value,
    typeName: print(type),
    type: typeFromAST(schema, type as never) as GraphQLInputType,
    value: name.value in variables ? variables[name.value] : defaultValue === undefined ? null : valueFromASTUntyped(defaultValue),
  }));
}

/**
 * The variables that an address sets: `?one=hku&types=FUND&types=PROJECT`. Objects are JSON; nothing behind the `=` is null.
 * @throws PearlError BAD_USER_INPUT where there is no such parameter, or a value cannot be one of its type.
 */
export function variablesOf(parameters: readonly Parameter[], given: Parameters): Record<string, unknown> {
  refuseUnknown(given, [...parameters.map(({ name }) => name), ...OWN_PARAMETERS]);
  return Object.fromEntries(
    parameters.map((parameter) => {
      const texts = given[parameter.name];
      return [parameter.name, texts === undefined ? parameter.value : readValue(parameter, [texts].flat())];
    }),
  );
}

function readValue({ name, type, typeName }: Parameter, texts: readonly string[]): unknown {
  const last = texts.at(-1) ?? '';
  if (last === '' && !isNonNullType(type)) return null;
  const nullable = getNullableType(type);
  const wrong = (text: string, expected: string) =>
    new PearlError('BAD_USER_INPUT', `The parameter "${name}" is ${typeName}: "${text}" is not ${expected}.`);
  if (!isListType(nullable)) return scalarOf(nullable, last, wrong);
  const item = getNullableType(nullable.ofType);
  // A text may have commas in it; a list of texts is the same parameter several times.
  const items = item === GraphQLString || isInputObjectType(item) ? texts : texts.flatMap((text) => text.split(','));
  return items.filter((each) => each !== '').map((each) => scalarOf(item, each, wrong));
}

function scalarOf(type: GraphQLInputType, text: string, wrong: (text: string, expected: string) => PearlError): unknown {
  const name = 'name' in type ? type.name : '';
  if (isInputObjectType(type)) {
    try {
      return JSON.parse(text);
    } catch {
      throw wrong(text, 'JSON');
    }
  }
  if (name === 'Boolean') {
    if (text === 'true' || text === 'false') return text === 'true';
    throw wrong(text, 'true or false');
  }
  if (NUMBERS.has(name)) {
    if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
    throw wrong(text, 'a number');
  }
  return text;
}

const NUMBERS = new Set(['Int', 'Float', 'Amount']);
