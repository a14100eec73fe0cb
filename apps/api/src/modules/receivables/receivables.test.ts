import { addDays, today } from '@yingzao/domain/measures';
import { buildClient, buildDepartment, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let department: string;
let manager: Viewer;
let finance: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'YS');
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  finance = await buildPerson(app, ['FINANCE']);
});
afterAll(() => app.close());

const day = (offset: number): string => addDays(today(new Date()), offset);
const fields = `errors { code path message } feeNode { id status receivedFen invoicedFen openFen dueOn version mark contractNumber clientName contract { id } receipts { id amountFen isReversed isExcess note } invoices { id amountFen number isReversed } }`;
const receiptText = `mutation R($input: RecordReceiptInput!) { recordReceipt(input: $input) { ${fields} } }`;
const invoiceText = `mutation I($input: RecordInvoiceInput!) { recordInvoice(input: $input) { ${fields} } }`;
const markText = `mutation M($input: MarkFeeNodeInput!) { markFeeNode(input: $input) { ${fields} } }`;
const receive = async (input: object, viewer = finance) => (await app.ask(viewer, receiptText, { input: { receivedOn: day(-1), ...input } })).data!.recordReceipt;
const invoice = async (input: object, viewer = finance) => (await app.ask(viewer, invoiceText, { input: { issuedOn: day(-1), number: 'FP-1', ...input } })).data!.recordInvoice;
const mark = async (input: object, viewer = finance) => (await app.ask(viewer, markText, { input })).data!.markFeeNode;
const codes = (payload: { errors: { code: string; path: string[] }[] }) => payload.errors.map((e) => [e.code, e.path.join('.')]);

interface Planted {
  readonly contractId: string;
  readonly clientId: string;
  readonly projectId: string;
  readonly nodes: string[];
}
let n = 0;
/** A signed contract of 1,000 yuan with an advance by date and a second half after its stage. */
async function plant({ signedOn = day(-100) as string | null, due = day(-10), clientName = '应收客户' } = {}): Promise<Planted> {
  const clientId = await buildClient(app, { name: `${clientName}${++n}` });
  const projectId = await buildProject(app, department, clientId, { name: `应收项目${n}` });
  const one = async (sql: string, params: unknown[]): Promise<string> => (await app.owner.query<{ id: string }>(sql, params)).rows[0]!.id;
  const contractId = await one(`INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on) VALUES ($1, $2, '设计合同', 'DESIGN', $3, 100000, $4) RETURNING id`, [`YS-${n}`, projectId, signedOn ? 'SIGNED' : 'APPROVED', signedOn]);
  const nodes = [
    await one(`INSERT INTO contract_fee_node (contract_id, seq, kind, name, share_percent, amount_fen, due_rule, due_date) VALUES ($1, 1, 'ADVANCE', '定金', 50, 50000, 'ON_DATE', $2) RETURNING id`, [contractId, due]),
    await one(`INSERT INTO contract_fee_node (contract_id, seq, kind, name, share_percent, amount_fen, due_rule, due_days) VALUES ($1, 2, 'FINAL', '尾款', 50, 50000, 'AFTER_EVENT', 15) RETURNING id`, [contractId]),
  ];
  return { contractId, clientId, projectId, nodes };
}

