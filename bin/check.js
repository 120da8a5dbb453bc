// npm run check: types, lint, format, data, tests (which build and use a browser), one line a step.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './build.js';

const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const STEPS = [
  ['types', bin('svelte-check'), ['--fail-on-warnings', '--output', 'human']],
  ['lint', bin('eslint'), ['.']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['data', process.execPath, ['bin/demarche.js', 'check']],
  ['tests', process.execPath, ['bin/test.js']],
];

let failed = 0;
for (const [name, command, args] of STEPS) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const ok = status === 0;
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(7)} ${seconds} s${ok && name === 'tests' ? `  ${stdout.trim().split('\n').at(-1)}` : ''}`,
  );
  if (!ok) {
    failed += 1;
    console.log(`${stdout}${stderr}`);
  }
}
process.exit(failed ? 1 : 0);
