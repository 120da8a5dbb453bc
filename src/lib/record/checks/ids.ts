// Ids: a file's name says its date and year; a statement's id is nobody else's.
import type { Problem } from '../problem.ts';
import type { Files } from './list.ts';

const EVENT_ID = /^\d{4}(-\d{2}){0,2}-[a-z0-9]+(-[a-z0-9]+)*$/;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function checkIds(files: Files): Problem[] {
  const found: Problem[] = [];
  for (const kind of ['actor', 'person', 'issue'] as const) {
    for (const [id, file] of files[kind]) {
      if (ID.test(id)) continue;
      found.push(file.report([], `its name "${id}" is not an id`, 'name it with small letters, digits and hyphens'));
    }
  }
  const seen = new Map<string, string>();
  for (const [id, file] of files.event) {
    const { date, statements = [] } = file.content;
    if (!EVENT_ID.test(id) || !id.startsWith(`${date}-`)) {
      found.push(
        file.report(
          ['date'],
          `the file is named ${id}, its date is ${date}`,
          `name it ${date}-<slug>.yaml, or correct the date`,
        ),
      );
    }
    if (!file.file.endsWith(`/events/${date.slice(0, 4)}/${id}.yaml`)) {
      found.push(file.report(['date'], 'lies in the folder of another year', `move it to events/${date.slice(0, 4)}/`));
    }
    statements.forEach((statement, i) => {
      const other = seen.get(statement.id);
      if (other)
        found.push(
          file.report(
            ['statements', i, 'id'],
            `"${statement.id}" is taken in ${other}`,
            'give each statement an id of its own',
          ),
        );
      seen.set(statement.id, file.file);
    });
  }
  return found;
}
