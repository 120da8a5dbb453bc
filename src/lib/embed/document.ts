// The HTML around an embed: everything a reader needs is in it, its styles too. Links open in a tab of their own.
import { escapeText } from '../export/svg.ts';

export interface EmbedDocument {
  readonly title: string;
  readonly description: string;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly lang: string;
  /** Elements for the head, already written: discovery, cards. */
  readonly head: string;
  readonly css: string;
  /** The embed as drawn on the server; the live one takes its place. */
  readonly body: string;
  /** What stays under it. */
  readonly list: string;
  /** The script that reports heights. */
  readonly child: string;
  /** The address of the module that puts the live timeline in place. */
  readonly island: string;
  /** A policy to stand in the HTML, for hosts that send none. */
  readonly policy: string;
}

/** Writes a complete document. */
export function writeDocument(embed: EmbedDocument): string {
  const theme = embed.theme === 'auto' ? '' : ` data-theme="${embed.theme}"`;
  return [
    `<!doctype html><html lang="${embed.lang}"${theme}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${escapeText(embed.policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="responsive-embedded-sizing"><meta name="robots" content="noindex"><base target="_blank">',
    `<title>${escapeText(embed.title)}</title>`,
    `<meta name="description" content="${escapeText(embed.description)}">`,
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    embed.head,
    `<style>${embed.css}</style></head>`,
    `<body><main id="embed"><div id="live">${embed.body}</div>${embed.list}</main>`,
    `<script>${embed.child}</script><script type="module" src="${embed.island}"></script></body></html>`,
  ].join('\n');
}
