import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../language.js';
import { ENDPOINT } from '../fetcher.js';
import { WORDS } from '../words.js';
import { defaultFieldNames } from './fieldNames.js';
import { type Samples, sampleValue, takeSamples } from './samples.js';
import '@graphiql/plugin-explorer/style.css';

/** Field, argument and type, as the explorer hands them over. */
type Asked = Parameters<typeof sampleValue> extends [Samples, ...infer Rest] ? Rest : never;

let samples: Samples = { ids: new Map(), pair: ['', ''], name: '' };

const { content: Explorer } = explorerPlugin({
  getDefaultScalarArgValue: (...asked: Asked) => sampleValue(samples, ...asked),
  getDefaultFieldNames: defaultFieldNames,
});

/** The explorer, once it has examples from the graph to fill arguments with: a field that is clicked can be run as it stands. */
export default function ExplorerPanel() {
  const words = WORDS[useLanguage()];
  const schema = useGraphiQL((state) => state.schema);
  const [isReady, setIsReady] = useState(false);
  useEffect(() => {
    if (!schema) return;
    let isShown = true;
    takeSamples(schema, ask)
      .then(
        (taken) => {
          samples = taken;
        },
        // Without examples the arguments are empty texts, as they are anywhere else.
        () => {},
      )
      .then(() => isShown && setIsReady(true));
    return () => {
      isShown = false;
    };
  }, [schema]);
  return isReady ? <Explorer /> : <p role="status">{words.explorerLoading}</p>;
}

async function ask(query: string): Promise<unknown> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}
