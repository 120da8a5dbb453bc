// What every answer carries, by path: one table for the Node server, for static hosts (_headers) and for nginx.
// Policies on scripts and styles stand in the pages themselves; who may frame a page can only be said here.

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
/** Anybody may read it, also a sandboxed frame, which has no origin. */
const CORS = { 'Access-Control-Allow-Origin': '*' };
const framedBy = (who) => ({ 'Content-Security-Policy': `frame-ancestors ${who}` });

const OTHERS = { ...EVERYWHERE, ...framedBy("'self'") };

/** No path belongs to two rules: static hosts would join their values. The last one is for all others. */
export const RULES = [
  { paths: ['/embed/*'], headers: { ...EVERYWHERE, ...framedBy('*'), ...CORS } },
  {
    paths: [
      '/embed.js',
      '/events/*',
      '/statements/*',
      '/issues/*',
      '/actors/*',
      '/people/*',
      '/sources/*',
      '/charts/*',
      '/oembed/*',
      '/data/*',
      '/feed.xml',
      '/feed.json',
    ],
    headers: { ...EVERYWHERE, ...framedBy("'self'"), ...CORS },
  },
  {
    paths: ['/', '/contacts/*', '/positions/*', '/guide/*', '/embed-builder/*', '/method/*', '/_app/*'],
    headers: OTHERS,
  },
];

/** `headersFor('/embed/crimea/')['Content-Security-Policy']` → 'frame-ancestors *' */
export function headersFor(path) {
  const rule = RULES.find(({ paths }) => paths.some((pattern) => matches(pattern, path)));
  return (rule ?? RULES[RULES.length - 1]).headers;
}

function matches(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** For hosts that read a file `_headers`: Cloudflare Pages, Netlify and others. */
export function staticHostHeaders() {
  const blocks = RULES.flatMap(({ paths, headers }) =>
    paths.map((path) => [path, ...entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')),
  );
  return `${blocks.join('\n')}\n`;
}

/** For nginx: put into the `server` block. Headers of your own go into every location: one of its own hides those above. */
export function nginxHeaders() {
  const blocks = RULES.flatMap(({ paths, headers }) =>
    [...paths, ...(headers === OTHERS ? ['/*'] : [])].map((path) => {
      const where = path === '/*' ? '/' : path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
      const lines = entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
      return [`location ${where} {`, ...lines, '  try_files $uri $uri/ =404;', '}'].join('\n');
    }),
  );
  return `${blocks.join('\n')}\n`;
}

const entries = Object.entries;