describe('receipts and invoices', () => {
  it('count up to the node, name the contract to finance without opening it, and stop at what is due', async () => {
    const { nodes: [node], contractId } = await plant();
    const first = await receive({ feeNodeId: node, amountFen: '20000', note: '客户转账' });
    expect(first).toMatchObject({ errors: [], feeNode: { status: 'OVERDUE', receivedFen: '20000', openFen: '30000', contract: null, contractNumber: expect.stringMatching(/^YS-/), clientName: expect.stringContaining('应收客户') } });
    expect(codes(await receive({ feeNodeId: node, amountFen: '30001' }))).toEqual([['MORE_THAN_DUE', 'amountFen']]);
    expect((await receive({ feeNodeId: node, amountFen: '30001' })).errors[0].message).toContain('0.01');
    expect((await receive({ feeNodeId: node, amountFen: '30000' })).feeNode).toMatchObject({ status: 'PAID', openFen: '0' });
    const over = await receive({ feeNodeId: node, amountFen: '1', confirmExcess: true });
    expect(over).toMatchObject({ errors: [], feeNode: { receivedFen: '50001', openFen: '0', status: 'PAID' } });
    expect(over.feeNode.receipts[0]).toMatchObject({ amountFen: '1', isExcess: true });
    expect(codes(await invoice({ feeNodeId: node, amountFen: '50001' }))).toEqual([['MORE_THAN_DUE', 'amountFen']]);
    expect((await invoice({ feeNodeId: node, amountFen: '50000' })).feeNode).toMatchObject({ invoicedFen: '50000', invoices: [{ number: 'FP-1', amountFen: '50000' }] });
    const contract = await app.ask(manager, `query K($id: ID!) { contract(id: $id) { money { nodesFen invoicedFen receivedFen openFen overdueFen } feeNodes { name status } } }`, { id: contractId });
    expect(contract.data!.contract).toEqual({ money: { nodesFen: '100000', invoicedFen: '50000', receivedFen: '50001', openFen: '50000', overdueFen: '0' }, feeNodes: [{ name: '定金', status: 'PAID' }, { name: '尾款', status: 'NOT_DUE' }] });
  });

  it('are refused with every field named, and before the signing', async () => {
    const { nodes: [node] } = await plant();
    expect(codes(await receive({ feeNodeId: node, amountFen: '0', receivedOn: day(1) }))).toEqual([['OUT_OF_RANGE', 'amountFen'], ['DATE_IN_FUTURE', 'receivedOn']]);
    expect(codes(await receive({ feeNodeId: node, receivedOn: null }))).toEqual([['REQUIRED', 'amountFen'], ['REQUIRED', 'receivedOn']]);
    expect(codes(await receive({ feeNodeId: 'x', amountFen: '1' }))).toEqual([['NOT_FOUND', 'feeNodeId']]);
    const draft = await plant({ signedOn: null });
    expect(codes(await receive({ feeNodeId: draft.nodes[0], amountFen: '1' }))).toEqual([['NOT_FOUND', 'feeNodeId']]);
  });

  it('are taken back once, whole, by their mirror', async () => {
    const { nodes: [node] } = await plant();
    const made = await receive({ feeNodeId: node, amountFen: '20000' });
    const reversesId = made.feeNode.receipts[0].id as string;
    expect(codes(await receive({ feeNodeId: node, reversesId }))).toEqual([['REQUIRED', 'note']]);
    const back = await receive({ feeNodeId: node, reversesId, note: '记错合同' });
    expect(back).toMatchObject({ errors: [], feeNode: { receivedFen: '0', openFen: '50000' } });
    expect(back.feeNode.receipts.map((e: { amountFen: string; isReversed: boolean }) => [e.amountFen, e.isReversed])).toEqual([['-20000', false], ['20000', true]]);
    expect(codes(await receive({ feeNodeId: node, reversesId, note: '再来' }))).toEqual([['ENTRY_REVERSED', 'reversesId']]);
    expect(codes(await receive({ feeNodeId: node, reversesId: back.feeNode.receipts[0].id, note: '再来' }))).toEqual([['ENTRY_REVERSED', 'reversesId']]);
    const other = await plant();
    expect(codes(await receive({ feeNodeId: other.nodes[0], reversesId, note: '错' }))).toEqual([['UNKNOWN_REFERENCE', 'reversesId']]);
  });

  it('at the same moment do not exceed the node together', async () => {
    const { nodes: [node] } = await plant();
    const answers = await Promise.all(Array.from({ length: 8 }, () => receive({ feeNodeId: node, amountFen: '20000' })));
    expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(2);
    expect(answers.filter((a) => a.errors[0]?.code === 'MORE_THAN_DUE')).toHaveLength(6);
    const { rows } = await app.owner.query(`SELECT received_fen::text, (SELECT sum(amount_fen)::text FROM fee_receipt WHERE node_id = n.id) AS booked FROM contract_fee_node n WHERE id = $1`, [node]);
    expect(rows).toEqual([{ received_fen: '40000', booked: '40000' }]);
  });

  it('reversed at the same moment are reversed once', async () => {
    const { nodes: [node] } = await plant();
    const reversesId = (await receive({ feeNodeId: node, amountFen: '20000' })).feeNode.receipts[0].id as string;
    const answers = await Promise.all(Array.from({ length: 4 }, () => receive({ feeNodeId: node, reversesId, note: '错' })));
    expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
    expect(answers.at(-1)!.feeNode.receivedFen).toBe('0');
  });

  it('stay as they are, whoever tries, and the database keeps the limit', async () => {
    const { nodes: [node], contractId } = await plant();
    await receive({ feeNodeId: node, amountFen: '100' });
    await expect(app.owner.query(`UPDATE fee_receipt SET amount_fen = 5 WHERE node_id = $1`, [node])).rejects.toThrow(/append-only/);
    await expect(app.owner.query(`DELETE FROM fee_receipt WHERE node_id = $1`, [node])).rejects.toThrow(/append-only/);
    const raw = (viewer: Viewer, sql: string, params: unknown[]) => app.database.write(viewer, (db) => db.run(sql, params));
    await expect(raw(finance, `INSERT INTO fee_receipt (node_id, contract_id, received_on, amount_fen, recorded_by) VALUES ($1, $2, '2026-01-01', 50000, $3)`, [node, contractId, finance.employeeId])).rejects.toMatchObject({ code: '23001' });
    await expect(raw(finance, `UPDATE contract_fee_node SET received_fen = 0 WHERE id = $1`, [node])).rejects.toMatchObject({ code: '42501' });
    await expect(raw(manager, `INSERT INTO fee_receipt (node_id, contract_id, received_on, amount_fen, recorded_by) VALUES ($1, $2, '2026-01-01', 5, $3)`, [node, contractId, manager.employeeId])).rejects.toMatchObject({ code: '42501' });
    await expect(raw(manager, `UPDATE contract_fee_node SET mark = 'BAD', mark_reason = 'x', marked_by = $2, marked_at = now() WHERE id = $1`, [node, manager.employeeId])).rejects.toMatchObject({ code: '23001' });
    await expect(app.owner.query(`UPDATE contract_fee_node SET amount_fen = 1 WHERE id = $1`, [node])).rejects.toThrow(/not edited/);
  });
});

