// The Node server: the pages of the build, with the headers of every path. PORT (3000) and HOST (all) are read from
// the environment. On SIGTERM and SIGINT it answers what it has begun and then ends.
import http from 'node:http';
import { handler } from './handler.js';
import { headersFor } from './headers.js';

const { PORT = '3000', HOST = '0.0.0.0' } = process.env;

const server = http.createServer((request, response) => {
  const path = (request.url ?? '/').replace(/[?#].*/, '');
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
