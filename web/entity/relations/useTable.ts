import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../language.js';
import { schemaLanguage } from '../address.js';
import { loadPage, type Page } from './rows.js';

/** So many rows come at a time. */
export const PAGE = 25;

/** A table as far as it has come. */
export interface TableState {
  readonly page: Page | null;
  readonly isLoading: boolean;
  readonly failure: string | null;
  /** Asks for the rows behind those that are there; for the first ones again, where those failed. */
  readonly more: () => void;
}

/** The rows of a query, page by page; from the beginning again whenever the query or the language is another. */
export function useTable(id: string, query: string): TableState {
  const language = schemaLanguage(useLanguage());
  const [state, setState] = useState<Omit<TableState, 'more'>>({ page: null, isLoading: true, failure: null });
  const load = useCallback(
    (before: Page | null, isStale: () => boolean = () => false) => {
      setState({ page: before, isLoading: true, failure: null });
      loadPage(query, { id, language, first: PAGE, after: before?.next ?? null }).then(
        (page) =>
          isStale() || setState({ page: { ...page, rows: [...(before?.rows ?? []), ...page.rows] }, isLoading: false, failure: null }),
        (error: Error) => isStale() || setState({ page: before, isLoading: false, failure: error.message }),
      );
    },
    [id, query, language],
  );
  useEffect(() => {
    let stale = false;
    load(null, () => stale);
    return () => {
      stale = true;
    };
  }, [load]);
  return { ...state, more: () => load(state.page) };
}
