import http from 'node:http';
import type { Actor } from '@yingzao/domain/permissions';
import pg from 'pg';
import { runtimeUrl } from '../src/platform/database';
import { ofFamily } from './cpu';
import { home } from './jobs';
import type { Limit } from './jobs';
import { offered } from './limits';
import { run } from './servers';

/** What the page asked for when it showed a home: bodies of its requests, those of a wave at once. */
export type Waves = readonly (readonly string[])[];

export interface LoadsOrder {
  readonly address: string;
  readonly waves: Waves;
  readonly loads: number;
  readonly pids: { readonly node: number; readonly postgres: number } | null;
}

export interface Visitor {
  readonly name: string;
  readonly viewer: Actor;
  readonly cookie: string;
}

/** Milliseconds; `cpu` of Node and PostgreSQL a load, NaN where it cannot be read; `seconds` all of them took. */
export interface LoadFigures {
  readonly p50: number;
  readonly p95: number;
  readonly cpu: number;
  readonly seconds: number;
}
export interface HomeLoads {
  readonly name: string;
  readonly requests: number;
  /** Of one load, and of its request for the home alone. */
  readonly statements: number;
  readonly homeStatements: number;
  readonly kilobytes: number;
  readonly product: LoadFigures;
  readonly limit: LoadFigures;
}

/** As many as a firm's people would at nine o'clock on two cores; the pool has no more connections. */
const atOnce = 8;

/** What the home of twelve shows beside the measured home of the other jobs: four figures and the dates. */
function limitOf(viewer: Actor): Limit[] {
  const mine = viewer.roles.includes('DIRECTOR') ? '' : ' AND p.id = ANY (ARRAY(SELECT project_id FROM project_member WHERE employee_id = $1))';
  const figure = (sum: string, join: string, statuses: string): Limit => ({
    params: [viewer.employeeId],
    sql: `SELECT ${sum} FROM project p ${join} WHERE p.deleted_at IS NULL AND p.status = ANY ('${statuses}')${mine} AND $1::uuid IS NOT NULL`,
  });
  const summed = (table: string, where: string): string => `LEFT JOIN (SELECT project_id, sum(amount_fen) AS fen FROM ${table} WHERE ${where} GROUP BY 1) s ON s.project_id = p.id`;
  return [
    ...home(viewer),
    figure('count(*)', '', '{PROMOTION,TRACKING}'),
    figure('sum(p.gfa_m2)', '', '{TRACKING}'),
    figure('sum(s.fen)', summed('quote_revision', offered), '{TRACKING}'),
    figure('sum(s.fen)', summed('contract', `status IN ('SIGNED', 'PERFORMING', 'COMPLETED')`), '{WON}'),
    { params: [viewer.employeeId], sql: `SELECT id, title, place, starts_at, ends_at FROM calendar_event WHERE owner_id = $1 AND span_from < now() + interval '40 days' AND span_to > now() - interval '40 days' ORDER BY starts_at` },
  ];
}

/** Homes loaded by eight people at once, through the product and, block by block in turn with it, as hand-written SQL straight from here. */
export async function loadHomes(owner: pg.Client, ownerUrl: string, order: LoadsOrder, { name, viewer, cookie }: Visitor): Promise<HomeLoads> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: atOnce * 4 });
  const pool = new pg.Pool({ connectionString: runtimeUrl(ownerUrl), max: atOnce });
  const limit = limitOf(viewer);
  const calls = {
    product: async () => {
      for (const wave of order.waves) await Promise.all(wave.map((body) => post(agent, order.address, body, cookie)));
    },
    limit: async () => void (await run(pool, viewer, limit)),
  };
  const kinds = ['product', 'limit'] as const;
  const taken = { product: { times: [] as number[], ms: 0, cpu: 0 }, limit: { times: [] as number[], ms: 0, cpu: 0 } };
  const cpu = (): number => (order.pids ? ofFamily(order.pids.node) + ofFamily(order.pids.postgres) : Number.NaN);
  try {
    for (const kind of kinds) await many(40, calls[kind]);
    const [statements, kilobytes] = await counted(owner, async () => {
      let bytes = 0;
      for (const wave of order.waves) for (const body of wave) bytes += (await post(agent, order.address, body, cookie)).length;
      return bytes / 1000;
    });
    const [homeStatements] = await counted(owner, () => post(agent, order.address, order.waves.flat().find((body) => body.includes('"HomePage"'))!, cookie));
    const block = Math.min(50, order.loads);
    for (let done = 0; done < order.loads; done += block)
      for (const kind of kinds) {
        const [began, before] = [performance.now(), cpu()];
        taken[kind].times.push(...(await many(Math.min(block, order.loads - done), calls[kind])));
        taken[kind].ms += performance.now() - began;
        taken[kind].cpu += cpu() - before;
      }
    const figures = ({ times, ms, cpu: used }: (typeof taken)['product']): LoadFigures => {
      const sorted = [...times].sort((a, b) => a - b);
      const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
      return { p50: at(0.5), p95: at(0.95), cpu: used / times.length, seconds: ms / 1000 };
    };
    return { name, requests: order.waves.flat().length, statements, homeStatements, kilobytes, product: figures(taken.product), limit: figures(taken.limit) };
  } finally {
    agent.destroy();
    await pool.end();
  }
}

/** Runs the work so many times, eight at once. @returns the milliseconds of each */
async function many(count: number, work: () => Promise<void>): Promise<number[]> {
  const times: number[] = [];
  let left = count;
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return times;
}

/** What the runtime role asked of the database meanwhile, without what only begins and ends transactions. */
async function counted<T>(owner: pg.Client, work: () => Promise<T>): Promise<[statements: number, result: T]> {
  await owner.query('SELECT pg_stat_statements_reset()');
  const result = await work();
  const { rows } = await owner.query<{ calls: number }>(
    `SELECT coalesce(sum(calls), 0)::int AS calls FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid WHERE r.rolname = 'yingzao_app' AND s.query !~* '^(BEGIN|COMMIT|ROLLBACK|SET|SELECT set_config)'`,
  );
  return [rows[0]!.calls, result];
}

function post(agent: http.Agent, address: string, body: string, cookie: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = http.request(`${address}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', 'content-length': Buffer.byteLength(body), cookie } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.statusCode === 200 && !answer.includes('"errors":[{')) resolve(answer);
        else reject(new Error(`HTTP ${response.statusCode}: ${answer.toString().slice(0, 300)}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
