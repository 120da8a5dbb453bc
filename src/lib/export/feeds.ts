// What was added last, for feed readers, and what crawlers are told. `site` is the origin: 'https://example.org'.
import type { DiplomaticRecord, RecordEvent } from '../record/model.ts';
import { formatIso, type Day } from '../time/day.ts';
import { formatPartial } from '../time/words.ts';
import { versionOf } from './hash.ts';
import { escapeText } from './svg.ts';

/** As many events as a feed holds. */
const LATEST = 50;

/** The last to enter the record first, and of those the latest. */
function latest({ events }: DiplomaticRecord): RecordEvent[] {
  return [...events].sort((a, b) => b.added - a.added || b.date.first - a.date.first).slice(0, LATEST);
}

/** The day of an event's last correction, or the day it entered the record. */
function changed({ corrections }: DiplomaticRecord, { id, added }: RecordEvent): Day {
  return corrections.find(({ about }) => about === `events/${id}`)?.on ?? added;
}

const titleOf = ({ date, title }: RecordEvent) => `${formatPartial(date)}: ${title}`;
const address = (site: string, { id }: RecordEvent) => `${site}/events/${id}/`;
const moment = (day: Day) => `${formatIso(day)}T00:00:00Z`;

/** Atom (RFC 4287): additions, dated by the day they entered the record; the event's own day stands before its title. */
export function writeAtom(record: DiplomaticRecord, site: string): string {
  const { title, headline, credit, licence } = record.about;
  const events = latest(record);
  const entries = events.map((event) =>
    [
      '<entry>',
      `<id>${escapeText(address(site, event))}</id>`,
      `<title>${escapeText(titleOf(event))}</title>`,
      `<published>${moment(event.added)}</published>`,
      `<updated>${moment(changed(record, event))}</updated>`,
      `<link rel="alternate" type="text/html" href="${escapeText(address(site, event))}"/>`,
      `<category term="${event.kind}"/>`,
      `<summary>${escapeText(event.summary)}</summary>`,
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<id>${escapeText(site)}/</id><title>${escapeText(`${title}: ${headline}`)}</title>`,
    `<updated>${moment(Math.max(...record.events.map((event) => changed(record, event))) as Day)}</updated>`,
    `<author><name>${escapeText(credit)}</name></author><rights>${escapeText(licence)}</rights>`,
    `<link rel="self" type="application/atom+xml" href="${escapeText(site)}/feed.xml"/><link rel="alternate" type="text/html" href="${escapeText(site)}/"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

/** JSON Feed 1.1 (https://jsonfeed.org). */
export function writeJsonFeed(record: DiplomaticRecord, site: string): string {
  const { title, headline, credit } = record.about;
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: `${title}: ${headline}`,
      home_page_url: `${site}/`,
      feed_url: `${site}/feed.json`,
      language: 'en',
      authors: [{ name: credit }],
      items: latest(record).map((event) => ({
        id: address(site, event),
        url: address(site, event),
        title: titleOf(event),
        content_text: event.summary,
        date_published: moment(event.added),
        date_modified: moment(changed(record, event)),
        tags: [event.kind],
      })),
    },
    null,
    1,
  )}\n`;
}

/** Every page, once, for search engines. `paths` begin with a slash. */
export function writeSitemap(paths: readonly string[], site: string): string {
  const urls = paths.map((path) => `<url><loc>${escapeText(site + path)}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

export function writeRobots(site: string): string {
  return `User-agent: *\nDisallow: /chart.\nDisallow: /oembed?\n\nSitemap: ${site}/sitemap.xml\n`;
}

/** What language models and their users should know (https://llmstxt.org). */
export function writeLlms(record: DiplomaticRecord, site: string): string {
  const { title, headline, standfirst, limits, licence } = record.about;
  return `# ${title}

> ${headline}. ${standfirst}

${limits} Every event and statement has a source. Words in quotation marks are verbatim; everything else is a paraphrase. Steps from −2
to +2 are the editors' coding of what was stated, not of what was meant. ${licence} Version ${versionOf(record)}.

## Data

- [The whole record](${site}/data/record.json): JSON
- [Tables](${site}/data/datapackage.json): events, statements, sources, actors, people, offices and issues as CSV, with a data package
- [Additions](${site}/feed.json): JSON Feed
- Every page under /events/, /statements/, /issues/, /actors/, /people/ and /sources/ has its content beside it as data.json

## Pages

- [Timeline](${site}/): who met whom; parameters issue, on, event, from, to
- [Positions](${site}/positions/): what each party had said on each issue by a date
- [Contacts](${site}/contacts/): meetings of two parties and the days between
- [How to read it](${site}/guide/)
- [Method](${site}/method/): what is in the record, how it was coded, what is missing, corrections
`;
}
