import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { costKind, devChannel } from '@yingzao/domain/catalogues';
import { sumLedger } from '@yingzao/domain/development';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { GraphqlAnswer, TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let owner: Viewer;
let finance: Viewer;
let member: Viewer;
let clientId: string;
beforeAll(async () => {
  app = await startTestApp();
  owner = await buildPerson(app, ['MARKET_DB_OWNER'], { name: '库管' });
  finance = await buildPerson(app, ['FINANCE'], { name: '财务' });
  member = await buildPerson(app, ['MEMBER_VIEWER']);
  clientId = await buildClient(app, { name: '远山置业' });
  const department = await buildDepartment(app, 'FY');
  await designate(app, await buildProject(app, department, clientId), member);
});
afterAll(() => app.close());

const cost = `cost { id amountFen status channel clientName client { name } activity { title } reverses { id } reversal { id } decidedBy { name } decisionNote viewerCanDecide viewerCanReverse }`;
const submit = `mutation S($input: SubmitDevelopmentCostInput!) { submitDevelopmentCost(input: $input) { errors { code path } ${cost} } }`;
const decide = `mutation D($input: DecideDevelopmentCostInput!) { decideDevelopmentCost(input: $input) { errors { code path } ${cost} } }`;
const reverse = `mutation R($input: ReverseDevelopmentCostInput!) { reverseDevelopmentCost(input: $input) { errors { code path } ${cost} } }`;
const inputOf = (overrides: object = {}) => ({ clientId, channel: 'TARGETED', costKind: 'TRAVEL', spentOn: '2026-03-05', amountFen: '123456', note: '往返机票', ...overrides });
const codes = (answer: GraphqlAnswer): string[] => (Object.values(answer.data ?? {})[0] as { errors: { code: string }[] }).errors.map((e) => e.code);

async function build(overrides: object = {}, by: Viewer = owner): Promise<string> {
  const made = await app.ask(by, submit, { input: inputOf(overrides) });
  expect(codes(made)).toEqual([]);
  return made.data!.submitDevelopmentCost.cost.id as string;
}
async function booked(overrides: object = {}): Promise<string> {
  const id = await build(overrides);
  expect(codes(await app.ask(finance, decide, { input: { id, decision: 'APPROVED' } }))).toEqual([]);
  return id;
}

describe('a cost', () => {
  it('is submitted, and booked by finance, who sees of the client the name alone', async () => {
    const made = await app.ask(owner, submit, { input: inputOf() });
    expect(made.data!.submitDevelopmentCost).toMatchObject({ errors: [], cost: { amountFen: '123456', status: 'SUBMITTED', clientName: '远山置业', client: { name: '远山置业' }, viewerCanDecide: false, viewerCanReverse: false } });
    const { id } = made.data!.submitDevelopmentCost.cost as { id: string };
    const done = await app.ask(finance, decide, { input: { id, decision: 'APPROVED' } });
    expect(done.errors).toBeUndefined();
    expect(done.data!.decideDevelopmentCost).toMatchObject({ errors: [], cost: { status: 'APPROVED', clientName: '远山置业', client: null, activity: null, decidedBy: { name: '财务' }, viewerCanDecide: false, viewerCanReverse: false } });
    expect(codes(await app.ask(finance, decide, { input: { id, decision: 'REJECTED', note: 'x' } }))).toEqual(['COST_DECIDED']);
  });

  it('is refused with every field named', async () => {
    const bad = await app.ask(owner, submit, { input: inputOf({ clientId: 'x', channel: null, spentOn: '2199-01-01', amountFen: '0' }) });
    expect(bad.data!.submitDevelopmentCost.errors).toEqual([{ code: 'OUT_OF_RANGE', path: ['amountFen'] }, { code: 'DATE_IN_FUTURE', path: ['spentOn'] }, { code: 'UNKNOWN_REFERENCE', path: ['clientId'] }, { code: 'REQUIRED', path: ['channel'] }]);
    for (const amountFen of ['-1', '1.5', '1e3', '', '９', '99999999999999999']) expect(codes(await app.ask(owner, submit, { input: inputOf({ amountFen }) }))).toHaveLength(1);
  });

  it('takes the channel of its activity, which then keeps it', async () => {
    const made = await app.services.development.create(owner, { fields: { channel: 'LOCAL_GOV', title: '规划座谈', ownerId: owner.employeeId, startsOn: '2026-01-01', nextStep: '会议', nextStepOn: '2026-01-09' } });
    const activityId = made.result!.id;
    expect(codes(await app.ask(owner, submit, { input: inputOf({ activityId }) }))).toEqual(['CHANNEL_OF_ACTIVITY']);
    const entered = await app.ask(owner, submit, { input: inputOf({ activityId, channel: null }) });
    expect(entered.data!.submitDevelopmentCost).toMatchObject({ errors: [], cost: { channel: 'LOCAL_GOV', activity: { title: '规划座谈' } } });
    expect((await app.services.development.update(owner, { id: activityId, expectedVersion: 1, fields: { channel: 'EMPLOYEE' } })).problems).toEqual([{ code: 'CHANNEL_HAS_COSTS', path: ['fields', 'channel'] }]);
    await expect(app.owner.query(`UPDATE development_activity SET channel = 'EMPLOYEE' WHERE id = $1`, [activityId])).rejects.toMatchObject({ code: '23503' });
  });

  it('is never decided by who submitted it, in the database either', async () => {
    const both = await buildPerson(app, ['DIRECTOR', 'FINANCE']);
    const id = await build({}, both);
    expect(codes(await app.ask(both, decide, { input: { id, decision: 'APPROVED' } }))).toEqual(['OWN_COST']);
    await expect(app.database.write(both, (db) => db.run(`UPDATE development_cost SET status = 'APPROVED', decided_by = $2, decided_at = now() WHERE id = $1`, [id, both.employeeId]))).rejects.toMatchObject({ code: '23514' });
    expect(codes(await app.ask(finance, decide, { input: { id, decision: 'REJECTED' } }))).toEqual(['REASON_REQUIRED']);
    const rejected = await app.ask(finance, decide, { input: { id, decision: 'REJECTED', note: '缺发票' } });
    expect(rejected.data!.decideDevelopmentCost).toMatchObject({ errors: [], cost: { status: 'REJECTED', decisionNote: '缺发票' } });
  });

  it('of several who decide at once is decided by one', async () => {
    const id = await build();
    const others = [finance, await buildPerson(app, ['FINANCE']), await buildPerson(app, ['FINANCE'])];
    const answers = await Promise.all(others.map((who, i) => app.ask(who, decide, { input: { id, decision: i === 0 ? 'APPROVED' : 'REJECTED', note: 'x' } })));
    expect(answers.map((a) => codes(a).join()).sort()).toEqual(['', 'COST_DECIDED', 'COST_DECIDED']);
  });

  it('is not edited or taken out by anybody', async () => {
    const id = await booked();
    for (const set of [`amount_fen = 1`, `note = 'x'`, `status = 'REJECTED', decision_note = 'x'`, `spent_on = '2026-01-01'`]) await expect(app.owner.query(`UPDATE development_cost SET ${set} WHERE id = $1`, [id])).rejects.toMatchObject({ code: '23001' });
    await expect(app.owner.query(`DELETE FROM development_cost WHERE id = $1`, [id])).rejects.toMatchObject({ code: '23001' });
    await expect(app.database.write(finance, (db) => db.run(`UPDATE development_cost SET amount_fen = 1`))).rejects.toMatchObject({ code: '42501' });
    // Nobody signs for somebody else.
    const waiting = await build();
    await expect(app.database.write(finance, (db) => db.run(`UPDATE development_cost SET status = 'APPROVED', decided_at = now(), decided_by = $2 WHERE id = $1`, [waiting, member.employeeId]))).rejects.toMatchObject({ code: '23001' });
    await expect(app.database.write(owner, (db) => db.run(`INSERT INTO development_cost (client_id, channel, cost_kind, spent_on, amount_fen, submitted_by) VALUES ($1, 'TARGETED', 'GIFT', '2026-01-01', 5, $2)`, [clientId, member.employeeId]))).rejects.toMatchObject({ code: '23001' });
  });
});

describe('a reversal', () => {
  it('takes a booked cost back once, and counts when it is booked itself', async () => {
    const client = await buildClient(app, { name: '冲销客户' });
    const id = await booked({ clientId: client });
    const sums = async (): Promise<unknown> => (await app.ask(finance, `query T($c: [ID!]) { developmentCosts(filter: { clientIds: $c }) { totalCount sums { count approvedFen submittedFen } } }`, { c: [client] })).data!.developmentCosts;
    const made = await app.ask(owner, reverse, { input: { id, reason: '重复报销' } });
    expect(made.data!.reverseDevelopmentCost).toMatchObject({ errors: [], cost: { amountFen: '-123456', status: 'SUBMITTED', reverses: { id }, viewerCanReverse: false } });
    expect(await sums()).toEqual({ totalCount: 2, sums: { count: 2, approvedFen: '123456', submittedFen: '-123456' } });
    expect(codes(await app.ask(owner, reverse, { input: { id, reason: '再冲' } }))).toEqual(['COST_NOT_BOOKED']);
    const reversal = made.data!.reverseDevelopmentCost.cost.id as string;
    expect(codes(await app.ask(finance, decide, { input: { id: reversal, decision: 'APPROVED' } }))).toEqual([]);
    expect(await sums()).toEqual({ totalCount: 2, sums: { count: 2, approvedFen: '0', submittedFen: '0' } });
    expect(codes(await app.ask(owner, reverse, { input: { id: reversal, reason: 'x' } }))).toEqual(['COST_NOT_BOOKED']);
    expect(codes(await app.ask(owner, reverse, { input: { id: await build(), reason: 'x' } }))).toEqual(['COST_NOT_BOOKED']);
  });

  it('that finance rejects leaves the cost booked and room for another', async () => {
    const id = await booked();
    const first = (await app.ask(owner, reverse, { input: { id, reason: '一' } })).data!.reverseDevelopmentCost.cost.id as string;
    expect(codes(await app.ask(finance, decide, { input: { id: first, decision: 'REJECTED', note: '凭证无误' } }))).toEqual([]);
    expect(codes(await app.ask(owner, reverse, { input: { id, reason: '二' } }))).toEqual([]);
  });

  it('mirrors the cost, by the database too, and is made once under concurrency', async () => {
    const id = await booked();
    const insert = (amount: number): Promise<unknown> =>
      app.database.write(owner, (db) => db.run(`INSERT INTO development_cost (client_id, channel, cost_kind, spent_on, amount_fen, reverses_id, submitted_by) VALUES ($1, 'TARGETED', 'TRAVEL', '2026-01-01', $2, $3, $4)`, [clientId, amount, id, owner.employeeId]));
    await expect(insert(-5)).rejects.toMatchObject({ code: '23001' });
    await expect(insert(5)).rejects.toMatchObject({ code: '23001' });
    const answers = await Promise.all(['一', '二', '三'].map((reason) => app.ask(owner, reverse, { input: { id, reason } })));
    expect(answers.map((a) => codes(a).join()).sort()).toEqual(['', 'COST_NOT_BOOKED', 'COST_NOT_BOOKED']);
  });
});

describe('totals', () => {
  it('by client, channel, kind and month part the same sum, to the fen', async () => {
    const clients = [await buildClient(app, { name: '甲方' }), await buildClient(app, { name: '乙方' }), await buildClient(app, { name: '丙方' })];
    const entry = fc.record({
      clientId: fc.constantFrom(...clients), channel: fc.constantFrom(...devChannel.codes), costKind: fc.constantFrom(...costKind.codes), spentOn: fc.constantFrom('2026-01-31', '2026-02-01', '2026-03-15'),
      amountFen: fc.bigInt(1n, 900_000_000_000_000n).map(String), status: fc.constantFrom('SUBMITTED' as const, 'APPROVED' as const, 'REJECTED' as const),
    });
    const entries = fc.sample(entry, { numRuns: 80, seed: 7 });
    for (const e of entries)
      await app.owner.query(
        `INSERT INTO development_cost (client_id, channel, cost_kind, spent_on, amount_fen, status, submitted_by, decided_by, decided_at, decision_note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'x')`,
        [e.clientId, e.channel, e.costKind, e.spentOn, e.amountFen, e.status, owner.employeeId, ...(e.status === 'SUBMITTED' ? [null, null] : [finance.employeeId, new Date()])],
      );
    const keyOf = { CLIENT: (e: (typeof entries)[0]) => e.clientId, CHANNEL: (e: (typeof entries)[0]) => e.channel, KIND: (e: (typeof entries)[0]) => e.costKind, MONTH: (e: (typeof entries)[0]) => e.spentOn.slice(0, 7) };
    for (const [by, key] of Object.entries(keyOf)) {
      const { data, errors } = await app.ask(finance, `query T($by: DevelopmentCostGrouping!, $c: [ID!]) { developmentCostTotals(by: $by, filter: { clientIds: $c }) { total { count approvedFen submittedFen } groups { key label sums { count approvedFen submittedFen } } } }`, { by, c: clients });
      expect(errors).toBeUndefined();
      expect(data!.developmentCostTotals.total).toEqual(sumLedger(entries));
      const groups = data!.developmentCostTotals.groups as { key: string; label: string | null; sums: object }[];
      expect(groups).toHaveLength(new Set(entries.map(key)).size);
      for (const group of groups) expect(group.sums).toEqual(sumLedger(entries.filter((e) => key(e) === group.key)));
      if (by === 'CLIENT') expect(groups.map((g) => g.label).sort()).toEqual(['丙方', '乙方', '甲方']);
    }
  });
});

describe('permission', () => {
  it('closes the ledger to designated members: rows, sums, totals, names and export', async () => {
    const id = await booked();
    for (const query of [`{ developmentCosts { totalCount } }`, `{ developmentCostTotals(by: CLIENT) { total { count } } }`, `mutation { exportDevelopmentCosts(input: { format: CSV }) { url } }`]) expect((await app.ask(member, query)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(await app.database.read(member, (db) => db.rows(`SELECT 1 FROM development_cost`))).toEqual([]);
    expect(await app.database.read(member, (db) => db.rows(`SELECT development_client_name($1) AS name`, [clientId]))).toEqual([{ name: null }]);
    // Finance learns the names of clients that bear costs, of no others.
    const silent = await buildClient(app, { name: '无费用' });
    expect(await app.database.read(finance, (db) => db.rows(`SELECT development_client_name($1) AS name`, [silent]))).toEqual([{ name: null }]);
    for (const [who, mutation, input] of [[finance, submit, inputOf()], [finance, reverse, { id, reason: 'x' }], [owner, decide, { id, decision: 'APPROVED' }], [member, decide, { id, decision: 'APPROVED' }]] as const)
      expect((await app.ask(who, mutation, { input })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('the export', () => {
  async function csvOf(who: Viewer, url: string): Promise<string[]> {
    const download = await app.services.downloads.take(who, url.split('/').at(-1)!);
    if (download?.kind !== 'DEVELOPMENT_COSTS') throw new Error('no such link');
    const stream = new PassThrough();
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const rows = await app.services.developmentCostExport.write(stream, who, download.params);
    const lines = Buffer.concat(chunks).toString('utf8').trim().split('\r\n');
    expect(lines).toHaveLength(rows + 1);
    return lines;
  }

  it('holds exactly the rows of the filter, to the fen and without formulas, for the one who asked, once', async () => {
    const client = await buildClient(app, { name: '=导出客户' });
    const first = await booked({ clientId: client, amountFen: '100001', note: '+1,"x"' });
    await app.ask(owner, reverse, { input: { id: first, reason: '退' } });
    await build({ clientId: client, channel: 'EMPLOYEE' });
    const offer = async (): Promise<string> => {
      const { data } = await app.ask(finance, `mutation E($input: ExportDevelopmentCostsInput!) { exportDevelopmentCosts(input: $input) { errors { code } url rowCount } }`, { input: { filter: { clientIds: [client], channels: ['TARGETED'] }, orderBy: { field: 'AMOUNT', direction: 'ASC' }, format: 'CSV' } });
      expect(data!.exportDevelopmentCosts).toMatchObject({ errors: [], rowCount: 2 });
      return data!.exportDevelopmentCosts.url as string;
    };
    const url = await offer();
    expect(await app.services.downloads.take(owner, url.split('/').at(-1)!)).toBeNull();
    const [, taken, cost] = await csvOf(finance, url);
    expect(taken).toContain(`,-1000.01,退,待审核,库管,,,`);
    expect(cost).toContain(`2026-03-05,'=导出客户,目标客户定向营销,,差旅,1000.01,"'+1,""x""",已入账,库管,财务,,${first},`);
    await expect(csvOf(finance, url)).rejects.toThrow('no such link');
    // Who lost the right meanwhile gets a file without rows.
    const late = await offer();
    await app.owner.query(`DELETE FROM employee_role WHERE employee_id = $1`, [finance.employeeId]);
    expect(await csvOf(finance, late)).toHaveLength(1);
    await app.owner.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, 'FINANCE')`, [finance.employeeId]);
  });
});

describe('prompts', () => {
  const waiting = `{ workPrompts(filter: { tab: TODO, kinds: [DEVELOPMENT_COST_TO_DECIDE] }) { nodes { title detail path } } }`;
  it('ask finance until one of them has decided, and tell the submitter', async () => {
    const other = await buildPerson(app, ['FINANCE', 'DIRECTOR']);
    const id = await build({ amountFen: '8888800', note: '提示' }, other);
    const mine = async (who: Viewer): Promise<{ title: string; path: string }[]> => ((await app.ask(who, waiting)).data!.workPrompts.nodes as { title: string; path: string }[]).filter((p) => p.path.endsWith(id));
    expect(await mine(finance)).toEqual([{ title: expect.stringContaining('88,888'), detail: '远山置业 · 差旅', path: `/development-costs?ids=${id}` }]);
    expect(await mine(other)).toEqual([]);
    await app.ask(finance, decide, { input: { id, decision: 'REJECTED', note: '缺发票' } });
    expect(await mine(finance)).toEqual([]);
    const told = await app.ask(other, `{ workPrompts(filter: { tab: ALL, kinds: [DEVELOPMENT_COST_REJECTED] }) { nodes { title } } }`);
    expect(told.data!.workPrompts.nodes).toEqual([{ title: expect.stringContaining('缺发票') }]);
  });
});
