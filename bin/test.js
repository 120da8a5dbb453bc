// npm test: builds what the tests look at, finds or installs a browser, runs all tests, ends with a count.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { buildIfStale, root } from './build.js';
import { findOrInstallBrowser, INSTALL_WORDS } from './browser.js';

await buildIfStale('cli');
await buildIfStale('site');
const browser = await findOrInstallBrowser();
const report = path.join(root, 'build', 'tests.json');
fs.rmSync(report, { force: true });
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
const projects = browser ? [] : ['--project', 'unit'];
const args = [
  vitest,
  'run',
  ...projects,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
];
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

const { numPassedTests = 0, numFailedTests = 0, numFailedTestSuites = 0 } = readReport();
if (!browser) console.error(`\n${INSTALL_WORDS}\nThe browser tests did not run.`);
// A file that could not even be loaded counts as a failure, and so do browser tests without a browser.
const failed =
  Math.max(numFailedTests, status === 0 ? 0 : 1, numFailedTestSuites && !numFailedTests ? 1 : 0) + (browser ? 0 : 1);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

function readReport() {
  try {
    return JSON.parse(fs.readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
