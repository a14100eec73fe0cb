// How the program ends and what the next start finds: signals, kill -9, a first start that is cut off, a second program on the same data.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { test } from 'node:test';
import { ask, folder, postmasterOf, start, until } from './processes.mjs';
import { root } from './support.mjs';

test('finishes a request that is under way before it ends', async (t) => {
  const dir = await folder(t);
  const run = start(dir);
  const address = await run.ready;
  const body = JSON.stringify({ query: '{ viewer { mustChangePassword } }' });
  const answer = new Promise((resolve, reject) => {
    const request = http.request(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-length': body.length } }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject);
    request.write(body.slice(0, 5));
    setTimeout(() => run.child.kill('SIGTERM'), 200);
    setTimeout(() => request.end(body.slice(5)), 900);
  });
  assert.equal(await answer, 400, 'answered as always: not a trusted document');
  assert.equal(await run.exit, 0);
});

test('leaves one data folder to one program, and says so to a second one', async (t) => {
  const dir = await folder(t);
  const first = start(dir);
  const address = await first.ready;
  const second = start(dir);
  assert.equal(await second.exit, 1);
  assert.match(second.output, /Another running Yingzao works on the data folder .*: stop it first, or set DATA_DIR/);
  assert.equal((await fetch(`${address}/readyz`)).status, 200, 'the first one has kept its PostgreSQL');
  first.child.kill('SIGTERM');
  assert.equal(await first.exit, 0);
});

test('ends when its PostgreSQL does, and says what to do', async (t) => {
  const dir = await folder(t);
  const run = start(dir);
  await run.ready;
  process.kill(await postmasterOf(dir), 'SIGKILL');
  assert.equal(await run.exit, 1);
  assert.match(run.output, /PostgreSQL ended by itself: .* Start it again/);
  const again = start(dir);
  await again.ready;
  again.child.kill('SIGTERM');
  assert.equal(await again.exit, 0);
});

test('a first start that is cut off while it loads the demo firm leaves nothing behind, and the next one loads all of it', async (t) => {
  const dir = await folder(t);
  for (const [signal, moment] of [['SIGTERM', /Creating the database cluster/], ['SIGTERM', /demo firm: clients/], ['SIGKILL', /demo firm: tracked projects/], ['SIGKILL', /working week/]]) {
    const run = start(dir, { DEMO: 'true' });
    await until(String(moment), () => moment.test(run.output));
    run.child.kill(signal);
    const code = await run.exit;
    if (signal === 'SIGTERM') assert.equal(code, 0, run.output);
    assert.doesNotMatch(run.output, /\n\s+at /, 'no stack');
    if (signal === 'SIGTERM') assert.equal(await postmasterOf(dir).catch(() => null), null, 'PostgreSQL must be gone');
  }
  const last = start(dir, { DEMO: 'true' });
  const address = await last.ready;
  assert.match(last.output, /cut off while it loaded the demo firm: loading it anew/);
  const signIn = await ask(address, 'SignIn', { input: { login: 'XC010', password: 'Courtyard-2026' } });
  assert.deepEqual((await signIn.json()).data.signIn.errors, []);
  const cookie = signIn.headers.get('set-cookie').split(';')[0];
  assert.match(signIn.headers.get('set-cookie'), /HttpOnly; SameSite=Lax/);
  const expected = JSON.parse(await readFile(path.join(root, 'apps/api/test/expected/expected.json'), 'utf8'));
  const list = await ask(address, 'ProjectList', { filter: {}, orderBy: { field: 'NUMBER', direction: 'ASC' }, tabs: [] }, { cookie });
  assert.equal((await list.json()).data.projects.totalCount, expected.files['营销跟踪表.xlsx'].good + expected.files['营销跟踪表.xlsx'].warning);
  // What came with the migrations is there still.
  const shipped = await Promise.all(['CadenceTemplates', 'StageProbabilities', 'BandSets'].map(async (name) => (await (await ask(address, name, {}, { cookie })).json()).data));
  assert.deepEqual([shipped[0].cadenceTemplates.length, shipped[1].stageProbabilities.length, shipped[2].bandSets.length], [5, 1, 1]);
  last.child.kill('SIGTERM');
  assert.equal(await last.exit, 0);
});