describe('marks', () => {
  it('set the day a stage was reached, from which the node falls due', async () => {
    const { nodes: [dated, staged] } = await plant();
    expect(codes(await mark({ id: dated, expectedVersion: 1, marking: 'REACHED', eventOn: day(-1) }))).toEqual([['NODE_WITHOUT_EVENT', 'id']]);
    expect(codes(await mark({ id: staged, expectedVersion: 1, marking: 'REACHED', eventOn: day(1) }))).toEqual([['DATE_IN_FUTURE', 'eventOn']]);
    expect((await mark({ id: staged, expectedVersion: 1, marking: 'REACHED', eventOn: day(-15) }, manager)).feeNode).toMatchObject({ dueOn: day(0), status: 'DUE', version: 2 });
    expect(codes(await mark({ id: staged, expectedVersion: 1, marking: 'REACHED', eventOn: null }))).toEqual([['STALE_VERSION', 'expectedVersion']]);
    expect((await mark({ id: staged, expectedVersion: 2, marking: 'REACHED', eventOn: null })).feeNode).toMatchObject({ dueOn: null, status: 'NOT_DUE' });
  });

  it('say dispute and bad debt with a reason; a bad debt is finance’s alone', async () => {
    const { nodes: [node] } = await plant();
    expect(codes(await mark({ id: node, expectedVersion: 1, marking: 'DISPUTED' }, manager))).toEqual([['REQUIRED', 'reason']]);
    expect((await mark({ id: node, expectedVersion: 1, marking: 'DISPUTED', reason: '面积有争议' }, manager)).feeNode).toMatchObject({ status: 'DISPUTED', mark: 'DISPUTED' });
    expect(codes(await mark({ id: node, expectedVersion: 2, marking: 'BAD', reason: '破产' }, manager))).toEqual([['BAD_DEBT_BY_FINANCE', 'marking']]);
    expect((await mark({ id: node, expectedVersion: 2, marking: 'BAD', reason: '破产' })).feeNode).toMatchObject({ status: 'BAD' });
    expect((await mark({ id: node, expectedVersion: 3, marking: 'CLEAR' })).feeNode).toMatchObject({ status: 'OVERDUE', mark: null });
  });
});

