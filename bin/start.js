// npm start: builds the site when something changed, then serves it on PORT (3000).
import fs from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { buildIfStale, root } from './build.js';

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT is "${process.env.PORT}"; write a whole number from 1 to 65535, e.g. PORT=3001 npm start`);
  process.exit(2);
}
await refuseTakenPort(port);
try {
  await buildIfStale('site');
} catch {
  console.error('The site could not be built; the reason is above.');
  process.exit(1);
}
process.env.PORT = String(port);
process.env.ORIGIN ??= `http://localhost:${port}`;
await import(`../${privateCopy()}/index.js`);
console.log(`Démarche is at http://localhost:${port}`);

/** A later build must not take the files away from under a running server: it serves a copy of its own. */
function privateCopy() {
  const folder = path.join('build', 'serving', String(process.pid));
  const at = path.join(root, folder);
  fs.cpSync(path.join(root, 'build', 'server'), at, { recursive: true });
  const remove = () => fs.rmSync(at, { recursive: true, force: true });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
  return folder;
}

/** Says so at once, before a long build, when somebody else has the port. */
function refuseTakenPort(wanted) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const why =
        error.code === 'EADDRINUSE'
          ? 'is taken'
          : error.code === 'EACCES'
            ? 'may not be used by this user'
            : `cannot be opened (${error.code})`;
      console.error(`Port ${wanted} ${why}; choose another: PORT=${wanted === 65535 ? 3001 : wanted + 1} npm start`);
      process.exit(1);
    });
    probe.listen(wanted, () => probe.close(resolve));
  });
}
