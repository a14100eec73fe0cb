// Bytes of the page, gzip: the shell every page needs, the home in all. Fails above the ceilings of docs/quality.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './lib/files.mjs';

const ceilings = { shell: 320, home: 450, stylesheet: 45 };
const dist = path.join(root, 'apps/web/dist');
const manifest = JSON.parse(await readFile(path.join(dist, '.vite/manifest.json'), 'utf8'));
const size = async (file) => gzipSync(await readFile(path.join(dist, file))).length / 1000;

/** A chunk and everything it imports at once. */
function closure(key, seen = new Set()) {
  if (seen.has(key) || !manifest[key]) return seen;
  seen.add(key);
  for (const child of manifest[key].imports ?? []) closure(child, seen);
  return seen;
}
const entry = Object.keys(manifest).find((k) => manifest[k].isEntry);
const sum = async (keys) => (await Promise.all([...keys].map((k) => manifest[k].file).filter((f, i, all) => f.endsWith('.js') && all.indexOf(f) === i).map(size))).reduce((a, b) => a + b, 0);

const shellKeys = closure(entry);
const homeKey = Object.keys(manifest).find((k) => k.endsWith('features/home/pages/HomePage.tsx'));
const homeKeys = new Set([...shellKeys, ...closure(homeKey)]);
for (const key of homeKeys) for (const child of manifest[key].dynamicImports ?? []) if (/features\/home\/widgets/.test(child)) closure(child, homeKeys);
const css = new Set([...homeKeys].flatMap((k) => manifest[k].css ?? []));
const figures = { shell: await sum(shellKeys), home: await sum(homeKeys), stylesheet: (await Promise.all([...css].map(size))).reduce((a, b) => a + b, 0) };

let failed = false;
for (const [name, kb] of Object.entries(figures)) {
  const over = kb > ceilings[name];
  failed ||= over;
  console.log(`${name.padEnd(11)}${kb.toFixed(1).padStart(7)} kB gzip  (ceiling ${ceilings[name]})${over ? '  OVER' : ''}`);
}
process.exit(failed ? 1 : 0);
