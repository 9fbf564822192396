import type { RefObject } from 'react';
import type Sigma from 'sigma';
import type { Place } from '../picture/picture.js';
import { MORE } from './drawn.js';

/** What pointers and fingers can do on the canvas. */
export interface Gestures {
  /** `together`: beside what is selected already. */
  readonly onSelect: (id: string | null, together: boolean) => void;
  readonly onExpand: (id: string) => void;
  readonly onMove: (id: string, place: Place) => void;
}

type Drag = { readonly state: 'none' } | { readonly state: 'held' | 'moved'; readonly id: string };

/** Pixels that a finger or a hand may tremble within a click. */
const TREMBLE = 4;

/** Listens to the canvas, always for the latest gestures; the answer stops it. */
export function listen(sigma: Sigma, gestures: RefObject<Gestures | null>): () => void {
  const graph = sigma.getGraph();
  let drag: Drag = { state: 'none' };
  let from = { x: 0, y: 0 };
  let hovered: string | null = null;

  sigma.on('clickNode', ({ node, event: { original } }) => {
    if (node.startsWith(MORE)) gestures.current?.onExpand(node.slice(MORE.length));
    else gestures.current?.onSelect(node, original.shiftKey || original.ctrlKey || original.metaKey);
  });
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    if (!node.startsWith(MORE)) gestures.current?.onExpand(node);
  });
  sigma.on('clickStage', () => gestures.current?.onSelect(null, false));

  sigma.on('downNode', ({ node, event }) => {
    if (node.startsWith(MORE) || gestures.current === null) return;
    drag = { state: 'held', id: node };
    from = { x: event.x, y: event.y };
    // Otherwise the picture would be fitted anew while something is being moved, and slip away under the pointer.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (drag.state === 'none') return;
    preventSigmaDefault();
    if (drag.state === 'held' && Math.hypot(event.x - from.x, event.y - from.y) < TREMBLE) return;
    drag = { state: 'moved', id: drag.id };
    graph.mergeNodeAttributes(drag.id, sigma.viewportToGraph(event));
  });
  const drop = () => {
    if (drag.state === 'moved') {
      const { x, y } = graph.getNodeAttributes(drag.id);
      gestures.current?.onMove(drag.id, { x, y });
    }
    drag = { state: 'none' };
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);

  const near = (node: string) => node === hovered || graph.areNeighbors(node, hovered);
  sigma.setSetting('nodeReducer', (node, data) =>
    hovered === null || near(node) ? data : { ...data, label: null, color: faint(data.color) },
  );
  sigma.setSetting('edgeReducer', (edge, data) =>
    hovered === null || graph.hasExtremity(edge, hovered) ? data : { ...data, hidden: true },
  );
  const hover = (node: string | null) => {
    hovered = node;
    sigma.refresh({ skipIndexation: true });
  };
  const enter = ({ node }: { node: string }) => hover(node);
  const leave = () => hover(null);
  sigma.on('enterNode', enter);
  sigma.on('leaveNode', leave);
  graph.on('nodeDropped', ({ key }) => {
    if (key === hovered) hovered = null;
  });
  return () => {
    sigma.removeAllListeners();
    graph.removeAllListeners();
  };
}

/** Seen, but behind what is being looked at. */
function faint(colour: string): string {
  return `${colour}30`;
}
