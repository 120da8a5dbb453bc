// SvelteKit: one build, two outputs: build/static for any web host, build/server for Node.
import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

const staticSite = adapterStatic({ pages: 'build/static', assets: 'build/static', strict: false });
const nodeServer = adapterNode({ out: 'build/server' });

// Pages that show a view are drawn ahead of time for any web host; the Node server draws the view that is asked for.
const VIEWS = ['/', '/contacts/', '/positions/'];

/** @param {import('@sveltejs/kit').Builder} builder */
function drawnOnRequest(builder) {
  const paths = builder.prerendered.paths.filter((path) => !VIEWS.includes(path));
  const prerendered = { ...builder.prerendered, paths };
  return new Proxy(builder, { get: (target, name) => (name === 'prerendered' ? prerendered : target[name]) });
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: {
      name: 'static-and-node',
      async adapt(builder) {
        await staticSite.adapt(builder);
        await nodeServer.adapt(drawnOnRequest(builder));
      },
    },
    // A fixed name, or two builds of the same code differ.
    version: { name: process.env.DEMARCHE_VERSION ?? 'dev' },
  },
};
