import { Aggregate } from './aggregates.ts';
import { shownGroups } from './groupFields.ts';
import { type GroupsArguments, groupsOf, type Whole } from './groups.ts';
import { cursorOf, type Page } from './lists.ts';
import type { Fact, Stated } from './records.ts';
import type { Link } from './relations.ts';
import { timelineOf } from './timelines.ts';
import { type Inherited, waysShown } from './window.ts';

/** A record as it stands in the answer, with what the lists above it hand down to those below. */
export class Seen {
  constructor(
    readonly stated: Stated,
    readonly inherited: Inherited,
  ) {}
}

export class Listed {
  constructor(
    readonly page: Page,
    readonly whole: Whole,
  ) {}
}

export class Place {
  constructor(
    readonly link: Link,
    readonly inherited: Inherited,
  ) {}
}

type Arguments = Readonly<Record<string, unknown>>;

/** What an entity, a fact or a source says of itself. */
export function plain(each: Stated, field: string, { lang }: Arguments, inherited: Inherited): unknown {
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

export function ofPage({ page, whole }: Listed, field: string, args: Arguments): unknown {
  const { rows, totalCount, undatedCount, hasNextPage, hasPreviousPage } = page;
  const { inherited } = whole;
  switch (field) {
    case 'aggregate':
      return new Aggregate(whole.rowsOf(whole.where));
    case 'groups':
      return shownGroups(
        groupsOf(whole, args as unknown as GroupsArguments),
        args.by as readonly string[],
        inherited,
        (each, below) => new Seen(each, below),
      );
    case 'timeline':
      return timelineOf(
        whole.rowsOf(whole.where).flatMap(({ fact }) => fact ?? []),
        args.by,
      );
    case 'edges':
      return rows.map((link) => new Place(link, inherited));
    case 'nodes':
      return rows.map((link) => ofPlace(new Place(link, inherited), 'node', {}));
    case 'pageInfo': {
      const [start, end] = [rows[0], rows.at(-1)].map((link) => (link === undefined ? null : cursorOf(link)));
      return { hasNextPage, hasPreviousPage, startCursor: start, endCursor: end };
    }
    default:
      return { totalCount, undatedCount }[field];
  }
}

export function ofPlace({ link, inherited }: Place, field: string, { first }: Arguments): unknown {
  if (field === 'paths')
    return waysShown(link.ways ?? [], inherited)
      .slice(0, Number(first))
      .map(({ facts, nodes }) => ({
        length: facts.length,
        nodes: nodes.map((node) => new Seen(node, inherited)),
        relationships: facts.map((fact) => new Seen(fact, inherited)),
      }));
  if (field === 'cursor') return cursorOf(link);
  const wanted = field === 'relationship' ? link.fact : (link.node ?? link.fact);
  return wanted === null ? null : new Seen(wanted, inherited);
}
