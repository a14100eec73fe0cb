// Starting, asking and watching the program as a process, for the tests of how it begins and ends.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import assert from 'node:assert/strict';
import { root } from './support.mjs';

const main = path.join(root, 'apps/api/dist/main.js');

/** Starts the server itself or, with `npm`, the command that people type, in a group of its own as a terminal does. */
export function start(dir, environment = {}, npm = false) {
  const child = spawn(npm ? 'npm' : process.execPath, npm ? ['start'] : [main], { cwd: root, detached: npm, env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '', DATA_DIR: dir, DEMO: 'false', YINGZAO_ROOT: root, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const state = { output: '', child };
  state.exit = new Promise((resolve) => child.once('exit', (code) => resolve(code)));
  state.ready = new Promise((resolve, reject) => {
    const read = (chunk) => {
      state.output += chunk;
      const found = /ready: (http:\/\/\S+)/.exec(state.output);
      if (found) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void state.exit.then(() => reject(new Error(state.output)));
  });
  state.ready.catch(() => undefined);
  return state;
}

/** Sends one of the page's trusted documents by its name. */
export async function ask(address, name, variables, headers = {}) {
  const hashes = JSON.parse(await readFile(path.join(root, 'apps/web/src/generated/documents.json'), 'utf8'));
  return fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: hashes[name] } }, variables }) });
}

export const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Pid of the process below another one. */
export const childOf = async (pid) => Number((await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')[0]);
export const folder = async (t) => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao proc 数据-'));
  await chmod(dir, 0o755);
  t.after(() => rm(dir, { recursive: true, force: true }));
  return dir;
};
export const postmasterOf = async (dir) => Number((await readFile(path.join(dir, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);
export const until = async (what, check) => {
  for (let i = 0; i < 400; i++) {
    if (await check()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`waited 20 s in vain: ${what}`);
};
