// Builds what is missing or older than the code (and, for the site, than the data). Plain JavaScript: it runs before any build.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const CODE = ['src', 'vite', 'deploy', 'vite.config.ts', 'svelte.config.js', 'package.json', 'package-lock.json'];
const TARGETS = {
  cli: { inputs: CODE, output: 'build/cli', args: ['build', '--mode', 'cli', '--logLevel', 'error'] },
  site: { inputs: [...CODE, 'static'], output: 'build/server', args: ['build', '--logLevel', 'warn'] },
};

/** Builds 'cli' or 'site' unless its stamp says that nothing changed since. Returns whether it built. */
export async function buildIfStale(name) {
  const { inputs, output, args } = TARGETS[name];
  const data = name === 'site' ? [path.resolve(root, process.env.DEMARCHE_DATA ?? 'data')] : [];
  const stamp = stampOf([...inputs.map((input) => path.join(root, input)), ...data]);
  const file = path.join(root, output, '.stamp');
  if (readOr(file) === stamp) return false;
  if (name === 'site') await checkData();
  if (name === 'site') process.stderr.write('Building the site (a minute or two, only after changes) …\n');
  const modules = path.join(root, 'node_modules');
  const run = (script, ...args) =>
    execFileSync(process.execPath, [path.join(modules, script), ...args], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      // Whoever asks for it, a test runner too, gets what readers get.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  if (!fs.existsSync(path.join(root, '.svelte-kit/tsconfig.json'))) run('@sveltejs/kit/svelte-kit.js', 'sync');
  run('vite/bin/vite.js', ...args);
  fs.writeFileSync(file, stamp);
  return true;
}

/** The record's problems are better read from the check than from a failed build. */
async function checkData() {
  await buildIfStale('cli');
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, 'build/cli/demarche.js'), 'check'], {
    env: { ...process.env, DEMARCHE_ROOT: root },
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(stdout);
  throw new Error('the record is not sound');
}

/** A hash of the names, sizes and times of all files below some paths. */
function stampOf(paths) {
  const hash = createHash('sha256').update(process.version);
  const visit = (at) => {
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) return void hash.update(`${at} ${stat.size} ${stat.mtimeMs}\n`);
    for (const name of fs.readdirSync(at).sort()) visit(path.join(at, name));
  };
  paths.forEach(visit);
  return hash.digest('hex');
}

function readOr(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
