import type { GraphQLField } from 'graphql';
import { groupKeysOf } from './groupArguments.ts';
import { type Literal, Word } from './literals.ts';
import { composite } from './selections.ts';

export type Code = 'BAD_USER_INPUT' | 'CURSOR_INVALID';

const [ASC, DESC, GRANT] = [new Word('ASC'), new Word('DESC'), new Word('GRANT')];

/** Arguments of the groups of a list that the schema allows and that mean nothing all the same. */
export function groupFaults({ type }: GraphQLField<unknown, unknown>): { code: Code; args: Readonly<Record<string, Literal>> }[] {
  const groups = composite(type).getFields().groups;
  const names = groups === undefined ? [] : groupKeysOf(groups);
  const by = (...keys: readonly (string | undefined)[]) => ({ by: keys.flatMap((name) => (name === undefined ? [] : [new Word(name)])) });
  const [one, two, three] = names;
  const year = names.find((name) => /(^|_)YEAR$/.test(name));
  const bad: Readonly<Record<string, Literal>>[] = [
    { by: [] },
    by(one, one),
    by(one, two, three),
    { ...by(names.find((name) => !/(YEAR|DECADE)$/.test(name))), fill: true },
    { ...by(year, one), fill: true },
    { ...by(year), fill: true, orderBy: [{ count: DESC }] },
    { ...by(one), orderBy: [{ count: DESC }, { key: ASC }, { count: ASC }] },
    { ...by(one, two), orderBy: [{ key: ASC }, { key: DESC }] },
    { ...by(one), first: -1 },
    { ...by(one), first: 1001 },
  ];
  const ofMoney: Literal[] = names.includes('FROM') && names.includes('KIND') ? [{}, { kinds: [GRANT] }, { sum: DESC, min: ASC }] : [];
  const orders = ofMoney.map((amount) => ({ ...by(one), orderBy: [{ aggregate: { amount } }] }));
  return [
    ...[...bad, ...orders].map((args) => ({ code: 'BAD_USER_INPUT' as const, args })),
    { code: 'CURSOR_INVALID' as const, args: { ...by(one), after: 'WyJ4Il0' } },
  ];
}
