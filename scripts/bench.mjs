// npm run bench [-- --million] [--rows 10000,100000] [--seconds 4]
// npm run bench -- --live [--connections 1000] [--prompts 5000] [--rate 100] [--reconnects 20]
import path from 'node:path';
import { root } from './lib/files.mjs';
import { buildChanged, checkNode, install, run } from './lib/prepare.mjs';

checkNode();
await install();
await buildChanged('api');
const { bundle } = await import('./build.mjs');
const name = process.argv.includes('--live') ? 'live' : 'main';
const program = `apps/api/dist/bench-${name}.js`;
await bundle(`apps/api/bench/${name}.ts`, program);
await run(process.execPath, [path.join(root, program), ...process.argv.slice(2)], { env: { ...process.env, YINGZAO_ROOT: root } });
