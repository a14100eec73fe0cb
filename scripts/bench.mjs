// npm run bench [-- --million] [--rows 10000,100000] [--seconds 4]
// npm run bench -- --browser [--only loads,drag,interactions,theme,homes,live] [--rows 10000] [--rounds 5]
// npm run bench -- --live [--connections 1000] [--prompts 5000] [--rate 100] [--reconnects 20]
// npm run bench -- --approvals [--past 50000] [--open 1500] [--seconds 4] [--clients 1,8,32]
import path from 'node:path';
import { root } from './lib/files.mjs';
import { buildChanged, checkNode, install, run } from './lib/prepare.mjs';

checkNode();
await install();
const isOfPage = process.argv.includes('--browser');
await buildChanged(isOfPage ? 'both' : 'api');
const { bundle } = await import('./build.mjs');
const programs = isOfPage ? ['firm', 'live'] : process.argv.includes('--live') ? ['live'] : process.argv.includes('--approvals') ? ['approvals'] : ['main'];
for (const name of programs) await bundle(`apps/api/bench/${name}.ts`, `apps/api/dist/bench-${name}.js`);
const program = isOfPage ? 'apps/web/bench/main.mjs' : `apps/api/dist/bench-${programs[0]}.js`;
await run(process.execPath, [path.join(root, program), ...process.argv.slice(2)], { env: { ...process.env, YINGZAO_ROOT: root } });
