import { useEffect } from 'react';

type Correction = readonly [selector: string, correct: (element: HTMLElement) => void];

/** What GraphiQL and its panels say wrongly, or not at all, to those who use a keyboard or a screen reader. */
const CORRECTIONS: readonly Correction[] = [
  // A tab is the button that has the focus, not the list item around it; and a tab holds nothing else to press: it is closed by Delete.
  [
    '.graphiql-tab[aria-selected]',
    (item) => {
      const [tab, close] = item.querySelectorAll('button');
      tab?.setAttribute('role', 'tab');
      tab?.setAttribute('aria-selected', item.getAttribute('aria-selected') ?? 'false');
      tab?.setAttribute('aria-keyshortcuts', 'Delete');
      close?.setAttribute('aria-hidden', 'true');
      close?.setAttribute('tabindex', '-1');
      item.setAttribute('role', 'presentation');
      item.removeAttribute('aria-selected');
    },
  ],
  // The first tab gets its button to close it once there is a second one.
  [
    '.graphiql-tab-close:not([aria-hidden])',
    (close) => {
      close.setAttribute('aria-hidden', 'true');
      close.setAttribute('tabindex', '-1');
    },
  ],
  // Each is called what it shows, not all of them "Set active".
  ['.graphiql-history-item-label[aria-label]', (label) => label.removeAttribute('aria-label')],
  ['.graphiql-explorer-actions select:not([aria-label])', (select) => select.setAttribute('aria-label', 'Add new')],
  // What a mouse can click, a keyboard can reach.
  [
    '.graphiql-explorer-root span:is([data-field-name], [data-arg-name]):not([tabindex])',
    (field) => {
      field.setAttribute('tabindex', '0');
      field.setAttribute('role', 'button');
    },
  ],
];

/** Makes the corrections wherever panels and tabs change. */
export function Corrections() {
  useEffect(() => {
    const parts = document.querySelectorAll<HTMLElement>('.graphiql-plugin, .graphiql-session-header');
    const correct = () => {
      for (const part of parts) for (const [selector, mend] of CORRECTIONS) part.querySelectorAll<HTMLElement>(selector).forEach(mend);
    };
    const observer = new MutationObserver(correct);
    for (const part of parts) {
      observer.observe(part, { subtree: true, childList: true, attributeFilter: ['aria-selected', 'aria-label'] });
      part.addEventListener('keydown', press);
    }
    correct();
    return () => {
      observer.disconnect();
      for (const part of parts) part.removeEventListener('keydown', press);
    };
  }, []);
  return null;
}

/** Keys do what the mouse does. */
function press(event: KeyboardEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.matches('.graphiql-tab-button') && event.key === 'Delete')
    target.parentElement?.querySelector<HTMLElement>('.graphiql-tab-close')?.click();
  if (target?.matches('span[role="button"]') && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    target.click();
  }
}
