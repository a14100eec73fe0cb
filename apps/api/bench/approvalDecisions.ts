import http from 'node:http';
import type { Pool } from 'pg';

/** A round with its steps in order, and the cookie of who decides each. */
export interface Waiting {
  readonly chainId: string;
  readonly steps: readonly { readonly id: string; readonly seat: string; readonly person: string; readonly cookie: string }[];
}
export interface Decision {
  readonly stepId: string;
  readonly person: string;
  readonly key: string;
}

export const decisionDocument = `mutation BenchDecide($input: DecideApprovalStepInput!) { decideApprovalStep(input: $input) { errors { code } chain { id state version } } }`;

/**
 * The transaction of a decision as one writes it by hand: statement by statement as the viewer, under the same triggers and row-level security, with its receipt, its entry of the ledger,
 * its prompts, and the answer. Everything that the rules ask for a step of one signer, and no more.
 */
export async function decideByHand(pool: Pool, { stepId, person, key }: Decision): Promise<unknown> {
  const client = await pool.connect();
  const rows = async <T>(text: string, values: unknown[]): Promise<T[]> => (await client.query(text, values)).rows as T[];
  try {
    await client.query(`BEGIN; SELECT set_config('app.viewer_id', '${person}', true), name_chain_of_step('${stepId}')`);
    await rows(`INSERT INTO mutation_receipt (actor_id, key, request_hash, answer) VALUES ($1, $2, sha256($3::text::bytea), 'null') ON CONFLICT DO NOTHING`, [person, key, stepId]);
    const [chain] = await rows<{ id: string; content_hash: string; submitter_id: string }>(`SELECT h.id, h.content_hash, h.submitter_id FROM approval_chain h WHERE h.id = (SELECT chain_id FROM approval_step WHERE id = $1) AND h.state = 'ACTIVE' FOR UPDATE`, [stepId]);
    const steps = await rows<{ id: string; seq: number; section: string; state: string }>(`SELECT id, seq, section, state FROM approval_step WHERE chain_id = $1 ORDER BY seq`, [chain!.id]);
    const seats = await rows<{ id: string; step_id: string; employee_id: string; state: string }>(`SELECT id, step_id, employee_id, state FROM approval_seat WHERE chain_id = $1`, [chain!.id]);
    const seat = seats.find((t) => t.step_id === stepId && t.state === 'ACTIVE' && t.employee_id === person);
    if (!seat) throw new Error('not your turn');
    await rows(`INSERT INTO approval_event (chain_id, kind, actor_id, step_id, payload, at) VALUES ($1, 'APPROVE', $2, $3, $4, now())`, [chain!.id, person, stepId, JSON.stringify({ seatId: seat.id, conclusion: 'AGREE', contentHash: chain!.content_hash })]);
    await rows(`UPDATE approval_seat SET state = 'DONE', conclusion = 'AGREE', signer_id = $2, decided_at = now() WHERE id = $1 AND state = 'ACTIVE'`, [seat.id, person]);
    await rows(`UPDATE approval_step SET state = 'DONE', conclusion = 'AGREE', decided_at = now() WHERE id = $1 AND state = 'ACTIVE'`, [stepId]);
    const next = steps[steps.findIndex((s) => s.id === stepId) + 1];
    const settled = [{ kinds: ['APPROVAL_TURN', 'APPROVAL_URGED'], subject_id: stepId, people: null }];
    let raised: { employee_id: string; kind: string; subject_id: string; facts: object; dedupe_key: string };
    if (next) {
      await rows(`UPDATE approval_step SET state = 'ACTIVE', activated_at = now() WHERE id = $1 AND state = 'NOTIFIED'`, [next.id]);
      await rows(`UPDATE approval_seat SET state = 'ACTIVE', activated_at = now() WHERE step_id = $1 AND state = 'NOTIFIED'`, [next.id]);
      const to = seats.find((t) => t.step_id === next.id)!;
      raised = { employee_id: to.employee_id, kind: 'APPROVAL_TURN', subject_id: next.id, facts: { seq: next.seq, of: 6, section: next.section }, dedupe_key: `APPROVAL_TURN:${next.id}:turn:${to.id}` };
    } else {
      await rows(`UPDATE approval_chain SET state = 'APPROVED', finished_at = now() WHERE id = $1 AND state = 'ACTIVE'`, [chain!.id]);
      raised = { employee_id: chain!.submitter_id, kind: 'APPROVAL_PASSED', subject_id: chain!.id, facts: {}, dedupe_key: `APPROVAL_PASSED:${chain!.id}:decided` };
    }
    await rows(`SELECT flush_prompts($1, $2)`, [JSON.stringify(settled), JSON.stringify([{ ...raised, nature: next ? 'TODO' : 'MESSAGE', actor_id: person, due_on: null, held_until: null }])]);
    await rows(`UPDATE mutation_receipt SET answer = $3 WHERE actor_id = $1 AND key = $2`, [person, key, JSON.stringify({ id: chain!.id })]);
    await client.query('COMMIT');
    await client.query(`BEGIN READ ONLY; SELECT set_config('app.viewer_id', '${person}', true), set_config('app.chain_ids', '{${chain!.id}}', true)`);
    const [answer] = await rows<object>(`SELECT id, state, version FROM approval_chain WHERE id = $1`, [chain!.id]);
    await client.query('COMMIT');
    return answer;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

function post(agent: http.Agent, port: number, at: string, body: string, cookie: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request({ port, path: at, method: 'POST', agent, headers: { 'Content-Type': 'application/json', 'apollo-require-preflight': 'true', 'Content-Length': Buffer.byteLength(body), cookie } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => (response.statusCode === 200 && !/"errors":\[\{/.test(text) ? resolve(text) : reject(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 300)}`))));
    });
    request.on('error', reject);
    request.end(body);
  });
}

export interface Throughput {
  readonly clients: number;
  /** Decisions a second. */
  readonly product: number;
  readonly limit: number;
}

type Step = Waiting['steps'][number];
let serial = 0;
/** One decision through the product, and one by hand. */
export const callsOf = (agent: http.Agent, ports: { readonly product: number; readonly limit: number }) => ({
  product: (step: Step) => post(agent, ports.product, '/graphql', JSON.stringify({ query: decisionDocument, variables: { input: { clientMutationId: `p${++serial}`, stepId: step.id, conclusion: 'AGREE' } } }), step.cookie),
  limit: (step: Step) => post(agent, ports.limit, '/decide', JSON.stringify({ stepId: step.id, person: step.person, key: `l${++serial}` } satisfies Decision), ''),
});

/** Both kinds in turn, block by block, each client deciding round after round from its first step to its last. */
export async function measureDecisions(ports: { readonly product: number; readonly limit: number }, waiting: Waiting[], clients: number, seconds: number): Promise<Throughput> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const calls = callsOf(agent, ports);
  const done = { product: 0, limit: 0 };
  const ms = { product: 0, limit: 0 };
  const block = async (kind: 'product' | 'limit', blockMs: number, counts: boolean): Promise<void> => {
    const began = performance.now();
    let count = 0;
    const one = async (): Promise<void> => {
      while (performance.now() - began < blockMs) {
        const round = waiting.pop();
        if (!round) throw new Error('There are no more rounds to decide: generate more.');
        for (const step of round.steps) {
          await calls[kind](step);
          count++;
        }
      }
    };
    await Promise.all(Array.from({ length: clients }, one));
    if (!counts) return;
    ms[kind] += performance.now() - began;
    done[kind] += count;
  };
  const kinds = ['product', 'limit'] as const;
  try {
    for (const kind of kinds) await block(kind, 1500, false);
    for (let i = 0; i < seconds; i++) for (const kind of i % 2 ? [...kinds].reverse() : kinds) await block(kind, 1000, true);
    return { clients, product: (done.product / ms.product) * 1000, limit: (done.limit / ms.limit) * 1000 };
  } finally {
    agent.destroy();
  }
}
