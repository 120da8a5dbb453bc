// SvelteKit: one build, two outputs: build/static for any web host, build/server for Node.
import adapterNode from '@sveltejs/adapter-node';
import adapterStatic from '@sveltejs/adapter-static';

const staticSite = adapterStatic({ pages: 'build/static', assets: 'build/static', strict: false });
const nodeServer = adapterNode({ out: 'build/server' });

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: {
      name: 'static-and-node',
      async adapt(builder) {
        await staticSite.adapt(builder);
        await nodeServer.adapt(builder);
      },
    },
    // A fixed name, or two builds of the same code differ.
    version: { name: process.env.DEMARCHE_VERSION ?? 'dev' },
  },
};
