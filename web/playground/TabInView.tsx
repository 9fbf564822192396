import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Keeps the active tab in sight when there are more tabs than fit. */
export function TabInView() {
  const tabs = useGraphiQL((state) => state.tabs.length);
  const active = useGraphiQL((state) => state.activeTabIndex);
  useEffect(() => {
    if (active < tabs) document.getElementById(`graphiql-session-tab-${active}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tabs, active]);
  return null;
}
