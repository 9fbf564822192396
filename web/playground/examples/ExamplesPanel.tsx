import { useGraphiQLActions } from '@graphiql/react';
import type { SavedQuery } from '../../../src/saved/savedQuery.js';
import { LanguageSwitch } from '../../LanguageSwitch.js';
import { useLanguage } from '../../language.js';
import { isNarrow } from '../narrow.js';
import { useOpenTab } from '../open-tab.js';
import { WORDS } from '../words.js';
import { editorText, editorVariables, GROUPS } from './catalogue.js';

/** The gallery: every example by group, with its title and what it shows. */
export function ExamplesPanel() {
  const language = useLanguage();
  const words = WORDS[language];
  return (
    <section className="examples" aria-labelledby="examples-heading" lang={language}>
      <header className="examples-header">
        <h2 id="examples-heading">{words.examples}</h2>
        <LanguageSwitch label={words.language} />
      </header>
      <p className="examples-introduction">{words.introduction}</p>
      {GROUPS.map((examples) => (
        <ExampleGroup key={examples[0]?.group.en} examples={examples} />
      ))}
    </section>
  );
}

function ExampleGroup({ examples }: { examples: readonly SavedQuery[] }) {
  const language = useLanguage();
  return (
    <>
      <h3>{examples[0]?.group[language]}</h3>
      <ul>
        {examples.map((example) => (
          <li key={example.slug}>
            <ExampleButton example={example} />
          </li>
        ))}
      </ul>
    </>
  );
}

function ExampleButton({ example }: { example: SavedQuery }) {
  const language = useLanguage();
  const openTab = useOpenTab();
  const { setVisiblePlugin } = useGraphiQLActions();
  const open = () => {
    openTab(editorText(example, language), editorVariables(example));
    // On a phone the gallery covers the editor, which is what the reader wants to see now.
    if (isNarrow()) setVisiblePlugin(null);
  };
  return (
    <button type="button" className="example" onClick={open}>
      <span className="example-title">{example.title[language]}</span>
      <span className="example-description">{example.description[language]}</span>
    </button>
  );
}
