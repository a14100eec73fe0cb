import { buildClient, buildDepartment, buildDocument, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let department: string;
let manager: Viewer;
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'QB');
  manager = await buildPerson(app, ['MARKET_MANAGER']);
  projectId = await buildProject(app, department, await buildClient(app, { name: '远山置业' }), { name: '远山小筑', product_line: 'RESIDENTIAL' });
});
afterAll(() => app.close());

const createContract = `mutation C($input: CreateContractInput!) { createContract(input: $input) { errors { code path } contract { id number name status amountFen projectName clientName version viewerCanUpdate viewerCanSubmit approvalChains { id } project { name } } } }`;
const signContract = `mutation S($input: SignContractInput!) { signContract(input: $input) { errors { code path } contract { status signedOn version } } }`;
const inputOf = (overrides: object = {}) => ({ projectId, name: '设计合同', contractType: 'DESIGN', amountFen: '98000000', terms: '付款方式', ...overrides });

async function buildContract(overrides: object = {}): Promise<{ id: string; number: string }> {
  const made = await app.ask(manager, createContract, { input: inputOf(overrides) });
  expect(made.data?.createContract.errors).toEqual([]);
  return made.data!.createContract.contract as { id: string; number: string };
}

describe('a contract', () => {
  it('begins as a draft with the next number of the year', async () => {
    const made = await app.ask(manager, createContract, { input: inputOf() });
    expect(made.errors).toBeUndefined();
    expect(made.data!.createContract).toMatchObject({
      errors: [],
      contract: { number: expect.stringMatching(/^HT-\d{4}-0001$/), status: 'DRAFT', amountFen: '98000000', projectName: '远山小筑', clientName: '远山置业', version: 1, viewerCanUpdate: true, viewerCanSubmit: true, approvalChains: [], project: { name: '远山小筑' } },
    });
  });

  it('gets a number of its own under fifty concurrent creates, without a gap', async () => {
    const numbers = (await Promise.all(Array.from({ length: 50 }, () => buildContract()))).map((k) => Number(k.number.slice(-4)));
    const sorted = [...numbers].sort((a, b) => a - b);
    expect(new Set(numbers).size).toBe(50);
    expect(sorted.at(-1)! - sorted[0]!).toBe(49);
  });

  it('is made once for a repeated request, and refused with every field named', async () => {
    const input = inputOf({ clientMutationId: 'k-once', name: '一次' });
    const first = await app.ask(manager, createContract, { input });
    const again = await app.ask(manager, createContract, { input });
    expect(again.data!.createContract.contract.id).toBe(first.data!.createContract.contract.id);
    const reused = await app.ask(manager, createContract, { input: { ...input, name: '另一份' } });
    expect(reused.data!.createContract.errors).toEqual([{ code: 'KEY_REUSED', path: ['clientMutationId'] }]);
    const bad = await app.ask(manager, createContract, { input: inputOf({ name: '', amountFen: '-1', projectId: 'x' }) });
    expect(bad.data!.createContract.errors).toEqual([{ code: 'OUT_OF_RANGE', path: ['amountFen'] }, { code: 'REQUIRED', path: ['name'] }, { code: 'UNKNOWN_REFERENCE', path: ['projectId'] }]);
  });
});

