// npm start as people and supervisors end it: through npm, the shell that npm starts scripts with, and our script.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alive, childOf, folder, postmasterOf, start, until } from './processes.mjs';

test('npm start ends whole, whoever is told to end and however', { skip: process.platform !== 'linux' }, async (t) => {
  const dir = await folder(t);
  for (const [who, signal] of [['group', 'SIGINT'], ['npm', 'SIGTERM'], ['npm', 'SIGKILL'], ['script', 'SIGKILL'], ['group', 'SIGTERM'], ['group', 'SIGHUP']]) {
    const run = start(dir, {}, true);
    const address = await run.ready;
    const shell = await childOf(run.child.pid);
    const script = await childOf(shell);
    const server = await childOf(script);
    const database = await postmasterOf(dir);
    assert.ok(alive(server) && alive(database));
    process.kill(who === 'group' ? -run.child.pid : who === 'npm' ? run.child.pid : script, signal);
    await until(`${signal} to ${who}: ${address} and PostgreSQL are gone`, () => !alive(server) && !alive(database) && !alive(script));
  }
});
