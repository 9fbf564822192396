import { nearest, StartupError } from '../errors.js';
import { type GapDeclarations, ownPathsOf, ownRelationsOf } from './declarations.js';
import type { Gap, GapOfData, Model, TargetType } from './model.js';
import { targetNamed } from './views.js';

/** The field that says where something is: gaps of types that have it can be kept to a place. */
export const PLACES = 'places';

/** What may be missing of any entity, whatever the domain. */
const OF_DATA: readonly Omit<GapOfData, 'kind' | 'of'>[] = [
  { name: 'ENTITY_WITHOUT_SOURCE', lacks: 'source', sentence: 'Entities whose description no source backs.' },
  {
    name: 'ENTITY_OF_LOW_CONFIDENCE',
    lacks: 'confidence',
    sentence: 'Entities whose description is less sure than `confidenceBelow`.',
  },
  { name: 'ENTITY_WITHOUT_CHINESE_NAME', lacks: 'chineseName', sentence: 'Entities that have no Chinese name here.' },
  { name: 'ENTITY_WITHOUT_FACT', lacks: 'fact', sentence: 'Entities that no fact is about.' },
];

/** A relation or a path, as far as its gaps are concerned. */
interface Declared {
  readonly name: string;
  readonly target: string;
  readonly inverse: Readonly<Record<string, unknown>>;
  readonly gaps: GapDeclarations;
}

/**
 * Adds the gaps that relations and paths declare, and behind them those that every graph may have.
 * @throws StartupError where one watches a field that the relation does not give, or two have one name.
 */
export function linkGaps(model: Model): void {
  for (const owner of [...model.interfaces.values(), ...model.entities.values()])
    for (const declared of [...ownRelationsOf(owner.class), ...ownPathsOf(owner.class)]) addGaps(model, owner, declared);
  const of = model.interfaces.get('Entity');
  if (of !== undefined) for (const gap of OF_DATA) add(model, Object.freeze({ kind: 'DATA', of, ...gap }));
}

function addGaps(model: Model, owner: TargetType, { name: field, target, inverse, gaps }: Declared): void {
  const declaredAt = `${owner.class.name}.${field}`;
  for (const [name, { lacks, sentence }] of Object.entries(gaps)) {
    const own = withField(owner, field);
    const back = Object.keys(inverse).flatMap((each) => withField(targetNamed(model, target, declaredAt), each));
    const watched = [...own, ...back].find((each) => each.place === lacks);
    if (watched === undefined)
      throw new StartupError(
        `The gap ${name} of ${declaredAt} watches "${lacks}", which is neither that field nor one of its inverses.${nearest(
          lacks,
          [...own, ...back].map(({ place }) => place),
        )}`,
      );
    add(model, Object.freeze({ kind: 'FACTS', name, sentence, of: watched.type, lacks: watched.view }));
  }
}

/** The field of this name on a type, and on the types that share the interface: "Challenge.projects". */
function withField(type: TargetType, field: string) {
  const types: readonly TargetType[] = type.kind === 'entity' ? [type] : [type, ...type.members];
  return types.flatMap((each) => {
    const view = each.views.get(field);
    return view === undefined ? [] : [{ place: `${each.name}.${field}`, type: each, view }];
  });
}

function add({ gaps }: Model, gap: Gap): void {
  if (!/^[A-Z][A-Z0-9_]*$/.test(gap.name))
    throw new StartupError(`"${gap.name}" is no name of a gap: write it in capitals, as in CHALLENGE_WITHOUT_PROJECT.`);
  const present = gaps.get(gap.name);
  if (present !== undefined)
    throw new StartupError(`Two gaps are called ${gap.name}, ${watched(present)} and ${watched(gap)}: rename one of them.`);
  (gaps as Map<string, Gap>).set(gap.name, gap);
}

function watched({ of, kind, lacks }: Gap): string {
  return `that of ${of.name}.${kind === 'FACTS' ? lacks.name : lacks}`;
}
