// npm run campaign -- crash [--kills 20] [--cuts 30] [--acts 200] [--clients 8] [--seed 1]: what npm test does in the small, at a size of one's own. Ends with 1 when anything is wrong.
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from './lib/files.mjs';
import { buildChanged, checkNode, install } from './lib/prepare.mjs';

const argument = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
if (process.argv[2] !== 'crash') {
  console.error('Campaigns: crash. For example: npm run campaign -- crash --kills 20 --acts 200');
  process.exit(2);
}
checkNode();
await install();
await buildChanged('api');
process.env.E2E_ROOT = root;
const { crashCampaign } = await import('../apps/web/e2e/crashCampaign.mjs');
const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-campaign-'));
await chmod(dir, 0o755);
const began = Date.now();
try {
  const kills = argument('kills', 20);
  const { wrong, unnoticed, ...figures } = await crashCampaign(dir, { kills, cuts: argument('cuts', Math.ceil(kills * 1.5)), acts: argument('acts', 200), clients: argument('clients', 8), seed: argument('seed', 1), say: (line) => console.log(line) });
  console.log(`${JSON.stringify(figures, null, 2)}\n${((Date.now() - began) / 1000).toFixed(0)} s`);
  for (const line of wrong) console.log(`WRONG: ${line}`);
  for (const line of unnoticed) console.log(`The checks do not notice ${line}`);
  console.log(wrong.length + unnoticed.length === 0 ? 'Nothing acknowledged is lost, nothing is there twice, nothing is half done.' : `${wrong.length + unnoticed.length} things are wrong.`);
  process.exitCode = wrong.length + unnoticed.length === 0 ? 0 : 1;
} finally {
  await rm(dir, { recursive: true, force: true });
}
