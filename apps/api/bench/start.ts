import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { residentMb } from './cpu';

/** The built server with its own embedded PostgreSQL, from the start of the process until it answers. */
async function start(root: string, dir: string): Promise<{ child: ChildProcess; ms: number }> {
  const began = performance.now();
  const env = { ...process.env, NODE_ENV: 'production', PORT: '0', HOST: '127.0.0.1', DEMO: 'false', LOG_LEVEL: 'silent', DATA_DIR: dir, WEB_DIR: dir, DATABASE_URL: '', YINGZAO_ROOT: root };
  const child = fork(path.join(root, 'apps/api/dist/main.js'), [], { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await Promise.race([once(child, 'message'), once(child, 'exit').then(() => Promise.reject(new Error('the server did not start')))]);
  return { child, ms: performance.now() - began };
}

/** First and second start of an empty firm, and what the idle API holds. */
export async function measureStart(root: string): Promise<void> {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'yingzao-start-'));
  await chmod(dir, 0o755);
  try {
    const first = await start(root, dir);
    await stop(first.child);
    const second = await start(root, dir);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    console.log(`\nStart of the built server with its own PostgreSQL: first ${(first.ms / 1000).toFixed(1)} s (database created), second ${(second.ms / 1000).toFixed(1)} s. Idle API: ${residentMb(second.child.pid!).toFixed(0)} MB.`);
    await stop(second.child);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
}
