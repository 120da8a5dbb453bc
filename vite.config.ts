// One configuration for the site (default), the command line (--mode cli) and the tests.
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { codeHash } from './vite/codeHash.ts';
import { embedPlugin } from './vite/embedPlugin.ts';
import { pureD3 } from './vite/pure.ts';
import { recordPlugin } from './vite/recordPlugin.ts';

// The record is one large module on purpose (docs/decisions/0004).
const QUIET = { chunkSizeWarningLimit: 3000, rolldownOptions: { checks: { pluginTimings: false } } };

const define = {
  __FORMAT__: JSON.stringify(codeHash('src/lib/record', 'src/lib/time')),
  __SITE__: JSON.stringify(process.env['DEMARCHE_SITE'] ?? ''),
};

// Large tables load faster as text to be parsed.
const json = { stringify: true } as const;

const cli = defineConfig({
  define,
  json,
  plugins: [pureD3()],
  publicDir: false,
  // A native module cannot be bundled.
  ssr: { noExternal: true, external: ['@resvg/resvg-js'], target: 'node' },
  build: {
    ssr: 'src/cli/demarche.ts',
    outDir: 'build/cli',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'demarche.js' } },
  },
});

const site = defineConfig({
  define,
  json,
  plugins: [pureD3(), recordPlugin(), embedPlugin(), sveltekit()],
  build: QUIET,
});

const tests = defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/pages/**'] } },
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          globalSetup: 'tests/pages/setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

export default defineConfig(({ mode }) => ({ cli, test: tests })[mode] ?? site);
