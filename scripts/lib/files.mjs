import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Files below a folder of the checkout, as paths relative to its root; build output and dependencies left out. */
export async function walk(folder) {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
  const nested = await Promise.all(
    entries.map((e) => {
      const child = `${folder}/${e.name}`;
      if (e.isDirectory()) return ['node_modules', 'dist', '.cache', '.data'].includes(e.name) ? [] : walk(child);
      return [child];
    }),
  );
  return nested.flat();
}
