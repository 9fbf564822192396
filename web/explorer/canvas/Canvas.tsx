import Graph from 'graphology';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import Sigma from 'sigma';
import { draw } from './drawn.js';
import { type Gestures, listen } from './gestures.js';
import { hoverWriter, LABEL_FONT, labelWriter } from './labels.js';
import type { Scene } from './scene.js';
import { ShapeProgram } from './shapes.js';
import { useTheme } from './theme.js';

/** What the page can tell the canvas to do. */
export interface CanvasHandle {
  fit(): void;
  zoom(factor: number): void;
  readonly renderer: Sigma | null;
}

interface CanvasProperties {
  readonly scene: Scene;
  readonly selected: readonly string[];
  readonly andMore: (count: number) => string;
  /** What is said where the browser cannot draw. */
  readonly notDrawn: string;
  /** null where nothing can be changed. */
  readonly gestures: Gestures | null;
  readonly ref?: Ref<CanvasHandle>;
}

/** Pixels below which a picture has room for less. */
const NARROW = 500;

/** Draws the scene. Whoever cannot see it has the list, so it is hidden from assistive technology. */
export function Canvas({ scene, selected, andMore, notDrawn, gestures, ref }: CanvasProperties) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(gestures);
  latest.current = gestures;
  const theme = useTheme();
  const [failed, setFailed] = useState(false);
  const [renderer, setRenderer] = useState<Sigma | null>(null);

  useEffect(() => {
    if (box.current === null) return;
    const sigma = sigmaIn(box.current);
    if (sigma === null) {
      setFailed(true);
      return;
    }
    const stop = listen(sigma, latest);
    setRenderer(sigma);
    return () => {
      stop();
      sigma.kill();
      setRenderer(null);
    };
  }, []);

  useEffect(() => {
    renderer?.setSettings({ defaultDrawNodeLabel: labelWriter(theme), defaultDrawNodeHover: hoverWriter(theme) });
  }, [renderer, theme]);

  useEffect(() => {
    if (!renderer) return;
    const before = renderer.getGraph().order;
    draw(renderer.getGraph(), scene, selected, theme, andMore);
    // What is new must be seen; what was only moved must not move the rest.
    if (renderer.getGraph().order !== before) renderer.setCustomBBox(null);
  }, [renderer, scene, selected, theme, andMore]);

  useImperativeHandle(
    ref,
    () => ({
      renderer,
      fit: () => {
        renderer?.setCustomBBox(null);
        renderer?.refresh();
        void renderer?.getCamera().animatedReset({ duration: 200 });
      },
      zoom: (factor) => void renderer?.getCamera().animatedZoom({ factor, duration: 150 }),
    }),
    [renderer],
  );
  return (
    <>
      {failed && <p className="note not-drawn">{notDrawn}</p>}
      <div ref={box} className="canvas" aria-hidden="true" />
    </>
  );
}

/** A renderer in an element; null where the browser has no WebGL. */
function sigmaIn(box: HTMLElement): Sigma | null {
  const narrow = box.clientWidth < NARROW;
  try {
    return new Sigma(new Graph({ multi: true, type: 'directed' }), box, {
      ...LABEL_FONT,
      allowInvalidContainer: true,
      defaultNodeType: 'shape',
      nodeProgramClasses: { shape: ShapeProgram },
      zIndex: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 4,
      enableCameraRotation: false,
      labelDensity: 1.2,
      labelGridCellSize: narrow ? 150 : 110,
      labelRenderedSizeThreshold: narrow ? 7 : 5,
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) * (narrow ? 1.6 : 1),
      stagePadding: narrow ? 36 : 70,
      hideEdgesOnMove: false,
    });
  } catch (error) {
    console.warn(error);
    return null;
  }
}
