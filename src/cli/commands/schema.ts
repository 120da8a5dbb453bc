// demarche schema: the JSON Schemas and field tables made from the one table of fields.
import fs from 'node:fs';
import path from 'node:path';
import { COMMON, dataFolder, DataError, type Command } from '../command.ts';

export const TABLES_BEGIN = '<!-- tables: made by demarche schema --write -->';
export const TABLES_END = '<!-- end of tables -->';

export const schema: Command = {
  name: 'schema',
  summary: 'print the field tables, or write them with the JSON Schemas',
  usage:
    'demarche schema [--write] [--json]\n\nPrints the tables of fields as Markdown, or the JSON Schemas with --json.\n--write puts the tables into data/README.md and the schemas into data/schema/.',
  options: { ...COMMON, write: { type: 'boolean' } },
  words: 0,
  async run(values, _words, out) {
    const { fieldTables, jsonSchemas } = await import('#lib/record/schema/documents.ts');
    if (!values['write']) {
      out(values['json'] ? JSON.stringify(jsonSchemas(), null, 2) : fieldTables());
      return 0;
    }
    const { folder } = dataFolder(values);
    const readme = path.join(folder, 'README.md');
    if (!fs.existsSync(readme))
      throw new DataError(
        `${readme} does not exist; make it with the two marks around its tables: ${TABLES_BEGIN} and ${TABLES_END}`,
      );
    fs.writeFileSync(readme, withTables(fs.readFileSync(readme, 'utf8'), fieldTables()));
    fs.mkdirSync(path.join(folder, 'schema'), { recursive: true });
    for (const [name, content] of Object.entries(jsonSchemas())) {
      fs.writeFileSync(path.join(folder, 'schema', `${name}.schema.json`), `${JSON.stringify(content, null, 2)}\n`);
    }
    out(`Wrote ${readme} and ${path.join(folder, 'schema')}/`);
    return 0;
  },
};

/** A README with the tables between its two marks made anew. */
export function withTables(readme: string, tables: string): string {
  const [before, rest] = readme.split(TABLES_BEGIN);
  const after = rest?.split(TABLES_END)[1];
  if (before === undefined || after === undefined)
    throw new DataError('data/README.md has lost the two marks around its tables');
  return `${before}${TABLES_BEGIN}\n\n${tables}\n\n${TABLES_END}${after}`;
}
