import { useEffect } from 'react';
import { useOpenTab } from '../open-tab.js';
import { readLink } from './link.js';

/** Opens a link that is pasted into the address bar of an open playground, when the browser does not load the page again. */
export function LinkListener() {
  const openTab = useOpenTab();
  useEffect(() => {
    const open = () => {
      const shared = readLink(location.href);
      if (shared) openTab(shared.query, shared.variables);
    };
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [openTab]);
  return null;
}
