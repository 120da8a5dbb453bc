// From the rows of a sheet to event files: all of them sound, or a list of what is wrong with which cell.
import * as v from 'valibot';
import { Document } from 'yaml';
import { writeFile } from '../format.ts';
import { didYouMean, nearestNamed, type Named } from '../nearest.ts';
import { compareProblems, type Problem } from '../problem.ts';
import { readRecord, type FileText } from '../read.ts';
import { eventSchema } from '../schema/event.ts';
import { partialDate } from '../schema/field.ts';
import { LEVELS, MODES, EVENT_KINDS, ROLES } from '../vocabulary.ts';
import type { Mapping } from './mapping.ts';
import type { Sheet, SheetRow } from './sheet.ts';

export interface Imported {
  /** New files; empty when there are problems. */
  readonly files: readonly FileText[];
  readonly problems: readonly Problem[];
}

/** What the record has already. */
export interface Target {
  readonly files: readonly FileText[];
  readonly actors: readonly Named[];
}

/** Turns every row into an event. `file` is the sheet's name in messages, whose places are rows and columns. */
export function importEvents(file: string, sheet: Sheet, mapping: Mapping, target: Target): Imported {
  const unknown = unknownColumns(file, sheet, mapping);
  if (unknown.length) return { files: [], problems: unknown };
  const taken = new Map(target.files.map(({ path }) => [path, 'the record']));
  const made = sheet.rows.flatMap((row): Made[] => {
    const reader = new RowReader(file, sheet, mapping, row, target);
    return [{ reader, event: reader.event(taken) }];
  });
  const problems = [...made.flatMap(({ reader }) => reader.problems), ...problemsOfFiles(made, target)];
  const files = made.flatMap(({ event }) => event ?? []);
  return { files: problems.length ? [] : files, problems: problems.sort(compareProblems) };
}

interface Made {
  readonly reader: RowReader;
  /** null where the row could not be read. */
  readonly event: FileText | null;
}

/** The record with the new files in it, checked; what is wrong with those is told by row. */
function problemsOfFiles(made: readonly Made[], target: Target): Problem[] {
  const files = made.flatMap(({ event }) => event ?? []);
  const { problems } = readRecord([...target.files, ...files], '');
  return problems.map((problem) => {
    const from = made.find(({ event }) => event && problem.file === `/${event.path}`);
    return from ? from.reader.problemOf(problem) : problem;
  });
}

function unknownColumns(file: string, { columns }: Sheet, mapping: Mapping): Problem[] {
  const named = JSON.parse(JSON.stringify({ ...mapping, values: undefined })) as object;
  const used = leaves(named).filter((name) => !name.startsWith('='));
  const missing = [...new Set([...used, ...Object.keys(mapping.values ?? {})])].filter(
    (name) => !columns.includes(name),
  );
  return missing.map((name) => ({
    file,
    line: 1,
    col: 1,
    field: '',
    what: `has no column "${name}"`,
    write: `correct the mapping; the columns are: ${columns.join(', ')}`,
  }));
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(leaves) : [];
}

/** Reads one row, and collects what is wrong with it. */
class RowReader {
  readonly problems: Problem[] = [];
  constructor(
    readonly file: string,
    readonly sheet: Sheet,
    readonly mapping: Mapping,
    readonly row: SheetRow,
    readonly target: Target,
  ) {}

  event(taken: Map<string, string>): FileText | null {
    const { mapping } = this;
    const date = this.date(mapping.date);
    const title = this.cell(mapping.title);
    if (!date) this.refuse(mapping.date, 'is empty', 'write a date: YYYY, YYYY-MM or YYYY-MM-DD');
    if (!title) this.refuse(mapping.title, 'is empty', 'say what happened');
    else if (!slugOf(title))
      this.refuse(mapping.title, 'has no Latin letters', 'write it in English; the file is named after it');
    const content = {
      title,
      short: this.cell(mapping.short) || this.shortFrom(title),
      date,
      end: this.end(date),
      kind: this.word(mapping.kind, EVENT_KINDS),
      place: this.cell(mapping.place) || undefined,
      importance: this.number(mapping.importance),
      summary: this.cell(mapping.summary) || title,
      contact: this.contact(),
      parties: this.parties(),
      sources: { page: this.source() },
    };
    if (this.problems.length || !title) return null;
    const path = `events/${date.slice(0, 4)}/${date}-${slugOf(title)}.yaml`;
    const other = taken.get(path);
    if (other) {
      this.refuse(mapping.title, `makes the same name as ${other}: ${path}`, 'change its title, or take it out');
      return null;
    }
    taken.set(path, `row ${this.row.number}`);
    const plain = JSON.parse(JSON.stringify(content)) as object;
    return { path, text: writeFile(new Document(plain), eventSchema) };
  }

