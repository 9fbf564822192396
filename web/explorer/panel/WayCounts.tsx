import { useLanguage } from '../../language.js';
import type { Around } from '../data/around.js';
import { typeName, wayName } from '../data/ways.js';
import { AT_ONCE, candidates } from '../expand/candidates.js';
import type { Choice } from '../picture/picture.js';
import { WORDS } from '../words.js';
import { TypeMark } from './TypeMark.js';

interface CountsProperties {
  readonly of: string;
  readonly around: Around;
  readonly there: ReadonlySet<string>;
  readonly onAdd: (of: string, choice: Choice, ids: readonly string[]) => void;
}

/** How many facts of which type lead to what, before anything of it is drawn; each line adds the next of its own. */
export function WayCounts({ of, around, there, onAdd }: CountsProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  if (around.counts.length === 0) return null;
  return (
    <table className="way-counts">
      <caption>{words.waysTitle}</caption>
      <tbody>
        {around.counts.map(({ way, type, count }) => {
          const choice = { ways: [way], types: [type] };
          const next = candidates(around, choice, there).slice(0, AT_ONCE);
          const what = `${wayName(way, language)} ${typeName(type, language)}`;
          return (
            <tr key={`${way} ${type}`}>
              <th scope="row">
                {wayName(way, language)} <TypeMark type={type} /> {typeName(type, language)}
              </th>
              <td>{count}</td>
              <td>
                {next.length > 0 && (
                  <button
                    type="button"
                    aria-label={words.addThese(next.length, what)}
                    onClick={() =>
                      onAdd(
                        of,
                        choice,
                        next.map(({ id }) => id),
                      )
                    }
                  >
                    +{next.length}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