describe('who sees what is due', () => {
  const list = `query L($filter: ReceivableFilter, $first: Int, $after: String, $orderBy: ReceivableOrder) { receivables(filter: $filter, first: $first, after: $after, orderBy: $orderBy) { totalCount sums { count openFen overdueFen receivedFen } nodes { id name status bucket openFen clientName } pageInfo { hasNextPage endCursor } } }`;
  const agingText = `query A($filter: ReceivableFilter) { receivableAging(filter: $filter) { clients { clientId clientName openFen cells { bucket count openFen } } total { bucket count openFen } } }`;

  it('are full rights and finance; members see it in their contract, approvers in what was submitted', async () => {
    const { nodes, contractId, projectId } = await plant();
    const [member, stranger, approver] = [await buildPerson(app, ['LEAD_DESIGNER']), await buildPerson(app, ['LEGAL']), await buildPerson(app, ['LEGAL'])];
    await designate(app, projectId, member);
    await app.owner.query(
      `WITH h AS (INSERT INTO approval_chain (contract_id, round, state, submitter_id, submitted_at, snapshot) VALUES ($1, 1, 'ACTIVE', $2, now(), '{"version":1,"contract":{}}') RETURNING id)
       INSERT INTO approval_step (chain_id, seq, section, approver_id, state) SELECT id, 1, 'LEGAL', $3, 'ACTIVE' FROM h`,
      [contractId, manager.employeeId, approver.employeeId],
    );
    const nested = `query K($id: ID!) { contract(id: $id) { money { openFen } feeNodes { id clientName } parties { id } documents { id } } }`;
    expect((await app.ask(member, nested, { id: contractId })).data!.contract).toMatchObject({ money: { openFen: '100000' }, feeNodes: nodes.map((id) => ({ id, clientName: expect.stringContaining('应收客户') })) });
    expect((await app.ask(approver, nested, { id: contractId })).data!.contract).toEqual({ money: null, feeNodes: [], parties: [], documents: [] });
    expect((await app.ask(stranger, nested, { id: contractId })).data!.contract).toBeNull();
    for (const who of [member, stranger, approver]) {
      expect((await app.ask(who, list, {})).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await app.ask(who, agingText, {})).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await app.ask(who, receiptText, { input: { feeNodeId: nodes[0] } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect((await app.ask(manager, receiptText, { input: { feeNodeId: nodes[0] } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('find rows by every filter, page without loss, and the aging is the very rows', async () => {
    const planted: Planted[] = [];
    for (const days of [-5, -40, -100, -200, -500, -900, -1200]) planted.push(await plant({ due: day(days), signedOn: day(-1300), clientName: '账龄客户' }));
    const clientIds = planted.map((p) => p.clientId);
    await mark({ id: planted[0]!.nodes[1], expectedVersion: 1, marking: 'BAD', reason: '破产' });
    for (const viewer of [manager, finance]) {
      const aging = (await app.ask(viewer, agingText, { filter: { clientIds } })).data!.receivableAging;
      expect(aging.clients).toHaveLength(7);
      const total = new Map(aging.total.map((c: { bucket: string; count: number; openFen: string }) => [c.bucket, c]));
      expect([...total.keys()].sort()).toEqual(['D181_365', 'D1_30', 'D31_90', 'D91_180', 'NOT_DUE', 'OVER_Y3', 'Y1_2', 'Y2_3']);
      for (const [bucket, cell] of total as Map<string, { count: number; openFen: string }>) {
        const rows = (await app.ask(viewer, list, { filter: { clientIds, buckets: [bucket] } })).data!.receivables;
        expect({ bucket, count: rows.totalCount, openFen: rows.sums.openFen }).toEqual({ bucket, count: cell.count, openFen: cell.openFen });
        expect(rows.nodes.every((r: { bucket: string }) => r.bucket === bucket)).toBe(true);
      }
    }
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = (await app.ask(finance, list, { first: 3, after, filter: { text: '账龄客户' } })).data!.receivables;
      expect(page.totalCount).toBe(14);
      seen.push(...page.nodes.map((r: { id: string }) => r.id));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor as string;
    }
    expect(new Set(seen).size).toBe(14);
    const count = async (filter: object) => (await app.ask(finance, list, { filter: { clientIds, ...filter } })).data!.receivables.totalCount as number;
    expect([await count({ isOpen: true }), await count({ isOpen: false }), await count({ statuses: ['OVERDUE'] }), await count({ statuses: ['BAD'] }), await count({ kinds: ['FINAL'] }), await count({ dueOn: { from: day(-41), to: day(-5) } }), await count({ contractIds: [planted[0]!.contractId] }), await count({ ids: [planted[0]!.nodes[0]] })]).toEqual([13, 1, 7, 1, 7, 2, 2, 1]);
    for (const [field, direction] of [['DUE_ON', 'DESC'], ['AMOUNT', 'ASC'], ['OPEN', 'DESC']]) expect((await app.ask(finance, list, { filter: { clientIds }, orderBy: { field, direction } })).data!.receivables.nodes).toHaveLength(14);
    const offer = await app.ask(finance, `mutation E($input: ExportReceivablesInput!) { exportReceivables(input: $input) { errors { code } url rowCount } }`, { input: { filter: { clientIds }, format: 'CSV' } });
    expect(offer.data!.exportReceivables).toMatchObject({ errors: [], rowCount: 14, url: expect.stringContaining('/api/downloads/') });
  });
});
