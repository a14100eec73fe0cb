// What every command needs first: the right Node, pnpm by its pinned version, installed packages. Done again only when its inputs changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { root, walk } from './files.mjs';

const cache = path.join(root, '.cache');

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Yingzao needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer Node and run the command again.`);
  process.exit(1);
}

/** Runs a program with its output shown, or only the lines that `shows` lets through; rejects when it fails. SIGTERM is passed on to it. */
export function run(command, args, { shows, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: shows ? ['inherit', 'pipe', 'inherit'] : 'inherit', shell: process.platform === 'win32', ...options });
    if (shows) createInterface({ input: child.stdout }).on('line', (line) => shows(line) && console.log(line));
    const end = () => child.kill('SIGTERM');
    process.on('SIGTERM', end);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.off('SIGTERM', end);
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? `code ${code}`}`));
    });
  });
}

/** What the installer says beside its progress is of no use to whoever starts the program: engines of development tools, lists of packages. */
const isOfUse = (line) => !/^\[?WARN\]? Unsupported engine|^Agent skills|^Run "pnpm approve|^\++$|^\+ |^Scope:|^(dev)?[dD]ependencies:|^\s*$/.test(line.trim());

/** SHA-256 over files and folders, by path and content. */
export async function fingerprint(...places) {
  const files = (await Promise.all(places.map(async (p) => (/\.[cm]?[a-z]+$/.test(path.basename(p)) ? [p] : walk(p))))).flat().sort();
  const hash = createHash('sha256').update(process.version);
  const contents = await Promise.all(files.map((f) => readFile(path.join(root, f)).catch(() => '')));
  files.forEach((f, i) => hash.update(f).update('\0').update(contents[i]).update('\0'));
  return hash.digest('hex');
}

/** Does the work unless the same inputs were worked on before. */
export async function once(name, inputs, isThere, work) {
  const stamp = path.join(cache, `${name}.stamp`);
  const print = await fingerprint(...inputs);
  if (isThere() && (await readFile(stamp, 'utf8').catch(() => '')) === print) return false;
  await work();
  await mkdir(cache, { recursive: true });
  await writeFile(stamp, print);
  return true;
}

const manifests = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'apps/api/package.json', 'apps/web/package.json', 'packages/domain/package.json', 'packages/schema/package.json', 'packages/config/package.json'];

/** Installs the locked packages with the pinned pnpm, which npm brings. */
export function install() {
  return once('install', manifests, () => existsSync(path.join(root, 'node_modules/.modules.yaml')), async () => {
    console.log('Installing packages (first start, or they changed) …');
    const { packageManager } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    await run('npx', ['--yes', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], { shows: isOfUse, env: { ...process.env, CI: 'true' } });
  });
}

/** Builds whichever of the two programs changed, in processes of their own that give their memory back. */
export async function buildChanged(only = 'both') {
  const shared = ['packages/domain/src', 'packages/schema/schema.graphql', 'packages/schema/documents.json', 'scripts/build.mjs'];
  await once('build-api', [...shared, 'apps/api/src', 'apps/api/migrations', 'pnpm-lock.yaml'], () => existsSync(path.join(root, 'apps/api/dist/main.js')), async () => {
    console.log('Building the server …');
    await run(process.execPath, ['scripts/build.mjs', 'api']);
  });
  if (only === 'api') return;
  await once('build-web', [...shared, 'apps/web/src', 'apps/web/public', 'apps/web/index.html', 'apps/web/vite.config.ts', 'pnpm-lock.yaml'], () => existsSync(path.join(root, 'apps/web/dist/index.html')), async () => {
    console.log('Building the page (about half a minute) …');
    await run(process.execPath, ['scripts/build.mjs', 'web']);
  });
}
