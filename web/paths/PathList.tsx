import { useMemo, useState } from 'react';
import { PathCard } from './PathCard.js';
import { Picture } from './Picture.js';
import type { FoundPath } from './queries.js';

/** As many paths as a drawing can show before names run into each other. */
const DRAWN = 12;

interface PathListProperties {
  readonly paths: readonly FoundPath[];
  readonly currency: string | null;
  readonly withScores: boolean;
}

/** The paths as a drawing and as a list; the one that somebody points at or has the focus in stands out in both. */
export function PathList({ paths, currency, withScores }: PathListProperties) {
  const [lit, setLit] = useState<number | null>(null);
  const drawn = useMemo(() => paths.slice(0, DRAWN), [paths]);
  return (
    <>
      <Picture paths={drawn} lit={lit !== null && lit < DRAWN ? lit : null} />
      <ol className={lit === null ? 'path-list' : 'path-list one-lit'}>
        {paths.map((path, index) => (
          <PathCard
            key={path.nodes.map(({ id }) => id).join(' ')}
            path={path}
            number={index + 1}
            currency={currency}
            withScore={withScores}
            lit={lit === index}
            onLight={(on) => setLit(on ? index : null)}
          />
        ))}
      </ol>
    </>
  );
}
