// Sheets from elsewhere: corrected by the messages they get, then drawn.
import { describe, expect, it } from 'vitest';
import { placeScore } from '#lib/layout/score.ts';
import { linkRecord } from '#lib/record/link.ts';
import { defaultView } from '#lib/view/view.ts';
import { EXAMPLE_FOLDER, soundData } from '../examples.ts';
import { base, copy, read, write } from './copies.ts';
import { run } from './run.ts';

const SHEETS = 'src/examples/sheets';

describe('demarche import', () => {
  it('proposes a mapping for a sheet', async () => {
    const { out } = await run('import', `${SHEETS}/timeline.csv`);
    expect(out).toContain('date: [Year, Month, Day]\n');
    expect(out).toContain('title: Headline\n');
  });
  it('names every cell of a TimelineJS sheet that it cannot take, and writes nothing', async () => {
    const data = copy();
    const { code, err } = await run(
      'import',
      `${SHEETS}/timeline.csv`,
      '--map',
      `${SHEETS}/timeline.yaml`,
      '--data',
      data,
    );
    expect(code).toBe(1);
    expect(err.split('\n').map((line) => line.replace(/.*timeline\.csv:/, '').replace(/;.*/, ''))).toEqual([
      'demarche import: 7 problems',
      '2:1  Year: is empty',
      '4:10  Headline: is 76 characters long, a label on the chart 40 at most',
      '5:1  Year: there is no month 13 ("2002-13-03")',
      '5:17  Group: there is no actor "River Councl" (did you mean River Council?)',
      '6:12  Media: "example.org/plans" is not a link',
      '7:10  Headline: makes the same name as row 6: events/2002/2002-11-02-pier-plans-exchanged.yaml',
      '8:1  Year: there is no 30 February ("2003-02-30")',
    ]);
    expect(await soundData(data)).toEqual(await soundData(EXAMPLE_FOLDER));
  });
  it('takes the sheet once the cells are mended, and its events are drawn', async () => {
    const data = copy();
    const mended = read(SHEETS, 'timeline.csv')
      .split('\n')
      .filter((_, i) => i !== 1 && i !== 6)
      .join('\n')
      .replace('"A headline that is much too long to stand on a chart, as headlines often are"', 'Three days of talks')
      .replace('2002,13,3', '2002,12,3')
      .replace('River Councl', 'River Council')
      .replace(',example.org', ',https://example.org')
      .replace('2003,2,30', '2003,2,28')
      .replace(/,,,,\n?$/, ',,,Northland; Southmark,\n');
    const sheet = write(mended, base, 'mended.csv');
    expect(await run('import', sheet, '--map', `${SHEETS}/timeline.yaml`, '--data', data)).toMatchObject({
      code: 0,
      err: '',
    });
    expect(read(data, 'events/2002/2002-07-01-bridge-survey-begins.yaml')).toContain(
      'Surveyors of both banks measure the river & its bed.',
    );
    const { events, marks } = await drawn(data);
    expect(events).toBe(19);
    expect(marks).toContain('2002-08-15-three-days-of-talks');
  });
  it('takes the JSON of TimelineJS', async () => {
    const data = copy();
    const event = {
      start_date: { year: '2002', month: '7', day: '1' },
      text: { headline: 'Bridge survey begins', text: '<p>Invented.</p>' },
      media: { url: 'https://example.org/survey', credit: 'River Gazette', caption: 'A page' },
      group: 'Northland; Southmark',
    };
    const sheet = write(JSON.stringify({ title: {}, events: [event] }), base, 'timeline.json');
    expect(await run('import', sheet, '--map', `${SHEETS}/timeline.yaml`, '--data', data)).toMatchObject({ code: 0 });
    expect((await drawn(data)).marks).toContain('2002-07-01-bridge-survey-begins');
    const none = write('{"slides": []}', base, 'none.json');
    expect(await run('import', none, '--map', `${SHEETS}/timeline.yaml`, '--data', data)).toMatchObject({
      code: 1,
      err: expect.stringContaining('without a list "events"'),
    });
  });
  it('names a column that the sheet does not have', async () => {
    const map = write(read(SHEETS, 'timeline.yaml').replace('title: Headline', 'title: Heading'), base, 'wrong.yaml');
    expect((await run('import', `${SHEETS}/timeline.csv`, '--map', map)).err).toContain('has no column "Heading"');
  });
});

