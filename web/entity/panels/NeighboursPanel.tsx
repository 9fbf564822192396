import { useCallback, useRef } from 'react';
import { useLanguage } from '../../language.js';
import { useWidth } from '../../page/useWidth.js';
import { FACT_TYPES, FACT_TYPES_BACK, TYPES } from '../../vocabulary.js';
import { pageOf } from '../address.js';
import { WORDS } from '../words.js';
import { LazyPanel } from './LazyPanel.js';
import { NeighbourGraph } from './NeighbourGraph.js';
import { loadNeighbours, type NeighbourFact, type NeighbourNode, type Neighbours } from './neighbours.js';

/** What an entity has facts with, drawn around it, and the same as a list. */
export function NeighboursPanel({ id, name, type }: NeighbourNode) {
  const language = useLanguage();
  const words = WORDS[language];
  return (
    <LazyPanel
      title={words.neighbours}
      about={words.neighboursAbout}
      load={useCallback(() => loadNeighbours(id, language), [id, language])}
      empty={words.noNeighbours}
      isEmpty={({ nodes }) => nodes.length === 0}
    >
      {(value) => <Drawn self={{ id, name, type }} value={value} />}
    </LazyPanel>
  );
}

function Drawn({ self, value }: { self: NeighbourNode; value: Neighbours }) {
  const language = useLanguage();
  const words = WORDS[language];
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <>
      {value.left > 0 && (
        <p className="quiet">
          {words.neighboursLeftOut(String(value.left))}{' '}
          <a href={`/?seed=${encodeURIComponent(self.id)}&lang=${language}`}>{words.explore}</a>
        </p>
      )}
      <div ref={place}>{width > 0 && <NeighbourGraph self={self} neighbours={value} width={width} />}</div>
      <details>
        <summary>{words.asList}</summary>
        <ul className="links">
          {value.nodes.map((node) => (
            <li key={node.id}>
              <a href={pageOf(node.id, language)}>{node.name}</a> <small>{TYPES[node.type]?.[language] ?? node.type}</small>
              {' — '}
              {value.facts
                .filter((fact) => joins(fact, self.id, node.id))
                .map((fact, index) => (
                  <span key={fact.id}>
                    {index > 0 && (language === 'en' ? ', ' : '、')}
                    <a href={pageOf(fact.id, language)}>
                      {(fact.from.id === self.id ? FACT_TYPES : FACT_TYPES_BACK)[fact.relationshipType]?.[language] ??
                        fact.relationshipType}
                    </a>
                  </span>
                ))}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function joins({ from, to }: NeighbourFact, a: string, b: string): boolean {
  return (from.id === a && to.id === b) || (from.id === b && to.id === a);
}
