// Journeys in a real browser against the built product with the demo firm.
//   node scripts/e2e.mjs [file ...]
// One after the other on one product, in the order of their names; E2E_LANES=2 runs two at a time, each lane with a product of its own.
import path from 'node:path';
import { root, walk } from './lib/files.mjs';
import { run } from './lib/prepare.mjs';
import { startProduct } from './lib/product.mjs';

const wanted = process.argv.slice(2);
const files = (await walk('apps/web/e2e')).filter((f) => f.endsWith('.e2e.mjs') && (wanted.length === 0 || wanted.some((w) => f.includes(w)))).sort();
const failed = [];

/** Takes files from the queue until it is empty; what one journey leaves behind the next one of its lane meets. */
async function lane(queue) {
  const product = await startProduct();
  try {
    for (let file = queue.shift(); file; file = queue.shift())
      await run(process.execPath, ['--test', '--test-concurrency=1', '--test-timeout=900000', path.join(root, file)], { env: { ...process.env, E2E_ADDRESS: product.address, E2E_ROOT: root } }).catch((error) => {
        console.error(product.output().slice(-2000));
        console.error(`${file}: ${error.message}`);
        failed.push(file);
      });
  } finally {
    await product.stop();
  }
}

const queue = [...files];
await Promise.all(Array.from({ length: Math.min(Number(process.env.E2E_LANES ?? 1), files.length) }, () => lane(queue)));
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
