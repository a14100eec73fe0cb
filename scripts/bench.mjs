// npm run bench [-- --million] [--rows 10000,100000] [--seconds 4]
import path from 'node:path';
import { root } from './lib/files.mjs';
import { buildChanged, checkNode, install, run } from './lib/prepare.mjs';

checkNode();
await install();
await buildChanged('api');
const { bundle } = await import('./build.mjs');
await bundle('apps/api/bench/main.ts', 'apps/api/dist/bench.js');
await run(process.execPath, [path.join(root, 'apps/api/dist/bench.js'), ...process.argv.slice(2)], { env: { ...process.env, YINGZAO_ROOT: root } });
