// Builds what embeds and their hosts load, each alone and without the router: the live timeline (a module), the script
// in the embed's HTML, and the loader. They are served under /embed/ and as /embed.js; virtual:embed tells the pages
// their addresses, and gives the styles and the script that stand in the HTML.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import { pureD3 } from './pure.ts';
import { recordPlugin } from './recordPlugin.ts';

interface Built {
  /** File contents by address below the site's root. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly css: string;
  readonly child: string;
  readonly island: string;
}

/** Built once, though the site is built twice (for the server and for the browser). */
let built: Promise<Built> | null = null;

export function embedPlugin(): Plugin {
  return {
    name: 'demarche-embed',
    resolveId: (id) => (id === 'virtual:embed' ? '\0virtual:embed' : null),
    async load(id) {
      if (id !== '\0virtual:embed') return null;
      const { css, child, island } = await (built ??= buildAll());
      return `export default ${JSON.stringify({ css, child, island })};`;
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      const { files } = await (built ??= buildAll());
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void (built ??= buildAll()).then(({ files }) => {
          const name = (request.url ?? '').replace(/\?.*/, '').slice(1);
          const content = files.get(name);
          if (content === undefined) return next();
          response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'font/woff2');
          response.end(content);
        }, next);
      });
    },
  };
}

/** Files of fonts that the styles do not name any more. */
const DROPPED = /-(greek|greek-ext|vietnamese|cyrillic-ext)-\d|\.woff$/;

async function buildAll(): Promise<Built> {
  const [island, child, loader] = await Promise.all([
    buildOne('src/lib/ui/embed/island.ts', 'es'),
    buildOne('src/lib/embed/child.ts', 'iife'),
    buildOne('src/lib/embed/loader.ts', 'iife'),
  ]);
  const files = new Map<string, string | Uint8Array>();
  let css = '';
  let entry = '';
  for (const item of island) {
    if (item.type === 'chunk') files.set(item.fileName, item.code);
    else if (item.fileName.endsWith('.css')) css += String(item.source);
    else if (!DROPPED.test(item.fileName)) files.set(item.fileName, item.source);
    if (item.type === 'chunk' && item.isEntry) entry = `/${item.fileName}`;
  }
  files.set('embed.js', codeOf(loader));
  return { files, css: slim(css), child: codeOf(child), island: entry };
}

async function buildOne(input: string, format: 'es' | 'iife'): Promise<Rolldown.RolldownOutput['output']> {
  const name = 'embed/[name]-[hash]';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    json: { stringify: true },
    plugins: [withoutPreload(), pureD3(), recordPlugin(), svelte()],
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input,
        output: {
          format,
          entryFileNames: `${name}.js`,
          chunkFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
          // What several parts share is one file: fewer requests, better compressed.
          ...(format === 'es' ? { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } : {}),
        },
      },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error(`${input} could not be built`);
  return first.output;
}

/** Parts that come later have no styles of their own here: what Vite adds to fetch those first is left out. */
function withoutPreload(): Plugin {
  return {
    name: 'demarche-without-preload',
    enforce: 'pre',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
  };
}

function codeOf([first]: Rolldown.RolldownOutput['output']): string {
  return first.code.trim();
}

/** Latin and Cyrillic letters, as WOFF2 only. */
function slim(css: string): string {
  return css
    .replace(/@font-face\s*{[^}]*-(greek|greek-ext|vietnamese|cyrillic-ext)-\d[^}]*}/g, '')
    .replace(/,\s*url\([^)]*\.woff\)\s*format\(["']woff["']\)/g, '');
}
