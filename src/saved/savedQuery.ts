/** A text in each language of the pages. */
export interface Bilingual {
  readonly en: string;
  readonly 'zh-Hant': string;
}

/** The languages of the pages; the values are BCP 47 tags, as in `?lang=zh-Hant` and in `<html lang>`. */
export type PageLanguage = keyof Bilingual;

/** A query that stands in a file: what the header of the file says, and the query without the header. */
export interface SavedQuery {
  /** The file's name without folder and extension, such as `10-initiatives`: the files are in the order of the pages. */
  readonly slug: string;
  /** The slug without its order, such as `initiatives`: its address is `/q/initiatives`. */
  readonly name: string;
  readonly group: Bilingual;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The list of which a table has a row for each item, where it is not the deepest one: `fund.recipients.edges`. */
  readonly rows?: string;
}

const HEADER_LINE = /^# (group|group-zh|title|title-zh|description|description-zh|variables|rows): (.+)$/;

/**
 * Reads the file of a saved query: a header of comment lines such as `# title: …`, one line a key, then one named operation.
 * A missing or unreadable line is an error that names the file, since a query without a title cannot be listed.
 */
export function parseSavedQuery(path: string, text: string): SavedQuery {
  const slug = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
  const lines = text.split('\n');
  const fields = new Map<string, string>();
  let line = 0;
  for (; line < lines.length; line++) {
    const [, key, value] = HEADER_LINE.exec(lines[line] ?? '') ?? [];
    if (key === undefined || value === undefined) break;
    fields.set(key, value.trim());
  }
  const field = (key: string): string => {
    const value = fields.get(key);
    if (value === undefined) throw new Error(`${slug}.graphql: the header has no line "# ${key}: …"`);
    return value;
  };
  const bilingual = (key: string): Bilingual => ({ en: field(key), 'zh-Hant': field(`${key}-zh`) });
  const variables = fields.get('variables');
  const rows = fields.get('rows');
  return {
    slug,
    name: slug.replace(/^\d+-/, ''),
    group: bilingual('group'),
    title: bilingual('title'),
    description: bilingual('description'),
    query: `${lines.slice(line).join('\n').trim()}\n`,
    ...(variables === undefined ? {} : { variables: parseVariables(slug, variables) }),
    ...(rows === undefined ? {} : { rows }),
  };
}

function parseVariables(slug: string, json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // the message below says more than the parser's
  }
  throw new Error(`${slug}.graphql: "# variables: …" is not a JSON object: ${json}`);
}
