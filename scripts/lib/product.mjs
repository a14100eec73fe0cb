// The built product on a database of its own, for journeys and pictures.
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from './files.mjs';

/** Starts the product with the demo firm on a free port. @returns its address and how to stop it. */
export async function startProduct(environment = {}) {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-run-'));
  await chmod(dir, 0o755);
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'apps/api/dist/main.js')], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'error', HOST: '127.0.0.1', PORT: '0', DATABASE_URL: '', DATA_DIR: dir, DEMO: 'true', YINGZAO_ROOT: root, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const address = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk;
      const found = /ready: (http:\/\/\S+)/.exec(output);
      if (found) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`The product ended with code ${code} before it was ready:\n${output.slice(-3000)}`)));
  });
  return {
    address,
    pid: child.pid,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      // One that has died already says so no second time.
      const isGone = child.exitCode !== null || child.signalCode !== null;
      const ended = isGone ? child.exitCode : new Promise((resolve) => child.once('exit', (code) => resolve(code)));
      child.kill(signal);
      const code = await ended;
      await rm(dir, { recursive: true, force: true });
      return code;
    },
  };
}
