import { useCallback, useEffect, useMemo } from 'react';
import { EntitySearch } from '../entities/EntitySearch.js';
import { useLanguage } from '../language.js';
import { formatsOf } from '../page/formats.js';
import { Navigation } from '../page/Navigation.js';
import { useLoaded } from '../page/useLoaded.js';
import { FACT_TYPES } from '../vocabulary.js';
import { pageOf } from './address.js';
import { EntityHeader } from './EntityHeader.js';
import { FactHeader } from './FactHeader.js';
import { Message } from './Message.js';
import { loadNode, nameIn, type Shown } from './node.js';
import { NeighboursPanel } from './panels/NeighboursPanel.js';
import { RelatedPanel } from './panels/RelatedPanel.js';
import { TimelinePanel } from './panels/TimelinePanel.js';
import { Relations } from './relations/Relations.js';
import { SourceHeader } from './SourceHeader.js';
import { UnknownId } from './UnknownId.js';
import { WORDS } from './words.js';

interface AppProperties {
  readonly id: string;
  /** What the server found under the id, as the schema names it; nothing where there is nothing. */
  readonly typeName: string;
}

/** The page of whatever has this id. */
export function App({ id, typeName }: AppProperties) {
  const language = useLanguage();
  const words = WORDS[language];
  return (
    <>
      <header className="page-head">
        <Navigation current={null} />
        <EntitySearch
          label={words.search}
          placeholder={words.searchPlaceholder}
          onChoose={(chosen) => location.assign(pageOf(chosen.id, language))}
        />
      </header>
      <main>{typeName === '' ? <UnknownId id={id} /> : <Found id={id} typeName={typeName} />}</main>
    </>
  );
}

function Found({ id, typeName }: AppProperties) {
  const language = useLanguage();
  const loaded = useLoaded(useCallback(() => loadNode(id), [id]));
  const shown = loaded.state === 'ready' ? loaded.value : null;
  const title = shown && titleOf(shown, language);
  useEffect(() => {
    if (title) document.title = `${title} · Pearl`;
  }, [title]);
  const formats = useMemo(() => formatsOf(language, shown?.currency ?? null), [language, shown]);
  if (loaded.state !== 'ready') return <Message loaded={loaded} />;
  const { node } = loaded.value;
  if (node === null) return <UnknownId id={id} />;
  const relations = <Relations key={id} id={id} typeName={typeName} formats={formats} />;
  if ('names' in node)
    return (
      <>
        <EntityHeader entity={node} formats={formats} />
        {relations}
        <div className="beside">
          <NeighboursPanel id={id} name={nameIn(node.names, language)} type={node.type} />
          <TimelinePanel id={id} formats={formats} />
        </div>
        <RelatedPanel id={id} />
      </>
    );
  if ('from' in node) return <FactHeader fact={node} formats={formats} />;
  return (
    <>
      <SourceHeader source={node} />
      {relations}
    </>
  );
}

function titleOf({ node }: Shown, language: 'en' | 'zh-Hant'): string {
  if (node === null) return '';
  if ('names' in node) return nameIn(node.names, language);
  if (!('from' in node)) return node.title ?? node.id;
  const says = FACT_TYPES[node.relationshipType]?.[language] ?? node.relationshipType;
  return `${nameIn(node.from.names, language)} ${says} ${nameIn(node.to.names, language)}`;
}
