// npm start: everything from a fresh checkout to a running product, with nothing but Node and npm.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/files.mjs';
import { watchAbove } from './lib/above.mjs';
import { buildChanged, checkNode, install } from './lib/prepare.mjs';

checkNode();
try {
  await install();
  await buildChanged();
} catch (error) {
  console.error(`${error.message}\nThe start stopped here; mend the cause above and run npm start again.`);
  process.exit(1);
}

const environment = path.join(root, '.env');
const server = spawn(process.execPath, ['--enable-source-maps', ...(existsSync(environment) ? [`--env-file=${environment}`] : []), path.join(root, 'apps/api/dist/main.js')], {
  cwd: root,
  // The channel tells the server when this process is gone, even by kill -9.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { NODE_ENV: 'production', LOG_LEVEL: 'warn', ...process.env, YINGZAO_ROOT: root },
});
// Ctrl-C reaches the server by itself; other signals are passed on, and its end is ours.
let interrupted = false;
process.on('SIGINT', () => (interrupted = true));
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
watchAbove(() => server.kill('SIGTERM'));
server.on('exit', (code, signal) => process.exit(code ?? (interrupted || signal === 'SIGTERM' ? 0 : 1)));
