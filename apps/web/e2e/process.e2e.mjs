// The program as an operator meets it: health checks, wrong settings, a busy port, a clean end and recovery after kill -9.
import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, readFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { alive, start } from './processes.mjs';
import { root } from './support.mjs';

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

  // A folder below a file can be made by nobody, root neither.
  const unwritable = start(path.join(root, 'package.json/data'));
  assert.equal(await unwritable.exit, 1);
  assert.match(unwritable.output, /^The data folder .* cannot be written: give this user write access or set DATA_DIR/m);
  assert.doesNotMatch(unwritable.output, /\n\s+at /);
  const nowhere = start(os.tmpdir(), { DATABASE_URL: 'postgres://yingzao:geheim@127.0.0.1:9/yingzao' });
  assert.equal(await nowhere.exit, 1);
  assert.match(nowhere.output, /^The database of DATABASE_URL cannot be reached or refuses the login \(ECONNREFUSED\): check host, port, name and password\.$/m);
  assert.doesNotMatch(nowhere.output, /geheim|\n\s+at /);
  const noHost = start(os.tmpdir(), { HOST: '203.0.113.7' });
  assert.equal(await noHost.exit, 1);
  assert.match(noHost.output, /^HOST 203\.0\.113\.7 is no address of this machine/m);

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
