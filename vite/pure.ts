// d3 is used for its functions only. Its transitions change selections when they are loaded, which nothing here needs:
// without this, every bundle would carry them.
import type { Plugin } from 'vite';

export function pureD3(): Plugin {
  return {
    name: 'demarche-pure-d3',
    transform: {
      filter: { id: /node_modules[\\/]d3-/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}
