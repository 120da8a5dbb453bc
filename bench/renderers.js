// Opens files of every chart and profile in other programs and compares what they draw with Chromium's picture.
//   node bench/renderers.js          programs that are missing are named and left out
// The programs get the shipped fonts. Every file must differ from the web file's picture in under 1 % of pixels.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { chromium } from 'playwright';
import { findOrInstallBrowser } from '../bin/browser.js';
import { root } from '../bin/build.js';
import { writeFontFiles } from './fontFiles.js';

const CHARTS = {
  score: 'preset=article',
  issue: 'preset=article&issue=territory',
  print: 'preset=print-90&issue=nato-membership',
  contacts: 'chart=contacts&preset=article',
  positions: 'chart=positions&preset=article',
  history: 'chart=history&preset=portrait&issue=nato-membership&actors=united-states',
  rows: 'chart=rows&width=360&height=900',
};
const PROFILES = ['outlined', 'web', 'editor'];
/** A pixel differs when a channel is off by more than this, of 255. */
const TOLERANCE = 64;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'demarche-renderers-'));
process.env.FONTCONFIG_FILE = writeFontFiles(folder);
const svgs = exportAll();
const chrome = await chromium.launch({ executablePath: (await findOrInstallBrowser()) ?? undefined });
const page = await chrome.newPage();

const programs = {
  chromium: (file) => shoot(chrome, file),
  resvg: (file) =>
    new Resvg(fs.readFileSync(file, 'utf8'), {
      font: { loadSystemFonts: false, fontDirs: [path.join(folder, 'fonts')] },
    })
      .render()
      .asPng(),
  'rsvg-convert': has('rsvg-convert') && ((file) => output('rsvg-convert', [file])),
  inkscape: has('inkscape') && ((file) => output('inkscape', [file, '--export-type=png', '--export-filename=-'])),
  firefox: (has('firefox-esr') && shootFirefox('firefox-esr')) || (has('firefox') && shootFirefox('firefox')),
};
for (const [name, program] of Object.entries(programs)) if (!program) console.log(`${name} is not installed: left out`);

let failed = 0;
for (const { name, profile, file } of svgs) {
  const wanted = await shoot(chrome, path.join(folder, `${name}-web.svg`));
  for (const [program, draw] of Object.entries(programs)) {
    if (!draw) continue;
    const share = await difference(wanted, await draw(file));
    const bad = share > 0.01;
    failed += Number(bad);
    console.log(
      `${bad ? 'FAIL' : 'ok  '} ${program.padEnd(13)} ${name.padEnd(10)} ${profile.padEnd(9)} ${(share * 100).toFixed(2)} %`,
    );
  }
}
await chrome.close();
fs.rmSync(folder, { recursive: true });
console.log(failed ? `${failed} differ` : 'all alike');
process.exit(failed ? 1 : 0);

function exportAll() {
  const list = Object.entries(CHARTS).flatMap(([name, query]) =>
    PROFILES.map((profile) => ({ name, profile, query, file: path.join(folder, `${name}-${profile}.svg`) })),
  );
  const batch = path.join(folder, 'list.txt');
  fs.writeFileSync(
    batch,
    list.map(({ name, profile, query }) => `${name}-${profile}.svg ${query}&profile=${profile}`).join('\n'),
  );
  const args = [path.join(root, 'bin/demarche.js'), 'export', '--batch', batch, '-o', folder];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status) throw new Error(stderr);
  return list;
}

function has(program) {
  return spawnSync(program, ['--version']).status === 0;
}

function output(program, args) {
  const { stdout, stderr, status } = spawnSync(program, args, { maxBuffer: 1e9 });
  if (status) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

function sizeOf(file) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(fs.readFileSync(file, 'utf8'));
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

function shootFirefox(program) {
  const profile = path.join(folder, 'firefox');
  fs.mkdirSync(profile);
  return (file) => {
    const { width, height } = sizeOf(file);
    const page = path.join(folder, 'page.html');
    const png = path.join(folder, 'page.png');
    fs.writeFileSync(page, `<body style="margin:0"><img src="${path.basename(file)}" style="display:block">`);
    const where = ['--screenshot', png, `file://${page}`, `--window-size=${width},${height}`];
    output(program, ['--headless', '--no-remote', '--profile', profile, ...where]);
    return fs.readFileSync(png);
  };
}

async function shoot(browser, file) {
  const sheet = await browser.newPage({ viewport: sizeOf(file) });
  const source = Buffer.from(fs.readFileSync(file)).toString('base64');
  await sheet.setContent(
    `<body style="margin:0"><img src="data:image/svg+xml;base64,${source}" style="display:block">`,
  );
  await sheet.waitForFunction(() => document.images[0]?.complete);
  const png = await sheet.screenshot();
  await sheet.close();
  return png;
}

/** The share of pixels that differ, once both pictures are softened by the width of an edge. */
async function difference(a, b) {
  const sources = [a, b].map((png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`);
  return page.evaluate(
    async ([sources, tolerance]) => {
      const images = await Promise.all(
        sources.map(async (src) => {
          const image = new Image();
          image.src = src;
          await image.decode();
          return image;
        }),
      );
      const [width, height] = [images[0].width, images[0].height];
      const [p, q] = images.map((image) => {
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        context.filter = 'blur(1px)';
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      });
      let differ = 0;
      for (let i = 0; i < p.length; i += 4) {
        if ([0, 1, 2].some((k) => Math.abs(p[i + k] - q[i + k]) > tolerance)) differ++;
      }
      return differ / (width * height);
    },
    [sources, TOLERANCE],
  );
}
