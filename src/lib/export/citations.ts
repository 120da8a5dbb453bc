// Sources as citations: plain text, BibTeX, RIS and CSL-JSON.
import type { Source } from '../record/model.ts';
import { formatPartialDate } from '../time/day.ts';
import { formatPartial } from '../time/words.ts';
import { hashOf } from './hash.ts';

/** Citations for reference managers, as files. */
export const CITATION_FILES = [
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', write: writeBibtex },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', write: writeRis },
  { name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json', write: writeCsl },
] as const;

/** The page's headline, or what it is, in square brackets as such. */
function titleOf({ title, description, publisher }: Source): string {
  return title ?? `[${description ?? publisher}]`;
}

/** One source a line: Reuters. "Headline". 18 Feb 2025. https://… */
export function writeTextCitations(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const { publisher, via, published, url } = source;
      const parts = [
        publisher,
        `“${titleOf(source)}”`,
        via && `Read at ${via}`,
        published && formatPartial(published),
        url,
      ];
      return `${parts.filter(Boolean).join('. ')}\n`;
    })
    .join('');
}

export function writeBibtex(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const fields = {
        title: `{${braced(titleOf(source))}}`,
        organization: `{${braced(source.publisher)}}`,
        ...(source.published ? { date: `{${formatPartialDate(source.published)}}` } : {}),
        url: `{${source.url.replace(/[{}\\]/g, encodeURIComponent)}}`,
      };
      const lines = Object.entries(fields).map(([name, value]) => `  ${name} = ${value}`);
      return `@online{${keyOf(source)},\n${lines.join(',\n')}\n}\n`;
    })
    .join('\n');
}

/** RIS, for reference managers: one record a source. */
export function writeRis(sources: readonly Source[]): string {
  return sources
    .map((source) => {
      const { publisher, published, url } = source;
      const fields = [
        ['TY', 'ELEC'],
        ['TI', titleOf(source)],
        ['PB', publisher],
        ...(published ? [['DA', formatPartialDate(published).replaceAll('-', '/')]] : []),
        ['UR', url],
        ['ER', ''],
      ];
      return fields.map(([tag, value = '']) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
    })
    .join('\r\n');
}

export function writeCsl(sources: readonly Source[]): string {
  const items = sources.map((source) => ({
    id: keyOf(source),
    type: 'webpage',
    title: titleOf(source),
    'container-title': source.publisher,
    ...(source.published
      ? { issued: { 'date-parts': [formatPartialDate(source.published).split('-').map(Number)] } }
      : {}),
    URL: source.url,
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}

function keyOf({ url }: Source): string {
  return `s${hashOf(url).slice(0, 9)}`;
}

/** TeX's own signs escaped. */
function braced(text: string): string {
  return text.replace(/\\/g, '\\textbackslash ').replace(/[{}%$#&_]/g, (sign) => `\\${sign}`);
}
