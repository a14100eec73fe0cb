// npm test: every gate and every test, in the order that finds mistakes soonest. CI calls exactly this.
//   node scripts/test.mjs [gate ...]   only the named gates
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { root } from './lib/files.mjs';
import { buildChanged, checkNode, install, run } from './lib/prepare.mjs';

checkNode();
await install();
const bin = (name) => path.join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

const gates = {
  'generated files are as committed': async () => {
    for (const script of ['codegen', 'permission-table']) await run(process.execPath, [`scripts/${script}.mjs`, '--check']);
  },
  types: async () => {
    for (const project of ['packages/domain', 'apps/api', 'apps/web']) await run(bin('tsc'), ['--noEmit', '-p', project]);
  },
  lint: () => run(bin('eslint'), ['.', '--max-warnings', '0']),
  boundaries: () => run(bin('depcruise'), ['--config', 'packages/config/boundaries.cjs', 'apps/api/src', 'apps/web/src', 'packages/domain/src']),
  'rules, API on PostgreSQL, components': () => run(bin('jest'), ['--maxWorkers=2']),
  build: () => buildChanged(),
  'bytes of the page': () => run(process.execPath, ['scripts/bytes.mjs']),
  'journeys in a browser': () => run(process.execPath, ['scripts/e2e.mjs']),
};

const wanted = process.argv.slice(2);
const started = Date.now();
for (const [name, gate] of Object.entries(gates)) {
  if (wanted.length > 0 && !wanted.some((w) => name.includes(w))) continue;
  const at = Date.now();
  console.log(`\n── ${name}`);
  try {
    await gate();
  } catch (error) {
    console.error(`\nFailed: ${name}. ${error.message}`);
    process.exit(1);
  }
  console.log(`   ${((Date.now() - at) / 1000).toFixed(1)} s`);
}
await rm(path.join(root, '.cache/e2e'), { recursive: true, force: true });
console.log(`\nAll gates passed in ${((Date.now() - started) / 60000).toFixed(1)} min.`);
