// Clients draft, submit, decide, return and sign contracts over HTTP while the server, connections and PostgreSQL are killed under them.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { halfDone, lostOrTwice } from './crashChecks.mjs';
import { asOwner, plantFirm, plantProject } from './crashFirm.mjs';
import { postmasterOf, start } from './processes.mjs';
import { root } from './support.mjs';

const sections = ['COMMERCIAL', 'LEAD_DESIGNER', 'DESIGN_MGMT', 'TECHNICAL', 'LEGAL', 'FINANCE'];
const round = `chain { id state activeStep { id seq approver { id } } contract { id status version } }`;
const documents = {
  create: `mutation C($input: CreateContractInput!) { done: createContract(input: $input) { errors { code path } contract { id version } } }`,
  submit: `mutation S($input: SubmitContractInput!) { done: submitContract(input: $input) { errors { code path } ${round} } }`,
  decide: `mutation D($input: DecideApprovalStepInput!) { done: decideApprovalStep(input: $input) { errors { code path } ${round} } }`,
  return: `mutation R($input: ActOnApprovalInput!) { done: actOnApproval(input: $input) { errors { code path } ${round} } }`,
  sign: `mutation G($input: SignContractInput!) { done: signContract(input: $input) { errors { code path } contract { id status } } }`,
};

/** What the acts write to. */
const tables = ['mutation_receipt', 'contract', 'contract_fee_node', 'project', 'project_status_event', 'approval_chain', 'approval_step', 'approval_seat', 'approval_event', 'work_prompt', 'prompt_counter', 'design_project', 'design_phase', 'design_service'];

/** Numbers from 0 to 1, the same for the same seed. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Runs until there were so many kills and so many acknowledged acts, lets every client finish what it began, and looks.
 * @param options.kills of the server process; every fourth time PostgreSQL's postmaster instead, after which the server ends itself
 * @param options.cuts connections ended in the middle of a writing transaction; every eighth by kill -9 of its process, after which PostgreSQL recovers
 * @returns figures and what is wrong
 */
