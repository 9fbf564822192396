/** Writes the parts of the README that follow from the code: the picture of the ontology, the tables of saved queries and of settings. */
import { readFileSync, writeFileSync } from 'node:fs';
import { ontologyDiagram } from '../dist/model/diagram.js';
import { readSavedQueries } from '../dist/saved/readSavedQueries.js';
import { savedQueriesTable } from '../dist/saved/savedQueriesTable.js';
import { buildPearlSchema } from '../dist/schema.js';
import { settingsTable } from '../dist/settings.js';

const parts = {
  ontology: `\`\`\`mermaid\n${ontologyDiagram(buildPearlSchema().model)}\n\`\`\``,
  queries: savedQueriesTable(readSavedQueries()),
  settings: settingsTable(),
};

let text = readFileSync('README.md', 'utf8');
for (const [name, part] of Object.entries(parts))
  text = text.replace(new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`), (_, before, after) => `${before}${part}\n${after}`);
writeFileSync('README.md', text);
