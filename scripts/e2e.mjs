// Journeys in a real browser against the built product with the demo firm.
//   node scripts/e2e.mjs [file ...]
import path from 'node:path';
import { root, walk } from './lib/files.mjs';
import { run } from './lib/prepare.mjs';
import { startProduct } from './lib/product.mjs';

const product = await startProduct();
try {
  const wanted = process.argv.slice(2);
  const files = (await walk('apps/web/e2e')).filter((f) => f.endsWith('.e2e.mjs') && (wanted.length === 0 || wanted.some((w) => f.includes(w)))).sort();
  await run(process.execPath, ['--test', '--test-concurrency=1', '--test-timeout=480000', ...files.map((f) => path.join(root, f))], { env: { ...process.env, E2E_ADDRESS: product.address, E2E_ROOT: root } });
} catch (error) {
  console.error(product.output().slice(-2000));
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await product.stop();
}
