import { graphql } from './generated/index.js';

/** What a page needs to know of the graph before it can offer choices: which types there are, and whose money it counts. */
export const ABOUT = graphql(`
  query TypesAndCurrency {
    overview {
      currency
      entities {
        type
        count
      }
      relationships {
        type
        count
      }
    }
  }
`);

/** Languages as the schema names them. */
export const LANGUAGES = { en: 'EN', 'zh-Hant': 'ZH_HANT' } as const;
