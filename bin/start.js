// npm start: builds the site when something changed, then serves it on PORT (3000).
import { createServer } from 'node:net';
import { buildIfStale } from './build.js';

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
await import('../build/server/index.js');
console.log(`Démarche is at http://localhost:${port}`);

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
