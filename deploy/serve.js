// The Node server: the pages of the build, with the headers of every path. PORT (3000) and HOST (all) are read from
// the environment. On SIGTERM and SIGINT it answers what it has begun and then ends.
import fs from 'node:fs';
import http from 'node:http';
import { handler } from './handler.js';
import { headersFor } from './headers.js';

const { PORT = '3000', HOST = '0.0.0.0', ORIGIN } = process.env;

const built = fs.readFileSync(new URL('./site.txt', import.meta.url), 'utf8');
const isPublic = ORIGIN && !/\/\/(localhost|127\.0\.0\.1)/.test(ORIGIN);
if (isPublic && ORIGIN !== built)
  console.warn(
    `Pages drawn ahead of time name ${built}: build with DEMARCHE_SITE=${ORIGIN} for previews and oEmbed of events`,
  );

const server = http.createServer((request, response) => {
  const { pathname: path } = new URL(request.url ?? '/', 'http://localhost');
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  handler(request, response, (error) => {
    response.statusCode = error ? 500 : 404;
    response.end(error ? 'The server failed.\n' : 'Not found.\n');
  });
});
server.listen(Number(PORT), HOST, () => console.log(`Listening on http://${HOST}:${PORT}`));

for (const signal of ['SIGTERM', 'SIGINT']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
