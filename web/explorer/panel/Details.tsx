import { useEffect, useRef } from 'react';
import { useLanguage } from '../../language.js';
import type { SceneNode } from '../canvas/scene.js';
import type { Commands } from '../commands.js';
import type { Around, Neighbour } from '../data/around.js';
import { useAround } from '../data/aroundOf.js';
import { typeName, wayName } from '../data/ways.js';
import { ANYTHING } from '../picture/picture.js';
import { WORDS } from '../words.js';
import { EntityList } from './EntityList.js';
import { FactLine } from './FactLine.js';
import { TypeMark } from './TypeMark.js';
import { WayCounts } from './WayCounts.js';

interface DetailsProperties {
  readonly node: SceneNode;
  readonly there: ReadonlySet<string>;
  readonly addedByIt: number;
  readonly commands: Commands;
}

/** The selected entity: what it is, what can be done with it, and everything it is connected with, on the canvas or not. */
export function Details({ node, there, addedByIt, commands }: DetailsProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  const around = useAround(node.id);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = node;
  // Somebody who came by the keyboard goes on from here; the canvas keeps its own focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another entity is another heading
  useEffect(() => {
    if (document.activeElement?.closest('.panel') || document.activeElement === document.body) heading.current?.focus();
  }, [id]);
  return (
    <section className="details" aria-labelledby="selected">
      <button type="button" className="back" onClick={commands.back}>
        ← {words.back}
      </button>
      <h2 id="selected" ref={heading} tabIndex={-1}>
        {node.label}
      </h2>
      <p className="kind">
        <TypeMark type={node.entity.type} /> {typeName(node.entity.type, language)} · {words.connections(node.entity.degree)}
      </p>
      <div className="actions">
        {node.more > 0 && (
          <button type="button" className="main" onClick={commands.expand}>
            {node.expanded ? `${words.expandMore}: ${words.andMore(node.more)}` : words.expand}
          </button>
        )}
        <button type="button" onClick={commands.pin}>
          {node.pinned ? words.unpin : words.pin}
        </button>
        <button type="button" onClick={commands.hide}>
          {words.hide}
        </button>
        <button type="button" onClick={commands.takeAway}>
          {words.takeAway}
        </button>
        {node.more < node.entity.degree && (
          <button type="button" onClick={commands.neighbours}>
            {words.selectNeighbours}
          </button>
        )}
        {addedByIt > 0 && (
          <button type="button" onClick={commands.removeAdded}>
            {words.removeAdded(addedByIt)}
          </button>
        )}
      </div>
      <p className="ways-out">
        <a href={`/id/${encodeURIComponent(id)}?lang=${language}`}>{words.entityPage}</a>
        <a href={`/paths/?from=${encodeURIComponent(id)}&lang=${language}`}>{words.paths}</a>
      </p>
      {around.state === 'loading' && <p role="status">{words.loading}</p>}
      {around.state === 'failed' && (
        <div role="alert">
          <p>{words.failed(around.reason)}</p>
          <button type="button" onClick={around.again}>
            {words.again}
          </button>
        </div>
      )}
      {around.state === 'ready' && <Surroundings of={id} around={around.value} there={there} commands={commands} />}
    </section>
  );
}

function Surroundings({ of, around, there, commands }: { of: string; around: Around; there: ReadonlySet<string>; commands: Commands }) {
  const language = useLanguage();
  const words = WORDS[language];
  const rows = [...around.neighbours].sort((a, b) => Number(there.has(b.id)) - Number(there.has(a.id)));
  const select = (id: string, together: boolean) => {
    if (there.has(id)) commands.select(id, together);
    else commands.add(of, ANYTHING, [id]);
  };
  return (
    <>
      {around.description && <p>{around.description}</p>}
      {around.total === 0 && <p>{words.alone}</p>}
      <WayCounts of={of} around={around} there={there} onAdd={commands.add} />
      <h3>{words.neighbours}</h3>
      {around.neighbours.length < around.total && <p className="note">{words.listed(around.neighbours.length, around.total)}</p>}
      <EntityList
        key={of}
        label={words.neighbours}
        onSelect={select}
        rows={rows.map((each) => ({
          key: each.fact,
          id: each.id,
          main: <NeighbourName neighbour={each} there={there.has(each.id)} />,
          detail: <FactLine fact={each} />,
        }))}
      />
    </>
  );
}

function NeighbourName({ neighbour: { way, type, names }, there }: { neighbour: Neighbour; there: boolean }) {
  const language = useLanguage();
  const words = WORDS[language];
  return (
    <>
      <TypeMark type={type} />
      <span>
        <small>{wayName(way, language)}</small> {names[language]}
        {!there && <small className="absent"> + {words.notOnCanvas}</small>}
      </span>
    </>
  );
}