  /** A problem of the file that was made from this row, told by its cell. */
  problemOf({ field, what, write }: Problem): Problem {
    const { mapping } = this;
    const [first = ''] = field.split(/[.[]/);
    const name = first === 'sources' ? 'source' : first;
    const place: unknown = name === 'source' ? leafOf(mapping.source, field) : mapping[name as keyof Mapping];
    return this.at(leaves(place)[0] ?? '', field && !leaves(place).length ? `${field}: ${what}` : what, write);
  }

  private cell(column: string | undefined): string {
    if (!column) return '';
    if (column.startsWith('=')) return column.slice(1).trim();
    const cell = plainText(this.row.cells[column] ?? '');
    return this.mapping.values?.[column]?.[cell] ?? cell;
  }

  private at(column: string, what: string, write: string): Problem {
    const name = column.startsWith('=') ? '' : column;
    const col = Math.max(0, this.sheet.columns.indexOf(name)) + 1;
    return { file: this.file, line: this.row.number, col, field: name, what, write };
  }

  private refuse(columns: string | readonly string[] | undefined, what: string, write: string): void {
    this.problems.push(this.at((typeof columns === 'string' ? columns : columns?.[0]) ?? '', what, write));
  }

  private date(columns: string | readonly string[] | undefined): string {
    if (!columns) return '';
    const parts = typeof columns === 'string' ? [this.cell(columns)] : columns.map((column) => this.cell(column));
    const padded = parts.filter(Boolean).map((part) => part.padStart(2, '0'));
    const date = padded.join('-');
    const { issues } = v.safeParse(partialDate, date);
    if (date && issues) this.refuse(columns, issues[0].message, 'write YYYY, YYYY-MM or YYYY-MM-DD');
    return date;
  }

  /** TimelineJS repeats the day of what took one. */
  private end(date: string): string | undefined {
    const end = this.date(this.mapping.end);
    return end === date ? undefined : end || undefined;
  }

  private word(column: string | undefined, words: readonly string[]): string | undefined {
    const cell = this.cell(column).toLowerCase();
    if (!cell && !column) return undefined;
    if (!words.includes(cell)) {
      const [near] = nearestNamed(
        cell,
        words.map((id) => ({ id, names: [] })),
      );
      const mean = near ? ` (did you mean ${near}?)` : '';
      this.refuse(
        column,
        `"${cell}" is not one of the words allowed here${mean}`,
        `write one of: ${words.join(', ')}, or translate it under values in the mapping`,
      );
    }
    return cell;
  }

  private number(column: string): number {
    const cell = this.cell(column);
    const number = Number(cell);
    if (!cell || !Number.isInteger(number))
      this.refuse(column, `"${cell}" is not a whole number`, 'write a whole number from 1 to 5');
    return number;
  }

  private contact(): { level: string | undefined; mode: string | undefined } | undefined {
    const { level, mode } = this.mapping;
    if (!this.cell(level) && !this.cell(mode)) return undefined;
    return { level: this.word(level, LEVELS), mode: this.word(mode, MODES) };
  }

  private parties(): { actor: string; role: string }[] {
    const { parties, values } = this.mapping;
    return ROLES.flatMap((role) => {
      const column = parties[role];
      const names = this.cell(column)
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean);
      return names.map((name) => ({ actor: this.actor(column, values?.[column ?? '']?.[name] ?? name), role }));
    });
  }

  private actor(column: string | undefined, name: string): string {
    const wanted = name.toLowerCase();
    const { actors } = this.target;
    const actor = actors.find(({ id, names }) => [id, ...names].some((each) => each.toLowerCase() === wanted));
    if (actor) return actor.id;
    const [near] = nearestNamed(name, actors);
    const mean = near
      ? ` (did you mean ${near}?)`
      : didYouMean(
          name,
          actors.flatMap(({ names }) => names),
        );
    this.refuse(
      column,
      `there is no actor "${name}"${mean}`,
      'write the name of a file in data/actors, add it, or translate it under values in the mapping',
    );
    return name;
  }

  private source(): object {
    const { publisher, via, title, description, published, url } = this.mapping.source;
    const headline = this.cell(title);
    const words = this.cell(description);
    return {
      publisher: this.cell(publisher),
      via: this.cell(via) || undefined,
      title: headline || undefined,
      description: headline ? undefined : words || undefined,
      published: this.cell(published) || 'undated',
      url: this.cell(url),
    };
  }

  private shortFrom(title: string): string {
    if (title.length > MOST_SHORT) {
      const { short, title: column } = this.mapping;
      this.refuse(
        short ?? column,
        `is ${title.length} characters long, a label on the chart ${MOST_SHORT} at most`,
        'shorten it, or add a column of labels and name it under short in the mapping',
      );
    }
    return title;
  }
}

const MOST_SHORT = 40;

function leafOf(source: Mapping['source'], field: string): string {
  const name = field.split('.').pop() ?? '';
  return source[name as keyof Mapping['source']] ?? source.url;
}

/** 'Talks on the ferry: day one' → 'talks-on-the-ferry-day-one', six words at most; '' without Latin letters or digits. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 6);
  return words.join('-');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
};

/** TimelineJS cells may hold HTML: tags go, entities become their letters. */
function plainText(cell: string): string {
  return cell
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
