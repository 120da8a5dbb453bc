// Pages of others with our embed in them, at an address of their own.
import fs from 'node:fs';
import path from 'node:path';

/** The folder of a package, also of one that does not export its files. */
const folder = (name: string) => path.join('node_modules', name);
const script = (file: string) =>
  `<script>${fs.readFileSync(file, 'utf8').replaceAll('</script', '<\\/script')}</script>`;

export const HOST = 'http://newsroom.test';

/** WordPress's own script, where its Debian package is installed. */
const WORDPRESS = '/usr/share/wordpress/wp-includes/js/wp-embed.js';
export const hasWordPress = fs.existsSync(WORDPRESS);

/** As AMP's iframe does: its own frame only, heights of 100 px and more, objects only. */
const AMP = `<script>addEventListener('message', ({source, data}) => {
  const frame = document.querySelector('iframe');
  if (source !== frame.contentWindow || typeof data !== 'object' || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
  if (data.height >= 100) frame.height = data.height;
})</script>`;

/** As Datawrapper's older listener does: by a key that stands in the frame's address. */
const DATAWRAPPER = `<script>addEventListener('message', ({data}) => {
  for (const key in data['datawrapper-height'] ?? {}) {
    const frame = document.querySelector("iframe[src*='" + key + "']");
    if (frame) frame.style.height = data['datawrapper-height'][key] + 'px';
  }
})</script>`;

/** As Embedly and Medium do: by the very address, in a string. */
const EMBEDLY = `<script>addEventListener('message', ({data}) => {
  if (typeof data !== 'string' || data[0] !== '{') return;
  const {src, context, height} = JSON.parse(data);
  if (context === 'iframe.resize') document.querySelector('iframe[src="' + src + '"]').height = height;
})</script>`;

/** The body of a host's page by the way it embeds; `src` is the embed's address. */
export const HOSTS: Readonly<Record<string, (src: string) => string>> = {
  'amp-iframe’s rules': (src) => `<iframe src="${src}" width="100%" height="300" frameborder="0"></iframe>${AMP}`,
  'amp-iframe’s rules in a sandbox without an origin': (src) =>
    `<iframe src="${src}" sandbox="allow-scripts" width="100%" height="300" frameborder="0"></iframe>${AMP}`,
  'pym.js': (src) =>
    `<div id="pym"></div>${script(path.join(folder('pym.js'), 'dist/pym.v1.js'))}<script>new pym.Parent('pym', '${src}', {})</script>`,
  'iframe-resizer': (src) =>
    `<iframe id="f" src="${src}" style="width:100%;border:0"></iframe>${script(path.join(folder('@iframe-resizer/parent'), 'index.umd.js'))}<script>iframeResize({license: 'GPLv3', waitForLoad: false}, '#f')</script>`,
  '@newswire/frames': (src) =>
    `<div data-frame-src="${src}"></div>${script(path.join(folder('@newswire/frames'), 'dist/frames.umd.js'))}<script>newswireFrames.autoInitFrames()</script>`,
  'Datawrapper’s listener': (src) =>
    `<iframe src="${src}" style="width:0;min-width:100%;border:0"></iframe>${DATAWRAPPER}`,
  'Embedly’s listener': (src) => `<iframe src="${src}" width="100%" frameborder="0"></iframe>${EMBEDLY}`,
  'our loader': (src) =>
    `<script async src="${new URL('/embed.js', src)}" data-src="${src}" data-title="Timeline"></script>`,
  'our loader under a host’s own height': (src) =>
    `<style>iframe{height:200px}</style><script async src="${new URL('/embed.js', src)}" data-src="${src}"></script>`,
  'our element in a host with a strict policy': (src) =>
    `<script async src="${new URL('/embed.js', src)}"></script><demarche-timeline src="${src}" title="Timeline"></demarche-timeline>`,
};

/** What WordPress makes of our oEmbed answer: a sandbox, and a secret on both parts. */
export const wordPressPage = (src: string) =>
  `<blockquote class="wp-embedded-content" data-secret="aB3dE6gH9j"><a href="#">Timeline</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="aB3dE6gH9j" src="${src}#?secret=aB3dE6gH9j" width="600" height="338" style="position:absolute;clip:rect(1px,1px,1px,1px)"></iframe>${script(WORDPRESS)}`;

export const pageOf = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title></head><body style="margin:0"><p>Before.</p>${body}<p>After.</p></body></html>`;
