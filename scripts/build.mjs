// Builds the two programs: the API into one file, the page into static assets.
//   node scripts/build.mjs [api|web]
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { root } from './lib/files.mjs';

const api = path.join(root, 'apps/api/');

/** One ES module for Node; our own packages are bundled, libraries stay in node_modules. */
export const buildApi = () => bundle('apps/api/src/main.ts', 'apps/api/dist/main.js');

export async function bundle(entry, outfile) {
  await build({
    entryPoints: [path.join(root, entry)],
    outfile: path.join(root, outfile),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    mainFields: ['module', 'main'],
    logLevel: 'warning',
    plugins: [
      {
        name: 'libraries-stay-outside',
        // What the API itself imports stays in node_modules; what packages/domain stands on is bundled with it.
        setup: (b) => b.onResolve({ filter: /^[^./]/ }, (args) => (args.importer.startsWith(api) && !args.path.startsWith('@yingzao/') ? { path: args.path, external: true } : undefined)),
      },
    ],
  });
}

export async function buildWeb() {
  const require = createRequire(path.join(root, 'apps/web/package.json'));
  const vite = await import(pathToFileURL(path.join(path.dirname(require.resolve('vite/package.json')), 'dist/node/index.js')).href);
  await rm(path.join(root, 'apps/web/dist'), { recursive: true, force: true });
  await vite.build({ root: path.join(root, 'apps/web'), configFile: path.join(root, 'apps/web/vite.config.ts'), logLevel: 'warn' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const only = process.argv[2];
  if (only !== 'web') await buildApi();
  if (only !== 'api') await buildWeb();
}
