import { Float, Int, ObjectType } from 'type-graphql';
import { BaseEntity } from '../../model/BaseEntity.js';
import { Derived } from '../../model/decorators.js';
import { enumeration } from '../../model/enumeration.js';
import { argument, field } from '../../model/graphql/decorate.js';
import { groupKey } from '../../model/graphql/groups.js';
import { PageInfo } from '../../model/graphql/PageInfo.js';
import { Language } from '../../model/LocalizedText.js';
import { LIMITS } from './limits.js';

const MatchField = enumeration('MatchField', 'A field of an entity that is searched.', {
  NAME: 'One of its names.',
  ABBREVIATION: 'What it is called in short.',
  DESCRIPTION: 'What is said of it.',
});

@ObjectType({ description: 'Where words stand in a snippet, counted in UTF-16 units as JavaScript does.' })
class MatchRange {
  @Derived({ kind: 'cell', column: 0 }, () => Int, { description: 'Where they begin.' })
  start!: number;

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'The place behind them.' })
  end!: number;
}

@ObjectType({ description: 'Why an entity was found: a field that holds something of the query.' })
export class SearchMatch {
  @Derived({ kind: 'cell', column: 0 }, () => MatchField, { description: 'The field.' })
  field!: string;

  @Derived({ kind: 'cell', column: 1 }, () => Language, { required: false, description: 'The language of a name, where it is known.' })
  lang?: string;

  @Derived({ kind: 'cell', column: 2 }, () => String, { description: 'What stands there: names as they are, of descriptions a part.' })
  snippet!: string;

  @Derived({ kind: 'cells', column: 3 }, () => [MatchRange], { description: 'Where in the snippet the words were found.' })
  ranges!: MatchRange[];
}

@ObjectType({ description: 'An entity that was found.' })
export class SearchEdge {
  @Derived({ kind: 'cell', column: 0 }, () => Float, {
    description: 'How well it answers the query: 1 is an exact name or abbreviation, 0.5 and less is found in descriptions.',
  })
  score!: number;

  @Derived({ kind: 'cells', column: 1 }, () => [SearchMatch], { description: 'Why it was found, names first.' })
  matches!: SearchMatch[];

  @Derived({ kind: 'cell', column: 2 }, () => String, { description: 'Where this place is: pass it as `after` to go on from here.' })
  cursor!: string;

  @Derived({ kind: 'entity', column: 3 }, () => BaseEntity, { description: 'The entity.' })
  node!: BaseEntity;
}

const SearchGroupKey = enumeration('SearchGroupKey', 'What hits can be grouped by.', { TYPE: 'By what they are.' });

@ObjectType({ description: 'Those hits that have something in common.' })
class SearchGroup {
  @Derived({ kind: 'cells', column: 0 }, () => [groupKey()], { description: 'What they have in common.' })
  keys!: object[];

  @Derived({ kind: 'cell', column: 1 }, () => Int, { description: 'How many there are.' })
  count!: number;

  @Derived({ kind: 'cell', column: 2 }, () => Float, { description: 'Which part of all hits they are, from 0 to 1.' })
  share!: number;
}

@ObjectType({ description: 'Groups of hits, the largest first.' })
class SearchGroupConnection {
  @Derived({ kind: 'cell', column: 0 }, () => Int, { description: 'How many groups there are.' })
  totalCount!: number;

  @Derived({ kind: 'cells', column: 1 }, () => [SearchGroup], { description: 'The groups.' })
  nodes!: SearchGroup[];
}

@ObjectType({ description: 'A page of what a search has found, best first.' })
export class SearchConnection {
  @Derived({ kind: 'cell', column: 0 }, () => Int, {
    description: `How many entities were found, on all pages. Of those that hold the words, the ${LIMITS.candidates} most alike are looked at, and ten times as many under a filter.`,
  })
  totalCount!: number;

  @Derived({ kind: 'cells', column: 1 }, () => [SearchEdge], { description: 'The page, place by place.' })
  edges!: SearchEdge[];

  @Derived({ kind: 'entities', column: 2 }, () => [BaseEntity], { description: 'The page, without how it was found.' })
  nodes!: BaseEntity[];

  @Derived({ kind: 'cells', column: 3 }, () => PageInfo, { description: 'Whether there is more, and where to go on.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: 'An entity that may be meant by what has been typed so far.' })
export class Suggestion {
  @Derived({ kind: 'cell', column: 0 }, () => Float, { description: 'How well it fits: 1 is an exact name or abbreviation.' })
  score!: number;

  @Derived({ kind: 'cells', column: 1 }, () => [SearchMatch], { description: 'Its names, or its abbreviation, in which that was found.' })
  matches!: SearchMatch[];

  @Derived({ kind: 'entity', column: 2 }, () => BaseEntity, { description: 'The entity.' })
  node!: BaseEntity;
}

/** Gives what a search has found its groups. */
export function addGroups(): void {
  const read = { kind: 'cells', column: 4 } as const;
  field(SearchConnection, 'groups', () => SearchGroupConnection, { description: 'All that was found, on all pages, in groups.', read });
  argument(SearchConnection, 'groups', 'by', () => [SearchGroupKey], { description: 'What they are grouped by: TYPE is all there is.' });
}
