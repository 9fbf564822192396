import type { ReactNode } from 'react';
import type { PageLanguage } from '../../language.js';
import type { Formats } from '../../page/formats.js';
import { FACT_TYPES, FACT_TYPES_BACK, TYPES } from '../../vocabulary.js';
import { pageOf } from '../address.js';
import { WORDS } from '../words.js';
import type { OrderKey } from './order.js';
import type { EntityShort, FactRow, Row } from './rows.js';

/** A column of a table. */
interface Column {
  readonly name: string;
  readonly heading: string;
  /** What it is ordered by, where it can be. */
  readonly key?: OrderKey;
  readonly className?: string;
  readonly cell: (row: Row) => ReactNode;
}

interface View {
  /** Whose page it is: facts are told from its side. */
  readonly self: string;
  readonly language: PageLanguage;
  readonly formats: Formats;
}

/** The columns of which these rows know something. */
export function columnsOf(rows: readonly Row[], view: View): readonly Column[] {
  return columns(view).filter(({ cell }) => rows.some((row) => isKnown(cell(row))));
}

const isKnown = (value: ReactNode) => value !== null && value !== undefined && value !== '';

function columns({ self, language, formats }: View): readonly Column[] {
  const words = WORDS[language];
  const entity = (of: Partial<EntityShort> | undefined) =>
    of?.id !== undefined && of.name !== undefined ? (
      <EntityLink id={of.id} name={of.name} type={of.type ?? ''} language={language} />
    ) : null;
  const ofFact = (value: (fact: FactRow) => ReactNode) => (row: Row) => (row.fact === undefined ? null : value(row.fact));
  return [
    { name: 'name', heading: words.name, key: 'name', className: 'name', cell: ({ entity: of }) => entity(of) },
    { name: 'from', heading: words.from, className: 'name', cell: ofFact(({ from }) => entity(from)) },
    {
      name: 'fact',
      heading: words.fact,
      className: 'fact',
      cell: ofFact(({ id, relationshipType, from, to }) => (
        <a href={pageOf(id, language)}>
          {(to !== undefined || from.id === self ? FACT_TYPES : FACT_TYPES_BACK)[relationshipType]?.[language] ?? relationshipType}
        </a>
      )),
    },
    { name: 'to', heading: words.to, className: 'name', cell: ofFact(({ to }) => entity(to)) },
    {
      name: 'via',
      heading: words.via,
      cell: ({ via }) => via?.map((each) => <EntityLink key={each.id} {...each} language={language} />),
    },
    { name: 'since', heading: words.since, key: 'since', className: 'date', cell: ofFact(({ since }) => since) },
    { name: 'until', heading: words.until, key: 'until', className: 'date', cell: ofFact(({ until }) => until) },
    {
      name: 'amount',
      heading: words.amount,
      key: 'amount',
      className: 'number',
      cell: ofFact(({ amount }) => (amount == null ? null : formats.money(amount))),
    },
    { name: 'role', heading: words.role, cell: ofFact(({ role }) => role) },
    { name: 'note', heading: words.note, className: 'long', cell: ofFact(({ note }) => note) },
    {
      name: 'confidence',
      heading: words.confidence,
      key: 'confidence',
      className: 'number',
      cell: ofFact(({ confidence }) => (confidence === null ? null : formats.shortShare(confidence))),
    },
    {
      name: 'source',
      heading: words.source,
      className: 'long',
      cell: ofFact(({ evidence }) => {
        const others = evidence.filter(({ source }) => source.id !== self);
        return others.length === 0 ? null : others.map(({ source }) => <SourceLink key={source.id} source={source} language={language} />);
      }),
    },
  ];
}

function EntityLink({ id, name, type, language }: EntityShort & { language: PageLanguage }) {
  return (
    <span className="entity">
      <a href={pageOf(id, language)}>{name}</a> <small>{TYPES[type]?.[language] ?? type}</small>
    </span>
  );
}

function SourceLink({
  source: { id, title, publisher },
  language,
}: {
  source: FactRow['evidence'][number]['source'];
  language: PageLanguage;
}) {
  return (
    <a className="source" href={pageOf(id, language)} title={title ?? ''}>
      {publisher ?? title ?? id}
    </a>
  );
}
