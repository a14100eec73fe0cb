// The page without a product: react-grid-layout with empty boxes, and a bare button. Served on a port of its own.
import http from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../../../scripts/lib/files.mjs';

const style = '.box { background: #ddd } button[data-on] { background: #333; color: #fff }';

/** @param boxes layout of react-grid-layout. @returns its address and how to stop it. */
export async function servePlain(boxes) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'apps/web/bench/plainGrid.tsx')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const html = `<!doctype html><meta charset="utf-8"><style>${style}</style><button>·</button><div id="root"></div><script>globalThis.boxes = ${JSON.stringify(boxes)}</script><script type="module" src="/plain.js"></script>`;
  const server = http.createServer((request, response) => {
    const isScript = request.url === '/plain.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html').end(isScript ? outputFiles[0].text : html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.closeAllConnections() ?? server.close() };
}