async function drawn(data: string): Promise<{ events: number; marks: string[] }> {
  const record = linkRecord(await soundData(data));
  const { targets } = placeScore(record, defaultView(record), 1200);
  return {
    events: record.events.length,
    marks: targets.flatMap(({ event, behind }) => [event.id, ...behind.map((other) => other.event.id)]),
  };
}

describe('an import of 300 rows', () => {
  const MAP = `date: Day
title: What
short: Label
kind: Type
place: Place
importance: Weight
level: Level
mode: How
parties: {participant: Present, host: Host}
source: {publisher: Paper, title: Headline, published: Printed, url: Link}
values: {Type: {Summit: meeting, Phone: call}, Present: {The North: northland}}
`;
  const COLUMNS = [
    'Day',
    'What',
    'Label',
    'Type',
    'Place',
    'Weight',
    'Level',
    'How',
    'Present',
    'Host',
    'Paper',
    'Headline',
    'Printed',
    'Link',
  ];
  const row = (i: number) => {
    const day = new Date(Date.UTC(2001, 0, 2 + 3 * i)).toISOString().slice(0, 10);
    const isCall = i % 3 === 0;
    return [
      day, `Invented talks ${i}`, `Talks ${i}`, isCall ? 'Phone' : 'Summit', 'Bay', String(1 + (i % 4)), 'minister', isCall ? 'call' : 'in-person',
      'The North; Southmark', isCall ? '' : 'Bay', 'River Gazette', `Page "${i}", of the Gazette`, day, `https://example.org/${i}`,
    ]; // prettier-ignore
  };
  const csv = (rows: readonly string[][]) =>
    [COLUMNS, ...rows]
      .map((cells) => cells.map((cell) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'))
      .join('\r\n');
  const ROWS = Array.from({ length: 300 }, (_, i) => row(i));
  /** Row, column, bad cell, and what is said of it. */
  const BAD: readonly [number, string, string, string][] = [
    [5, 'Day', '12/02/2001', 'is not a date'],
    [17, 'Type', 'Sumit', 'is not one of the words allowed here'],
    [42, 'Weight', 'high', 'is not a whole number'],
    [77, 'Weight', '9', 'is over 5'],
    [101, 'Present', 'The North; Sothmark', 'did you mean southmark?'],
    [150, 'Link', 'ftp://example.org', 'is not a link'],
    [199, 'Printed', 'yesterday', 'is not a date'],
    [230, 'Label', 'A label that is longer than a chart can bear', 'characters long'],
    [299, 'How', 'pigeon', 'is not one of the words allowed here'],
  ];
  const map = () => write(MAP, base, 'map.yaml');

  it('names all bad cells at once, then takes the corrected sheet and draws it', async () => {
    const data = copy();
    const bad = ROWS.map((cells, i) =>
      cells.map((cell, j) => BAD.find(([at, column]) => at === i && COLUMNS[j] === column)?.[2] ?? cell),
    );
    const sheet = write(csv(bad), base, 'sheet.csv');
    const { code, err } = await run('import', sheet, '--map', map(), '--data', data);
    expect(code).toBe(1);
    const lines = err.split('\n').slice(1);
    expect(lines).toHaveLength(BAD.length);
    for (const [i, [at, column, , words]] of BAD.entries()) {
      expect(lines[i]).toContain(`sheet.csv:${at + 2}:${COLUMNS.indexOf(column) + 1}  ${column}: `);
      expect(lines[i]).toContain(words);
    }
    expect(await soundData(data)).toEqual(await soundData(EXAMPLE_FOLDER));
    write(csv(ROWS), sheet);
    expect(await run('import', sheet, '--map', map(), '--data', data)).toMatchObject({ code: 0, err: '' });
    const { events, marks } = await drawn(data);
    expect(events).toBe(314);
    expect(marks.filter((id) => id.includes('invented-talks'))).toHaveLength(300);
    expect(await run('fmt', data, '--check')).toMatchObject({ code: 0 });
  });
});
