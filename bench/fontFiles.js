// The shipped fonts as TrueType files in a folder, with a fontconfig file that names it: for programs that read
// fonts from the system. After the WOFF 1.0 recommendation, https://www.w3.org/TR/WOFF/
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflateSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const STYLES = {
  'Fira Sans Condensed': [400, 500, 600],
  'Fira Sans': [400, 500, 600],
  'Source Serif 4': [400, 600],
};

/** Writes the fonts below `folder`; returns the path of the fontconfig file. */
export function writeFontFiles(folder) {
  const fonts = path.join(folder, 'fonts');
  fs.mkdirSync(fonts);
  for (const [family, weights] of Object.entries(STYLES)) {
    const name = family.toLowerCase().replaceAll(' ', '-');
    for (const weight of weights) {
      const woff = fs.readFileSync(require.resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff`));
      fs.writeFileSync(path.join(fonts, `${name}-${weight}.ttf`), fromWoff(woff, family));
    }
  }
  const config = path.join(folder, 'fonts.conf');
  fs.writeFileSync(
    config,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  return config;
}

function fromWoff(woff, family) {
  const count = woff.readUInt16BE(12);
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  [count, 16 * power, Math.log2(power), 16 * (count - power)].forEach((value, i) =>
    head.writeUInt16BE(value, 4 + 2 * i),
  );
  const tables = [];
  let offset = head.length;
  for (let i = 0; i < count; i++) {
    const entry = 44 + 20 * i;
    const [from, packed, length, sum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
    const data = woff.subarray(from, from + packed);
    const stored = packed < length ? inflateSync(data) : data;
    const table = woff.toString('latin1', entry, entry + 4) === 'name' ? nameTable(family) : stored;
    woff.copy(head, 12 + 16 * i, entry, entry + 4);
    [sum, offset, table.length].forEach((value, k) => head.writeUInt32BE(value, 16 + 16 * i + 4 * k));
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([head, ...tables]);
}

/** The family's name for every weight: the web's files call each weight a family of its own. */
function nameTable(family) {
  const [whole, short] = [family, family.replaceAll(' ', '')].map((name) => Buffer.from(name, 'utf16le').swap16());
  const head = Buffer.alloc(30);
  const records = [0, 2, 30, 3, 1, 0x409, 1, whole.length, 0, 3, 1, 0x409, 6, short.length, whole.length];
  records.forEach((value, i) => head.writeUInt16BE(value, 2 * i));
  return Buffer.concat([head, whole, short]);
}