describe('signing', () => {
  it('is recorded only for an approved contract, once, on a day that has come', async () => {
    const { id } = await buildContract();
    const signedFileVersionId = await buildDocument(app, projectId);
    const sign = (overrides: object = {}) => app.ask(manager, signContract, { input: { id, expectedVersion: 1, signedOn: '2026-01-05', signedFileVersionId, ...overrides } });
    expect((await sign()).data!.signContract).toEqual({ errors: [{ code: 'CONTRACT_NOT_APPROVED', path: ['id'] }], contract: { status: 'DRAFT', signedOn: null, version: 1 } });
    await app.owner.query(`UPDATE contract SET status = 'APPROVED' WHERE id = $1`, [id]);
    expect((await sign({ signedOn: '2199-01-01' })).data!.signContract.errors).toEqual([{ code: 'DATE_IN_FUTURE', path: ['signedOn'] }]);
    expect((await sign({ signedOn: '2026-02-30' })).data!.signContract.errors).toEqual([{ code: 'NOT_A_DATE', path: ['signedOn'] }]);
    expect((await sign()).data!.signContract).toEqual({ errors: [], contract: { status: 'SIGNED', signedOn: '2026-01-05', version: 2 } });
    expect((await sign()).data!.signContract.errors).toEqual([{ code: 'STALE_VERSION', path: ['expectedVersion'] }]);
  });

  it('cannot be forced by raw SQL under the runtime role', async () => {
    const { id } = await buildContract();
    const attempt = (sql: string): Promise<unknown> => app.database.write(manager, (db) => db.run(sql, [id]));
    await expect(attempt(`UPDATE contract SET status = 'APPROVED' WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
    await expect(attempt(`UPDATE contract SET status = 'SIGNED', signed_on = '2026-01-01' WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
    await app.owner.query(`UPDATE contract SET status = 'IN_APPROVAL' WHERE id = $1`, [id]);
    await expect(attempt(`UPDATE contract SET amount_fen = 1 WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
    await expect(attempt(`UPDATE contract SET terms = 'x' WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
    await expect(attempt(`UPDATE contract SET number = 'HT-1' WHERE id = $1`)).rejects.toMatchObject({ code: '23001' });
  });
});

describe('lists and permission', () => {
  const list = `query L($first: Int, $after: String, $filter: ContractFilter, $orderBy: ContractOrder) { contracts(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount nodes { id number amountFen projectName } pageInfo { hasNextPage endCursor } } }`;

  it('page by each order without loss, filter and count', async () => {
    const project = await buildProject(app, department, await buildClient(app), { name: '清单项目' });
    for (const amountFen of ['300', '100', '200', '100', '500']) await buildContract({ projectId: project, amountFen });
    for (const [field, direction] of [['AMOUNT', 'ASC'], ['NUMBER', 'DESC'], ['SIGNED_ON', 'ASC'], ['UPDATED_AT', 'DESC']]) {
      const seen: { id: string; amountFen: string }[] = [];
      for (let after: string | null = null; ; ) {
        const { data } = await app.ask(manager, list, { first: 2, after, filter: { text: '清单项' }, orderBy: { field, direction } });
        expect(data!.contracts.totalCount).toBe(5);
        seen.push(...data!.contracts.nodes);
        if (!data!.contracts.pageInfo.hasNextPage) break;
        after = data!.contracts.pageInfo.endCursor as string;
      }
      expect(new Set(seen.map((k) => k.id)).size).toBe(5);
      if (field === 'AMOUNT') expect(seen.map((k) => k.amountFen)).toEqual(['100', '100', '200', '300', '500']);
    }
    const some = await app.ask(manager, list, { filter: { projectIds: [project], statuses: ['DRAFT'], contractTypes: ['DESIGN', 'SUPPLEMENT'], amountFen: { min: '200' } } });
    expect(some.data!.contracts.totalCount).toBe(3);
    expect((await app.ask(manager, list, { filter: { signedOn: { from: 'x' } } })).errors?.[0]?.extensions?.code).toBe('NOT_A_DATE');
  });

  it('show a member the contracts of their projects to look at, and a stranger none', async () => {
    const [member, stranger] = [await buildPerson(app, ['LEAD_DESIGNER']), await buildPerson(app, ['FINANCE'])];
    const project = await buildProject(app, department, await buildClient(app), { name: '成员项目' });
    await designate(app, project, member);
    const { id } = await buildContract({ projectId: project });
    const show = `query S($id: ID!) { contract(id: $id) { viewerCanUpdate viewerCanSubmit project { name } projectName } contracts { totalCount } }`;
    expect((await app.ask(member, show, { id })).data).toEqual({ contract: { viewerCanUpdate: false, viewerCanSubmit: false, project: { name: '成员项目' }, projectName: '成员项目' }, contracts: { totalCount: 1 } });
    expect((await app.ask(stranger, show, { id })).data).toEqual({ contract: null, contracts: { totalCount: 0 } });
    for (const who of [member, stranger]) {
      expect((await app.ask(who, createContract, { input: inputOf({ projectId: project }) })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      expect((await app.ask(who, signContract, { input: { id, expectedVersion: 1, signedOn: '2026-01-05', signedFileVersionId: id } })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      await expect(app.database.write(who, (db) => db.run(`UPDATE contract SET name = 'x' WHERE id = $1`, [id]))).resolves.toBe(0);
    }
  });
});
