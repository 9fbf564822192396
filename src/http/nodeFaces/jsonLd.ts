import { addressOf, type Backing, type End, type Face, TAGS } from './face.js';

/** What schema.org calls the types of this graph; one that is not here is a Thing. */
const TYPES: Readonly<Record<string, string>> = {
  University: 'CollegeOrUniversity',
  ResearchCentre: 'ResearchOrganization',
  GovernmentBody: 'GovernmentOrganization',
  Company: 'Organization',
  HealthcareProvider: 'MedicalOrganization',
  OtherOrganisation: 'Organization',
  Fund: 'FundingScheme',
  Initiative: 'Project',
  Project: 'ResearchProject',
  Sector: 'DefinedTerm',
  Technology: 'DefinedTerm',
  Application: 'DefinedTerm',
  Challenge: 'DefinedTerm',
  Outcome: 'DefinedTerm',
  Place: 'Place',
};

/** Those that are no organisation in the sense of schema.org, which counts projects and funding schemes among them. */
const UNFOUNDED = new Set(['DefinedTerm', 'Place', 'Thing']);

type Linked = Record<string, unknown>;

/** A node in the words of schema.org. What is not known is not said. */
export function jsonLdOf(face: Face, currency: string | null): Linked {
  const address = addressOf(face);
  const shape = 'names' in face ? entity(face) : 'from' in face ? fact(face, currency) : source(face as unknown as Backing['source']);
  return known({
    '@context': 'https://schema.org',
    '@id': address,
    ...shape,
    identifier: [face.id, ...identifiers(face)],
    mainEntityOfPage: address,
  });
}

function entity(face: Face): Linked {
  const type = TYPES[face.__typename] ?? 'Thing';
  const isOrganisation = !UNFOUNDED.has(type);
  return {
    '@type': type,
    name: names(face.names),
    alternateName: face.abbreviation,
    description: face.description,
    url: face.website,
    sameAs: list([face.wikidataId && `https://www.wikidata.org/entity/${face.wikidataId}`, rorAddress(face)]),
    foundingDate: isOrganisation && face.foundedYear != null ? String(face.foundedYear) : null,
    subjectOf: backing(face),
  };
}

/** Money is a grant in the words of schema.org; for other facts it has but claims. */
function fact(face: Face, currency: string | null): Linked {
  const [from, to] = [face.from as End, face.to as End];
  const name = `${from.name} · ${face.relationshipType} · ${to.name}`;
  if (face.__typename !== 'Funding')
    return { '@type': 'Claim', name, text: face.note, about: [short(from), short(to)], citation: backing(face) };
  const { amount } = face;
  return {
    '@type': typeof amount === 'number' ? 'MonetaryGrant' : 'Grant',
    name,
    description: face.note,
    funder: short(from),
    fundedItem: short(to),
    amount: typeof amount === 'number' ? known({ '@type': 'MonetaryAmount', value: amount, currency }) : null,
    subjectOf: backing(face),
  };
}

function source({ title, url, publisher, date }: Backing['source']): Linked {
  return {
    '@type': 'CreativeWork',
    name: title,
    url,
    publisher: publisher === null ? null : { '@type': 'Organization', name: publisher },
    datePublished: date,
  };
}

function names(given: unknown): Linked[] {
  return (given as End['names']).map(({ lang, value }) => ({ '@value': value, '@language': TAGS[lang] ?? lang }));
}

function short({ uri, names: all }: End): Linked {
  return { '@id': uri, name: names(all) };
}

function backing(face: Face): Linked[] | null {
  const place = addressOf(face).replace(/[^/]*$/, '');
  return list(
    (face.evidence as readonly Backing[]).map(({ source: each }) =>
      known({ '@id': `${place}${encodeURIComponent(each.id)}`, ...source(each) }),
    ),
  );
}

function identifiers(face: Face): Linked[] {
  const all = { wikidata: face.wikidataId, ror: face.rorId };
  return Object.entries(all).flatMap(([propertyID, value]) => (value ? [{ '@type': 'PropertyValue', propertyID, value }] : []));
}

function rorAddress({ rorId }: Face): string | null {
  return typeof rorId === 'string' ? `https://ror.org/${rorId.replace(/^https?:\/\/ror\.org\//, '')}` : null;
}

function list<T>(items: readonly (T | null | undefined | '')[]): T[] | null {
  const there = items.filter((each): each is T => each !== null && each !== undefined && each !== '');
  return there.length > 0 ? there : null;
}

function known(all: Linked): Linked {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== undefined));
}
