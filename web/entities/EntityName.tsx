import { type PageLanguage, useLanguage } from '../language.js';
import { TYPES } from '../vocabulary.js';
import { lookOf } from './typeLooks.js';
import './entityName.css';

/** What is needed to name an entity. */
export interface NamedEntity {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

/** The page of an entity. */
export function pageOf(id: string, language: PageLanguage): string {
  return `/id/${encodeURIComponent(id)}?lang=${language}`;
}

/** The name of an entity, with the colour and shape of its type, as a link to its page. */
export function EntityName({ entity: { id, type, name }, withType = false }: { entity: NamedEntity; withType?: boolean }) {
  const language = useLanguage();
  const { colour, shape } = lookOf(type);
  return (
    <span className="entity-name">
      <span className={`mark ${shape}`} style={{ background: colour }} aria-hidden="true" />
      <a href={pageOf(id, language)}>{name}</a>
      {withType && <small>{TYPES[type]?.[language] ?? type}</small>}
    </span>
  );
}
