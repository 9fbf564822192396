import { useEffect } from 'react';
import { importance } from '../canvas/scene.js';
import type { Known } from '../data/known.js';
import { entitiesOf, type Picture, type Place } from '../picture/picture.js';
import type { Arrangement } from './arrange.js';
import { startPlaces } from './startPlaces.js';
import LayoutWorker from './worker.js?worker';

/** Lays out a picture in which something has no place yet, as soon as all of it is known. */
export function useLayout(picture: Picture, known: Known, ready: boolean, onPlaces: (places: Record<string, Place>) => void): boolean {
  const waiting = entitiesOf(picture)
    .filter((id) => known.entities.has(id) && picture.places[id] === undefined)
    .join(',');

  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits for a place is all that starts a layout
  useEffect(() => {
    if (!ready || waiting === '') return;
    const worker = new LayoutWorker();
    worker.onmessage = ({ data: { places, took } }: MessageEvent<{ places: Record<string, Place>; took: number }>) => {
      performance.measure('layout', { start: performance.now() - took, duration: took });
      onPlaces(places);
    };
    worker.postMessage(arrangement(picture, known));
    return () => worker.terminate();
  }, [ready, waiting]);

  return waiting !== '';
}

function arrangement(picture: Picture, { entities, facts }: Known): Arrangement {
  const places = startPlaces(picture);
  const pinned = new Set(picture.pinned);
  const nodes = [...places].flatMap(([id, place]) => {
    const entity = entities.get(id);
    return entity === undefined
      ? []
      : [{ id, ...place, size: importance(entity.degree), fixed: pinned.has(id) && picture.places[id] !== undefined }];
  });
  const there = new Set(nodes.map(({ id }) => id));
  const edges = [...facts.values()]
    .filter(({ from, to }) => from !== to && there.has(from) && there.has(to))
    .map(({ from, to }) => [from, to] as const);
  return { nodes, edges };
}
