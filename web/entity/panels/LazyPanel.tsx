import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useLoaded } from '../../page/useLoaded.js';
import { Message } from '../Message.js';

interface PanelProperties<T> {
  readonly title: string;
  readonly about: string;
  /** Another function is another question. */
  readonly load: () => Promise<T>;
  /** What to say where there is nothing to show. */
  readonly empty: string;
  readonly isEmpty: (value: T) => boolean;
  readonly children: (value: T) => ReactNode;
}

/** A part of the page that asks for what it shows only when it comes into view. */
export function LazyPanel<T>(properties: PanelProperties<T>) {
  const { title, about } = properties;
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  const wanted = useWanted(place);
  return (
    <section className="card panel" aria-labelledby={heading} ref={place}>
      <h2 id={heading}>{title}</h2>
      <p className="quiet">{about}</p>
      {wanted ? <Content {...properties} /> : <div className="waiting" />}
    </section>
  );
}

function Content<T>({ load, empty, isEmpty, children }: PanelProperties<T>) {
  const loaded = useLoaded(load);
  if (loaded.state !== 'ready') return <Message loaded={loaded} />;
  return isEmpty(loaded.value) ? <p className="message">{empty}</p> : children(loaded.value);
}

/** Whether the place has been in view, or nearly, or is about to be printed. */
function useWanted(place: RefObject<HTMLElement | null>): boolean {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    if (wanted || place.current === null) return;
    const want = () => setWanted(true);
    const watching = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && want(), {
      rootMargin: '150px',
    });
    watching.observe(place.current);
    addEventListener('beforeprint', want);
    return () => {
      watching.disconnect();
      removeEventListener('beforeprint', want);
    };
  }, [wanted, place]);
  return wanted;
}
