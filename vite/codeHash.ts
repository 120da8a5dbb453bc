// A hash of the code in some folders, so that copies made by other code are not trusted.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export function codeHash(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((file) => file.endsWith('.ts'))) {
      hash.update(fs.readFileSync(path.join(folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