export async function crashCampaign(dir, { kills, cuts, acts: wanted, clients = 8, seed = 1, say = () => undefined }) {
  const random = seeded(seed);
  const environment = { GRAPHQL_DOCUMENTS: 'any', DEMO: 'false' };
  const figures = { seed, acts: {}, kills: { server: 0, postmaster: 0 }, cuts: { connection: 0, backend: 0 }, heldAt: {}, unanswered: 0, doneUnanswered: 0, repeated: 0, startsRepeated: 0 };
  const total = (counts) => Object.values(counts).reduce((a, b) => a + b, 0);
  const wrong = [];
  const acknowledged = [];
  /** Keys sent and not answered, with whose they are. */
  const underWay = new Map();
  let running;
  let address = null;
  let open = Promise.resolve();

  const launch = async () => {
    for (let attempt = 1; ; attempt++) {
      running = start(dir, environment);
      const ready = await running.ready.then((at) => at, () => null);
      if (ready) return void (address = ready);
      if (attempt === 3) throw new Error(`It does not start any more:\n${running.output.slice(-2000)}`);
      figures.startsRepeated++;
      await wait(500);
    }
  };

  /** One act as a client means it: the same request with the same key until it is answered. */
  const act = async (kind, by, input, { trace, idOf }) => {
    const key = input.clientMutationId;
    const body = JSON.stringify({ query: documents[kind], variables: { input } });
    const end = Date.now() + 120_000;
    underWay.set(`${by.id} ${key}`, kind);
    for (let attempt = 1; ; attempt++) {
      await open;
      if (Date.now() > end) throw new Error(`${kind} ${key} has had no answer for two minutes`);
      try {
        const response = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: by.cookie }, body, signal: AbortSignal.timeout(20_000) });
        const answer = await response.json();
        if (!answer.errors) {
          const { errors, ...done } = answer.data.done;
          if (errors.length > 0) throw Object.assign(new Error(`${kind} ${key} was refused: ${JSON.stringify(errors)}`), { isRefusal: true });
          underWay.delete(`${by.id} ${key}`);
          if (attempt > 1) figures.repeated++;
          const id = idOf(done);
          if (!acknowledged.some((a) => a.key === key)) {
            acknowledged.push({ kind, key, by: by.id, trace, id });
            figures.acts[kind] = (figures.acts[kind] ?? 0) + 1;
          }
          return done;
        }
        if (answer.errors.some((e) => !['INTERNAL_ERROR', 'SERVICE_UNAVAILABLE', 'BUSY'].includes(e.extensions?.code))) throw Object.assign(new Error(`${kind} ${key}: ${JSON.stringify(answer.errors)}`), { isRefusal: true });
      } catch (error) {
        if (error.isRefusal) throw error;
      }
      await wait(20 + 60 * random());
    }
  };
  /** Now and then impatiently twice at once. */
  const impatiently = async (...args) => (random() < 0.2 ? (await Promise.all([act(...args), act(...args)]))[0] : act(...args));

  await launch();
  const firm = await asOwner(dir, plantFirm);
  const person = new Map(firm.approvers.map((p) => [p.id, p]));
  let projects = 0;
  let isOver = false;

  /** Two contracts of one project from draft to signature, one after the other. */
  const project = async (name) => {
    await open;
    let made = null;
    while (!made) made = await asOwner(dir, (client) => plantProject(client, firm, ++projects, 2)).catch(() => wait(200));
    for (const [n, version] of made.versions.entries()) {
      const key = (what) => `${name}.${n}.${what}`;
      const { manager } = firm;
      const { contract } = await impatiently('create', manager, { clientMutationId: key('create'), projectId: made.id, name: key('合同'), contractType: n ? 'SUPPLEMENT' : 'DESIGN', amountFen: '100' }, { trace: key('合同'), idOf: (d) => d.contract.id });
      const steps = sections.map((section, i) => ({ section, approverId: firm.approvers[i].id }));
      let { chain } = await impatiently('submit', manager, { clientMutationId: key('submit'), contractId: contract.id, expectedVersion: contract.version, steps }, { trace: contract.id, idOf: (d) => d.chain.id });
      let isReturned = random() < 0.6;
      for (let i = 1; chain.state === 'ACTIVE'; i++) {
        const { id: stepId, seq, approver } = chain.activeStep;
        const back = seq === 4 && !isReturned;
        if (back) isReturned = true;
        const text = key(`${i}`);
        ({ chain } = back
          ? await impatiently('return', person.get(approver.id), { clientMutationId: text, chainId: chain.id, action: 'RETURN_STEP', toStep: 2, reason: text }, { trace: text, idOf: (d) => d.chain.id })
          : await impatiently('decide', person.get(approver.id), { clientMutationId: text, stepId, conclusion: 'AGREE', opinion: text }, { trace: text, idOf: (d) => d.chain.id }));
      }
      if (chain.state !== 'APPROVED') throw new Error(`${name} is ${chain.state}`);
      await impatiently('sign', manager, { clientMutationId: key('sign'), id: contract.id, expectedVersion: chain.contract.version, signedOn: '2026-03-05', signedFileVersionId: version }, { trace: version, idOf: (d) => d.contract.id });
    }
  };
  const client = async (n) => {
    for (let i = 1; !isOver; i++) await project(`K${n}-${i}`);
  };
  const failures = [];
  const everybody = Promise.all(Array.from({ length: clients }, (_, n) => client(n).catch((error) => void failures.push(error.message))));

  /**
   * Calls `end` when somebody is in the middle of an act: half of the times at any moment, else when a writing statement has come to the one table that is held
   * for it, so that every place within the acts has its turn, and the places between what should be one transaction as well.
   * @returns what `end` said; null when nobody came
   */
  const inTheMiddle = async (end) => {
    if (random() < 0.5) return wait(200 * random()).then(() => end(null));
    const table = tables[Math.floor(random() * tables.length)];
    return asOwner(dir, async (owner) => {
      await owner.query(`BEGIN; SET LOCAL lock_timeout = '2s'; LOCK TABLE ${table} IN SHARE ROW EXCLUSIVE MODE`);
      const until = Date.now() + 2500;
      while (Date.now() < until) {
        const { rows } = await owner.query(`SELECT l.pid FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE l.relation = '${table}'::regclass AND NOT l.granted AND a.usename = 'yingzao_app' ORDER BY random() LIMIT 1`);
        if (rows.length > 0) {
          figures.heldAt[table] = (figures.heldAt[table] ?? 0) + 1;
          return await end(rows[0].pid);
        }
        await wait(5);
      }
      return null;
    }).catch(() => null);
  };

  /** Ends the server or its PostgreSQL without warning, looks at what was left, and starts it again. */
  const kill = async (kind) => {
    let reopen;
    let left = [];
    try {
      const victim = kind === 'server' ? running.child.pid : await postmasterOf(dir);
      const isDone = await inTheMiddle(() => {
        left = [...underWay.keys()];
        open = new Promise((resolve) => (reopen = resolve));
        process.kill(victim, 'SIGKILL');
        return true;
      });
      if (!isDone) return;
      await running.exit;
      figures.kills[kind]++;
      await launch();
      await asOwner(dir, async (owner) => {
        const silent = left.filter((k) => underWay.has(k));
        const { rows } = await owner.query(`SELECT 1 FROM mutation_receipt WHERE actor_id || ' ' || key = ANY ($1)`, [silent]);
        figures.unanswered += silent.length;
        figures.doneUnanswered += rows.length;
        wrong.push(...(await halfDone(owner)).map((w) => `after kill ${total(figures.kills)}: ${w}`));
      });
    } finally {
      reopen?.();
    }
  };
  /** Ends the connection of a transaction that has written something, or that waits to write more. */
  const cut = (kind) =>
    inTheMiddle((waiting) =>
      asOwner(dir, async (owner) => {
        for (let i = 0; i < 200; i++) {
          const { rows } = waiting ? { rows: [{ pid: waiting }] } : await owner.query(`SELECT pid FROM pg_stat_activity WHERE usename = 'yingzao_app' AND backend_xid IS NOT NULL ORDER BY random() LIMIT 1`);
          if (rows.length > 0) {
            if (kind === 'backend') process.kill(rows[0].pid, 'SIGKILL');
            else await owner.query(`SELECT pg_terminate_backend($1)`, [rows[0].pid]);
            figures.cuts[kind]++;
            return true;
          }
          await wait(2);
        }
        return false;
      }).catch(() => false),
    );

  try {
    while (failures.length === 0 && (total(figures.kills) < kills || total(figures.cuts) < cuts || acknowledged.length < wanted)) {
      await wait(30 + 600 * random());
      const share = total(figures.cuts) / Math.max(cuts, 1);
      if (total(figures.cuts) < cuts && share <= total(figures.kills) / Math.max(kills, 1)) await cut(total(figures.cuts) % 8 === 5 ? 'backend' : 'connection');
      else if (total(figures.kills) < kills) {
        await kill(total(figures.kills) % 4 === 3 ? 'postmaster' : 'server');
        say(`${total(figures.kills)} kills, ${total(figures.cuts)} cuts, ${acknowledged.length} acts`);
      }
    }
    isOver = true;
    await everybody;
    // What the program said last tells more than a database that is gone with it.
    if (failures.length > 0) return { ...figures, total: acknowledged.length, wrong: [...wrong, ...failures, running.output.slice(-3000)], unnoticed: [] };
    const checked = await asOwner(dir, async (owner) => {
      await owner.query('BEGIN');
      const seen = { halfDone: await halfDone(owner), lostOrTwice: await lostOrTwice(owner, acknowledged), notices: await notices(owner, acknowledged) };
      await owner.query('ROLLBACK');
      return seen;
    });
    wrong.push(...checked.halfDone, ...checked.lostOrTwice);
    const ledger = spawnSync(process.execPath, [path.join(root, 'scripts/ledger.mjs')], { env: { ...process.env, DATABASE_URL: '', DATA_DIR: dir }, encoding: 'utf8' });
    if (ledger.status !== 0) wrong.push(`npm run ledger: ${ledger.stdout}${ledger.stderr}`);
    return { ...figures, total: acknowledged.length, ledger: ledger.stdout.trim(), wrong, unnoticed: checked.notices };
  } finally {
    isOver = true;
    running.child.kill('SIGTERM');
    await running.exit;
  }
}

