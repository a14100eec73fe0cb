// npm run bench [-- --million] [--rows 10000,100000] [--seconds 4]
// npm run bench -- --browser [--only loads,drag,interactions,theme,homes,live] [--rows 10000] [--rounds 5]
// npm run bench -- --live [--connections 1000] [--prompts 5000] [--rate 100] [--reconnects 20]
import path from 'node:path';
import { root } from './lib/files.mjs';
import { buildChanged, checkNode, install, run } from './lib/prepare.mjs';

checkNode();
await install();
const isOfPage = process.argv.includes('--browser');
await buildChanged(isOfPage ? 'both' : 'api');
const { bundle } = await import('./build.mjs');
const programs = { browser: 'firm', live: 'live', main: 'main' };
const kind = isOfPage ? 'browser' : process.argv.includes('--live') ? 'live' : 'main';
const program = `apps/api/dist/bench-${programs[kind]}.js`;
await bundle(`apps/api/bench/${programs[kind]}.ts`, program);
await run(process.execPath, [path.join(root, isOfPage ? 'apps/web/bench/main.mjs' : program), ...process.argv.slice(2)], { env: { ...process.env, YINGZAO_ROOT: root } });
