// Finds a Chromium for the browser tests: CHROMIUM_PATH, Playwright's own, then the usual names and places.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

export const INSTALL_WORDS = `The browser tests need Chromium, Chrome or Edge, and none was found. Install one:
  Debian, Ubuntu   apt-get install -y chromium
  macOS            brew install --cask chromium
  Windows          winget install Google.Chrome
or run: npx playwright install chromium
or set CHROMIUM_PATH to the program.`;

/** The path of a browser, or null. */
export async function findBrowser() {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return fs.existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  const onPath = PATH.split(process.platform === 'win32' ? ';' : ':').flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  );
  return [own, ...onPath, ...PLACES].find((file) => fs.existsSync(file)) ?? null;
}

/** The same, after installing Debian's where that is possible without asking: as root, with apt-get. */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found || process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get'))
    return found;
  console.error('Installing Chromium for the browser tests (apt-get install -y chromium) …');
  try {
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], options);
  } catch {
    return null;
  }
  return findBrowser();
}

const FLAGS = [
  '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--no-first-run', '--disable-features=LocalNetworkAccessChecks', '--disable-dev-shm-usage',
  '--force-color-profile=srgb', '--font-render-hinting=none',
]; // prettier-ignore

/** Starts it; the caller closes it. */
export async function launchBrowser() {
  const executablePath = await findBrowser();
  if (!executablePath) throw new Error(INSTALL_WORDS);
  const { chromium } = await import('playwright');
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS;
  return chromium.launch({ executablePath, args });
}
