// npm run bench -- --browser [--only loads,drag,interactions,theme,homes,live] [--class A] [--rows 10000] [--rounds 5] [--homes 500]
// The page on a firm of its own: the built product, a real browser, and beside each figure that would only measure the machine its baseline.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { launchBrowser } from '../../../scripts/lib/browser.mjs';
import { root } from '../../../scripts/lib/files.mjs';
import { run } from '../../../scripts/lib/prepare.mjs';
import { startProduct } from '../../../scripts/lib/product.mjs';
import { measureDrag } from './drag.mjs';
import { printHomes } from './homes.mjs';
import { measureInteractions } from './interactions.mjs';
import { measureLoads } from './loads.mjs';
import { servePlain } from './plain.mjs';

const argument = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const only = argument('only', '').split(',').filter(Boolean);
const wanted = (part) => only.length === 0 || only.includes(part);
/** A is an office PC, B the same four times slower. */
const slowness = { A: 1, B: 4 };
const classes = Object.fromEntries(argument('class', 'A,B').split(',').map((name) => [name, slowness[name]]));
const rows = Number(argument('rows', 10_000));
const rounds = Number(argument('rounds', 5));
/** A chart of the home of 24 that stands on the first screen, and its place among the widgets. */
const [subject, index] = ['bench-6', 5];

const answer = async (child) => {
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit').then(([code]) => Promise.reject(new Error(`the firm ended with code ${code}`)))]);
  if (message.error) throw new Error(message.error);
  return message;
};
const began = Date.now();
const seconds = () => `${((Date.now() - began) / 1000).toFixed(0)} s`;
console.log(`The page of the built product on a firm of ${rows.toLocaleString('en')} projects. Medians and 75th percentiles; limits are those of an office PC (A) and of one
four times slower (B). On a shared machine only the ratios mean something.`);
const firm = fork(path.join(root, 'apps/api/dist/bench-firm.js'), [String(rows)], { env: { ...process.env, NODE_ENV: 'production', YINGZAO_ROOT: root }, execArgv: ['--enable-source-maps'] });
let [product, browser, plain] = [];
try {
  const { databaseUrl, cookies, boxes } = await answer(firm);
  product = await startProduct({ DATABASE_URL: databaseUrl, DEMO: 'false' });
  const address = product.address.replace('localhost', '127.0.0.1');
  [browser, plain] = await Promise.all([launchBrowser(), servePlain(boxes)]);
  console.log(`Ready after ${seconds()}; Chromium ${browser.version()}.`);
  const measured = { browser, address, cookies, plain, classes, rounds, wanted };
  let waves = null;
  if (wanted('loads')) waves = await measureLoads(measured);
  if (wanted('drag')) await measureDrag({ ...measured, rounds: Math.min(rounds, 3), subject, index });
  if (wanted('interactions') || wanted('theme')) await measureInteractions({ ...measured, rounds: Math.min(rounds, 3) });
  if (wanted('homes')) {
    waves ??= await measureLoads({ ...measured, classes: { A: 1 }, rounds: 1 });
    const homes = Number(argument('homes', 500));
    firm.send({ address, pid: product.pid, waves, loads: homes });
    printHomes((await answer(firm)).figures, homes);
  }
} finally {
  await browser?.close();
  plain?.stop();
  await product?.stop();
  const gone = once(firm, 'exit');
  if (firm.connected) {
    firm.disconnect();
    await gone;
  }
}
if (wanted('live')) {
  console.log('\nA thousand open pages; limits 60 kB a connection, 250 ms at p95, nothing lost, nothing twice:');
  await run(process.execPath, [path.join(root, 'apps/api/dist/bench-live.js'), '--prompts', '1500'], { env: { ...process.env, YINGZAO_ROOT: root } });
}
console.log(`\nAll of it took ${seconds()}.`);
