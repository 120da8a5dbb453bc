// What a file says about itself, for archives and search: Dublin Core in RDF.
import { escapeText } from './svg.ts';

export interface Metadata {
  readonly title: string;
  readonly creator: string;
  /** ISO date. */
  readonly date: string;
  readonly rights: string;
  /** The address of the view. */
  readonly identifier: string;
  readonly version: string;
  readonly sources: readonly string[];
}

export function writeMetadata({ title, creator, date, rights, identifier, version, sources }: Metadata): string {
  const element = (name: string, text: string) => `<dc:${name}>${escapeText(text)}</dc:${name}>`;
  return [
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<rdf:Description rdf:about="">',
    element('title', title),
    element('creator', creator),
    element('date', date),
    element('identifier', identifier),
    element('rights', rights),
    element('relation', `data version ${version}`),
    ...sources.map((url) => element('source', url)),
    '</rdf:Description></rdf:RDF></metadata>',
  ].join('');
}
