import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Draws a page into the place that its index.html has for it. */
export function mount(page: (root: HTMLElement) => ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page(root)}</StrictMode>);
}