/** Each kind of harm done to a savepoint of the same firm: those that the checks do not notice. */
async function notices(owner, acts) {
  const harm = {
    'a signed contract without its design project': `DELETE FROM design_phase; DELETE FROM design_service; DELETE FROM design_project WHERE id = (SELECT id FROM design_project LIMIT 1)`,
    'a project that did not become 成交': `UPDATE project SET status = 'TRACKING' WHERE id = (SELECT project_id FROM design_project LIMIT 1)`,
    'a decision without its entry': `DELETE FROM approval_event WHERE id = (SELECT id FROM approval_event WHERE kind = 'APPROVE' LIMIT 1)`,
    'an entry without its signed seat': `UPDATE approval_seat SET state = 'WAITING', conclusion = NULL, opinion = NULL, signer_id = NULL, decided_at = NULL WHERE id = (SELECT id FROM approval_seat WHERE state = 'DONE' LIMIT 1)`,
    'a prompt that was never raised': `DELETE FROM work_prompt WHERE id = (SELECT id FROM work_prompt WHERE kind = 'DESIGN_PROJECT_CREATED' LIMIT 1)`,
    'a prompt that stayed open': `UPDATE work_prompt SET done_at = NULL, done_by = NULL WHERE id = (SELECT id FROM work_prompt WHERE kind = 'APPROVAL_TURN' LIMIT 1)`,
    'a contract drafted twice': `INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen) SELECT 'HT-2026-9999', project_id, name, contract_type, 'DRAFT', amount_fen FROM contract LIMIT 1`,
    'an acknowledged signing that is gone': `UPDATE contract SET status = 'APPROVED', signed_on = NULL, signed_file_version_id = NULL WHERE id = (SELECT id FROM contract LIMIT 1)`,
    'a receipt without its act': `INSERT INTO mutation_receipt (actor_id, key, request_hash, answer) SELECT actor_id, 'nobody', request_hash, answer FROM mutation_receipt LIMIT 1`,
    'an opinion rewritten': `UPDATE approval_event SET payload = payload || '{"text": "改写"}' WHERE id = (SELECT id FROM approval_event WHERE kind = 'APPROVE' LIMIT 1)`,
  };
  const unnoticed = [];
  for (const [what, sql] of Object.entries(harm)) {
    await owner.query(`SAVEPOINT harm; SET LOCAL session_replication_role = replica`);
    await owner.query(sql);
    if ([...(await halfDone(owner)), ...(await lostOrTwice(owner, acts))].length === 0) unnoticed.push(what);
    await owner.query(`ROLLBACK TO SAVEPOINT harm`);
  }
  return unnoticed;
}
