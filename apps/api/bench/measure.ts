import http from 'node:http';
import { ofFamily } from './cpu';
import type { Job } from './jobs';
import type { Ports } from './servers';

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

function post(port: number, path: string, body: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path, method: 'POST', agent, headers: { 'Content-Type': 'application/json', 'apollo-require-preflight': 'true', 'Content-Length': Buffer.byteLength(body), ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 300)}`))));
    });
    request.on('error', reject);
    request.end(body);
  });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds a request: median time, and CPU of the measured Node process and of PostgreSQL (NaN where it cannot be read). */
export interface Cost {
  readonly time: number;
  readonly node: number;
  readonly postgres: number;
}
export interface Figures {
  readonly name: string;
  readonly product: Cost;
  readonly limit: Cost;
}

interface Measured {
  readonly job: Job;
  readonly index: number;
  readonly ports: Ports;
  readonly token: string;
  readonly seconds: number;
  /** Processes whose CPU counts; null where it cannot be read. */
  readonly pids: { readonly node: number; readonly postgres: number } | null;
}

interface Answer {
  readonly errors?: unknown;
  readonly data: { readonly projects: { readonly pageInfo: { readonly endCursor: string } } };
}

/** Blocks of one kind and of the other in turn, one request at a time, after a warm-up over eight connections. */
export async function measure({ job, index, ports, token, seconds, pids }: Measured): Promise<Figures> {
  const ask = (variables: Job['variables']): Promise<string> => post(ports.product, '/graphql', JSON.stringify({ query: job.query, variables }), { cookie: `yz=${token}` });
  let variables = job.variables;
  const first = async (): Promise<Answer> => {
    const answer = JSON.parse(await ask(variables)) as Answer;
    if (answer.errors) throw new Error(`${job.name}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
    return answer;
  };
  for (let rows = 0; rows < (job.deep ?? 0); rows += 50) variables = { ...variables, after: (await first()).data.projects.pageInfo.endCursor };
  await first();
  const calls = { product: () => ask(variables), limit: () => post(ports.limit, `/${index}`, '{}', {}) };
  const sums = { product: { times: [] as number[], node: 0, postgres: 0 }, limit: { times: [] as number[], node: 0, postgres: 0 } };
  const kinds = ['product', 'limit'] as const;
  const timed = async (call: () => Promise<string>): Promise<number> => {
    const began = performance.now();
    await call();
    return performance.now() - began;
  };
  // Until code is compiled and every connection has prepared its statements: 1,000 requests of each kind, or as many as go in two measuring times.
  const warmUntil = Date.now() + seconds * 2000;
  for (let i = 0; i < 1000 && Date.now() < warmUntil; i += 8) await Promise.all(Array.from({ length: (await timed(calls.limit)) < 300 ? 8 : 0 }, () => Promise.all(kinds.map((kind) => calls[kind]()))));
  // Blocks of about 100 ms, so that reading /proc between them does not matter.
  const block = Math.min(50, Math.max(1, Math.ceil(100 / (await timed(calls.limit)))));
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end || sums.limit.times.length < 5)
    for (const kind of kinds) {
      const sum = sums[kind];
      const before = pids && { node: ofFamily(pids.node), postgres: ofFamily(pids.postgres) };
      for (let i = 0; i < block; i++) sum.times.push(await timed(calls[kind]));
      sum.node += before ? ofFamily(pids!.node) - before.node : Number.NaN;
      sum.postgres += before ? ofFamily(pids!.postgres) - before.postgres : Number.NaN;
    }
  const cost = ({ times, node, postgres }: (typeof sums)['product']): Cost => ({ time: median(times), node: node / times.length, postgres: postgres / times.length });
  return { name: job.name, product: cost(sums.product), limit: cost(sums.limit) };
}

export const closeConnections = (): void => agent.destroy();
