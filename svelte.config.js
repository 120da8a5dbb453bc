// SvelteKit: one build, two outputs: build/static for any web host, build/server for Node.
import fs from 'node:fs';
import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';
import { nginxHeaders, staticHostHeaders } from './deploy/headers.js';

const site = process.env.DEMARCHE_SITE ?? 'http://localhost:3000';
const staticSite = adapterStatic({ pages: 'build/static', assets: 'build/static', strict: false });
// Compressing every page takes longer than drawing it: only for a site that goes out.
const nodeServer = adapterNode({ out: 'build/server', precompress: Boolean(process.env.DEMARCHE_SITE) });

// Pages that show a view are drawn ahead of time for any web host; the Node server draws the view that is asked for.
const VIEWS = ['/', '/contacts/', '/positions/'];
const isView = (path) => VIEWS.includes(path) || path.startsWith('/embed/');

/** @param {import('@sveltejs/kit').Builder} builder */
function drawnOnRequest(builder) {
  const paths = builder.prerendered.paths.filter((path) => !isView(path));
  const prerendered = { ...builder.prerendered, paths };
  return new Proxy(builder, { get: (target, name) => (name === 'prerendered' ? prerendered : target[name]) });
}

/** What hosts send with every file. */
function writeHeaders() {
  fs.writeFileSync('build/static/_headers', staticHostHeaders());
  fs.writeFileSync('build/nginx-headers.conf', nginxHeaders());
  fs.copyFileSync('deploy/serve.js', 'build/server/index.js');
  fs.copyFileSync('deploy/headers.js', 'build/server/headers.js');
  fs.writeFileSync('build/server/site.txt', site);
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: {
      name: 'static-and-node',
      async adapt(builder) {
        await staticSite.adapt(builder);
        await nodeServer.adapt(drawnOnRequest(builder));
        writeHeaders();
      },
    },
    // Scripts and styles of this site only; what stands in the HTML itself is named by its hash.
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        // The one style attribute is the router's, of the region that reads out titles; a test notices when it changes.
        'style-src': ['self', 'unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
        'font-src': ['self'],
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        'frame-src': ['self'],
        'frame-ancestors': ['self'],
        'base-uri': ['self'],
        'form-action': ['self'],
      },
    },
    // Previews and oEmbed need whole addresses; the Node server knows its own (ORIGIN).
    prerender: { origin: site },
    // A fixed name, or two builds of the same code differ.
    version: { name: process.env.DEMARCHE_VERSION ?? 'dev' },
  },
};
