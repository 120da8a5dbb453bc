// Puts the record and the colours into the build: virtual:record/core, virtual:record/full, virtual:tokens.css.
// DEMARCHE_DATA names another data folder.
import path from 'node:path';
import type { Plugin } from 'vite';
import { withoutEvidence } from '../src/lib/record/evidence.ts';
import type { RecordData } from '../src/lib/record/model.ts';
import { formatProblem } from '../src/lib/record/problem.ts';
import { cssVariables, DARK, LIGHT, SYSTEM } from '../src/lib/scene/tokens.ts';
import { loadRecord } from '../src/lib/server/disk.ts';

export function recordPlugin(): Plugin {
  const folder = path.resolve(process.env['DEMARCHE_DATA'] ?? 'data');
  const shown = process.env['DEMARCHE_DATA'] ?? 'data';
  let known: Promise<RecordData> | null = null;
  const record = () => (known ??= readOrThrow(folder, shown));
  const modules: Readonly<Record<string, () => Promise<string> | string>> = {
    'virtual:record/core': async () => asModule(withoutEvidence(await record())),
    'virtual:record/full': async () => asModule(await record()),
    'virtual:tokens.css': tokensCss,
  };
  return {
    name: 'demarche-record',
    resolveId: (id) => (id in modules ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)]?.() ?? null,
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(folder)) return;
        known = null;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

async function readOrThrow(folder: string, shown: string): Promise<RecordData> {
  const { data, problems } = await loadRecord(folder, { shown });
  if (data) return data;
  throw new Error(`The record is not sound:\n${problems.map(formatProblem).join('\n')}`);
}

function asModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}

function tokensCss(): string {
  const [light, dark] = [cssVariables(LIGHT), cssVariables(DARK)];
  return [
    `:root{color-scheme:light;${light}}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${dark}}}`,
    `:root[data-theme=dark]{color-scheme:dark;${dark}}`,
    `@media(forced-colors:active){:root{${cssVariables(SYSTEM)}}}`,
  ].join('\n');
}
