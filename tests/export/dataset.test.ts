// The whole record as files and feeds, for the real record.
import Ajv from 'ajv';
import { csvParse } from 'd3';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATA_FILES, writeDataFile } from '#lib/export/dataset.ts';
import { writeAtom, writeJsonFeed, writeLlms, writeRobots, writeSitemap } from '#lib/export/feeds.ts';
import { linkRecord } from '#lib/record/link.ts';
import { on, soundData } from '../examples.ts';

const data = await soundData('data');
const record = linkRecord(data);
const SITE = 'https://example.org';
const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
const files = Object.fromEntries(DATA_FILES.map((file) => [file, writeDataFile(file, record, data, sumOf)]));

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}
const { resources } = JSON.parse(files['datapackage.json'] ?? '') as { resources: readonly Resource[] };
const rowsOf = (name: string) => csvParse(files[`${name}.csv`] ?? '');

describe('the data package', () => {
  it('is sound by the schema of Frictionless Data', () => {
    const read = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8')) as object;
    const ajv = new Ajv({ schemaId: 'id', logger: false, unknownFormats: 'ignore' });
    ajv.addMetaSchema(read('node_modules/ajv/lib/refs/json-schema-draft-04.json'));
    const check = ajv.compile(read('tests/fixtures/frictionless/tabular-data-package.json'));
    const content = JSON.parse(files['datapackage.json'] ?? '') as { resources: { path?: string }[] };
    expect([check(content), check.errors]).toEqual([true, null]);
    // The schema is one that notices: without its path a resource is none.
    delete content.resources[0]?.path;
    expect(check(content)).toBe(false);
  });
  it('names every table, with its size and sum', () => {
    expect(resources.map(({ path }) => path)).toEqual(DATA_FILES.filter((file) => file.endsWith('.csv')));
    for (const { path, bytes, hash } of resources) {
      expect([path, bytes, hash]).toEqual([
        path,
        Buffer.byteLength(files[path] ?? ''),
        `sha256:${sumOf(files[path] ?? '')}`,
      ]);
    }
  });
  it('names the columns of every table in their order, with values of their types', () => {
    for (const { name, schema } of resources) {
      const rows = rowsOf(name);
      expect([name, rows.columns]).toEqual([name, schema.fields.map((field) => field.name)]);
      const wrong = schema.fields.flatMap((field) => {
        const form = { integer: /^(-?\d+)?$/, date: /^(\d{4}-\d\d-\d\d)?$/, string: /^/ }[field.type] ?? /(?!)/;
        return rows.map((row) => row[field.name] ?? '').filter((value) => !form.test(value));
      });
      expect([name, wrong]).toEqual([name, []]);
    }
  });
  it('has keys that are unique, and references that are met', () => {
    for (const { name, schema } of resources) {
      const rows = rowsOf(name);
      const [key] = schema.primaryKey ?? [];
      if (key) expect([name, new Set(rows.map((row) => row[key])).size]).toEqual([name, rows.length]);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields]));
        const lost = rows.map((row) => row[fields] ?? '').filter((value) => value && !known.has(value));
        expect([name, fields, lost]).toEqual([name, fields, []]);
      }
    }
  });
  it('holds everything', () => {
    expect(rowsOf('events').length).toBe(record.events.length);
    expect(rowsOf('statements').length).toBe(record.statements.length);
    expect(new Set(rowsOf('sources').map((row) => row['statement'])).size).toBeGreaterThan(record.statements.length);
    const { version, ...whole } = JSON.parse(files['record.json'] ?? '') as Record<string, unknown>;
    expect(version).toMatch(/^2026-07-01-/);
    expect(whole).toEqual(JSON.parse(JSON.stringify(data)));
  });
});

describe('citations of all sources', () => {
  it('name every page once, in three forms', () => {
    const pages = new Set(record.events.flatMap(({ sources }) => sources.map(({ url }) => url))).size;
    expect(files['sources.bib']?.match(/^@online\{/gm)?.length).toBe(pages);
    expect(files['sources.ris']?.match(/^TY {2}- /gm)?.length).toBe(pages);
    expect(JSON.parse(files['sources.csl.json'] ?? '')).toHaveLength(pages);
  });
});

describe('feeds', () => {
  const added = on('2026-12-01');
  const later = record.events.map((event, i) => (i === 3 ? { ...event, added } : event));
  it('hold what was added last, and of that the latest events', () => {
    const { items } = JSON.parse(writeJsonFeed({ ...record, events: later }, SITE)) as {
      items: { url: string; date_published: string; date_modified: string }[];
    };
    expect(items.length).toBe(50);
    expect(items[0]).toMatchObject({
      url: `${SITE}/events/${record.events[3]?.id}/`,
      date_published: '2026-12-01T00:00:00Z',
    });
    expect(items[1]?.url).toBe(`${SITE}/events/${record.events.at(-1)?.id}/`);
    const dates = items.map(({ date_published }) => date_published);
    expect(dates).toEqual([...dates].sort().reverse());
  });
  it('tell when an event was corrected', () => {
    const id = record.events.at(-1)?.id;
    const corrections = [{ on: on('2027-01-02'), about: `events/${id}`, words: 'Its place.' }];
    const { items } = JSON.parse(writeJsonFeed({ ...record, corrections }, SITE)) as {
      items: { date_modified: string }[];
    };
    expect(items[0]?.date_modified).toBe('2027-01-02T00:00:00Z');
    expect(writeAtom({ ...record, corrections }, SITE)).toMatch(/<feed[^]*?<updated>2027-01-02T00:00:00Z<\/updated>/);
  });
  it('as Atom have what RFC 4287 asks of feed and entries', () => {
    const atom = writeAtom(record, SITE);
    for (const element of ['id', 'title', 'updated', 'author']) expect(atom).toContain(`<${element}>`);
    expect(atom.match(/<entry>/g)?.length).toBe(50);
    expect(atom.match(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/g)?.length).toBe(51);
    expect(atom.replace(/&(amp|lt|gt|quot);/g, '')).not.toContain('&');
  });
});

describe('what crawlers are told', () => {
  it('has whole addresses', () => {
    expect(writeSitemap(['/', '/a&b/'], SITE)).toContain(`<url><loc>${SITE}/a&amp;b/</loc></url>`);
    expect(writeRobots(SITE)).toContain(`Sitemap: ${SITE}/sitemap.xml`);
    expect(writeLlms(record, SITE)).toContain(`(${SITE}/data/record.json)`);
  });
});
