// The program as an operator meets it: health checks, wrong settings, a busy port, a clean end and recovery after kill -9.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm, readFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { root } from './support.mjs';

const main = path.join(root, 'apps/api/dist/main.js');

function start(dir, environment = {}) {
  const child = spawn(process.execPath, [main], { cwd: root, env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '', DATA_DIR: dir, DEMO: 'false', YINGZAO_ROOT: root, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
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

const alive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

test('starts, answers health checks, keeps data, ends cleanly, and recovers after kill -9', async (t) => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-proc-'));
  await chmod(dir, 0o755);
  t.after(() => rm(dir, { recursive: true, force: true }));
  const postmaster = async () => Number((await readFile(path.join(dir, 'postgres/cluster/postmaster.pid'), 'utf8')).split('\n')[0]);

  const first = start(dir);
  const address = await first.ready;
  assert.equal((await fetch(`${address}/healthz`)).status, 200);
  assert.deepEqual(await (await fetch(`${address}/readyz`)).json(), { status: 'ready' });
  assert.match(first.output, /initial password \w{4}-\w{4}-\w{4}-\w{4}/);
  const graphql = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __schema { types { name } } }' }) });
  assert.equal((await graphql.json()).errors[0].extensions.code, 'UNKNOWN_DOCUMENT', 'production runs only trusted documents');
  const database = await postmaster();
  first.child.kill('SIGTERM');
  assert.equal(await first.exit, 0);
  assert.equal(alive(database), false, 'PostgreSQL must be gone');

  const second = start(dir);
  await second.ready;
  assert.doesNotMatch(second.output, /initial password/, 'the second start keeps the first account');
  second.child.kill('SIGKILL');
  await second.exit;

  const third = start(dir);
  await third.ready;
  assert.doesNotMatch(third.output, /initial password/);
  const last = await postmaster();
  third.child.kill('SIGINT');
  assert.equal(await third.exit, 0);
  assert.equal(alive(last), false);
});

test('names every wrong setting at once, and a busy port, in words that say what to do', async (t) => {
  const wrong = start(os.tmpdir(), { PORT: 'abc', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://x' });
  assert.equal(await wrong.exit, 1);
  for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL']) assert.match(wrong.output, new RegExp(`- ${name} is `));
  assert.doesNotMatch(wrong.output, /at .*main\.js/, 'no stack');

  const busy = http.createServer();
  await new Promise((resolve) => busy.listen(0, '127.0.0.1', resolve));
  t.after(() => busy.close());
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-proc-'));
  await chmod(dir, 0o755);
  t.after(() => rm(dir, { recursive: true, force: true }));
  const port = busy.address().port;
  const refused = start(dir, { PORT: String(port) });
  assert.equal(await refused.exit, 1);
  assert.match(refused.output, new RegExp(`Port ${port} is in use: .*PORT=${port + 1} npm start`));
});
