import pg from 'pg';
import { buildApprovedContract, buildClient, buildDepartment, buildDocument, buildPerson, buildProject, designate, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

// Domain rule 11: a signed contract makes its project 成交 and founds the design project, exactly once, whatever happens.

let app: TestApp;
let department: string;
let clientId: string;
let manager: Viewer;
let designManager: Viewer;
let tracker: Viewer;
beforeAll(async () => {
  app = await startTestApp();
  department = await buildDepartment(app, 'QY');
  clientId = await buildClient(app, { name: '望江置业' });
  [manager, designManager, tracker] = [await buildPerson(app, ['MARKET_MANAGER'], { name: '市经' }), await buildPerson(app, ['DESIGN_MANAGER'], { name: '设经' }), await buildPerson(app, ['LEAD_DESIGNER'], { name: '主设' })];
});
afterAll(() => app.close());

const commission = (overrides: Record<string, unknown> = {}): Promise<string> =>
  buildProject(app, department, clientId, { name: '望江府', product_line: 'RESIDENTIAL', city: '苏州市', gfa_m2: '82000.50', service_contents: ['ARCHITECTURE', 'STRUCTURE'], design_tracker_id: tracker.employeeId, ...overrides });
const mutation = `mutation S($input: SignContractInput!) { signContract(input: $input) { errors { code path message } contract { status signedOn version signedCopy { name category } project { status designProject { id number } } } } }`;
async function sign(id: string, projectId: string, overrides: Record<string, unknown> = {}) {
  const answer = await app.ask(manager, mutation, { input: { id, expectedVersion: 1, signedOn: '2026-03-05', signedFileVersionId: overrides.signedFileVersionId ?? (await buildDocument(app, projectId)), ...overrides } });
  return { ...answer, payload: answer.data?.signContract };
}
const one = async <T>(sql: string, params: unknown[] = []): Promise<T> => (await app.owner.query<{ x: T }>(sql, params)).rows[0]!.x;
const designsOf = (projectId: string): Promise<number> => one(`SELECT count(*)::int AS x FROM design_project WHERE project_id = $1`, [projectId]);
const promptsOf = (person: Viewer, subject: string): Promise<string[]> => one(`SELECT coalesce(array_agg(kind ORDER BY kind), '{}') AS x FROM work_prompt WHERE employee_id = $1 AND subject_id = $2`, [person.employeeId, subject]);

describe('signing', () => {
  it('hands the project over with its nine parts, pre-filled, and tells the design department', async () => {
    const projectId = await commission();
    const contractId = await buildApprovedContract(app, projectId, { amount_fen: '9800000000' });
    const { payload } = await sign(contractId, projectId);
    expect(payload).toMatchObject({ errors: [], contract: { status: 'SIGNED', signedOn: '2026-03-05', version: 2, signedCopy: { name: '签署件.pdf', category: 'CONTRACT' }, project: { status: 'WON', designProject: { number: expect.stringMatching(/^DP-2026-\d{4}$/) } } } });
    const { id } = payload.contract.project.designProject as { id: string };

    const { data, errors } = await app.ask(designManager, `query D($id: ID!) { designProject(id: $id) {
      name clientName city projectType productLine gfaM2 plannedFrom stage slipDays phases { stage done } members { employee { name } memberRole since until } services { service party }
      costLines { id } contracts { amountFen } contractFen receivedFen receipts { id } hourTotals { minutes } manHours(from: "2026-03-01", to: "2026-03-31") { id } files { category } project { id } viewerCanUpdate } }`, { id });
    expect(errors).toBeUndefined();
    expect(data!.designProject).toEqual({
      name: '望江府', clientName: '望江置业', city: '苏州市', projectType: 'ARCHITECTURE', productLine: 'RESIDENTIAL', gfaM2: '82000.50', plannedFrom: '2026-03-05', stage: 'CONCEPT', slipDays: 0,
      phases: ['CONCEPT', 'SCHEMATIC', 'PRELIM', 'CONSTRUCTION_DOCS', 'CA', 'COMPLETION'].map((stage) => ({ stage, done: false })),
      members: [{ employee: { name: '主设' }, memberRole: 'PROJECT_MANAGER', since: '2026-03-05', until: null }],
      services: [{ service: 'ARCHITECTURE', party: 'OWN' }, { service: 'STRUCTURE', party: 'OWN' }],
      costLines: [], contracts: [{ amountFen: '9800000000' }], contractFen: '9800000000', receivedFen: '0', receipts: [], hourTotals: [], manHours: [],
      // The signed copy has prices: it is not among what the design department reads, and neither is the tracked project.
      files: [], project: null, viewerCanUpdate: true,
    });
    expect(await promptsOf(designManager, id)).toEqual(['DESIGN_PROJECT_CREATED']);
    expect(await promptsOf(tracker, id)).toEqual(['DESIGN_PROJECT_CREATED']);
    const told = await app.ask(designManager, `{ workPrompts(first: 5, filter: { tab: ALL }) { nodes { title detail path } } }`);
    expect(told.data!.workPrompts.nodes[0]).toEqual({ title: '“望江府”已签约，转入项目管理', detail: expect.stringMatching(/^DP-2026-\d{4} · 由市经登记，2026年3月5日 签订$/), path: `/design-projects/${id}` });
    // In the timeline of the tracked project too.
    expect(await one(`SELECT array_agg(from_status || '>' || to_status) AS x FROM project_status_event WHERE project_id = $1`, [projectId])).toEqual(['TRACKING>WON']);
  });

  it('asks for a signed copy that is a contract among the documents of this very project', async () => {
    const [projectId, other] = [await commission(), await commission()];
    const id = await buildApprovedContract(app, projectId);
    for (const signedFileVersionId of [await buildDocument(app, other), await buildDocument(app, projectId, 'BRIEF'), '019aa000-0000-7000-8000-00000000dead', 'x'])
      expect((await sign(id, projectId, { signedFileVersionId })).payload.errors).toMatchObject([{ code: 'SIGNED_COPY_NOT_FOUND', path: ['signedFileVersionId'] }]);
    const gone = await buildDocument(app, projectId);
    await app.owner.query(`UPDATE stored_file SET deleted_at = now() WHERE id = (SELECT file_id FROM file_version WHERE id = $1)`, [gone]);
    expect((await sign(id, projectId, { signedFileVersionId: gone })).payload.errors).toMatchObject([{ code: 'SIGNED_COPY_NOT_FOUND' }]);
    expect([await one(`SELECT status AS x FROM contract WHERE id = $1`, [id]), await designsOf(projectId)]).toEqual(['APPROVED', 0]);
  });

  it('keeps the signed copy where it is', async () => {
    const projectId = await commission();
    const signedFileVersionId = await buildDocument(app, projectId);
    expect((await sign(await buildApprovedContract(app, projectId), projectId, { signedFileVersionId })).payload.errors).toEqual([]);
    const fileId = await one<string>(`SELECT file_id AS x FROM file_version WHERE id = $1`, [signedFileVersionId]);
    const gone = await app.services.files.delete(manager, { id: fileId, expectedVersion: 1 });
    const moved = await app.services.files.update(manager, { id: fileId, expectedVersion: 1, category: 'OTHER' });
    expect([gone.problems, moved.problems].map(([p]) => p?.code)).toEqual(['FILE_IS_SIGNED_COPY', 'FILE_IS_SIGNED_COPY']);
  });

  it('goes through the gate before 成交 and says what is missing; nothing is half done', async () => {
    const projectId = await commission({ product_line: null });
    const id = await buildApprovedContract(app, projectId);
    const { payload } = await sign(id, projectId);
    expect(payload.errors).toEqual([{ code: 'GATE_NOT_PASSED', path: ['id'], message: '改为“成交”之前还缺：公司产品线。' }]);
    expect([await one(`SELECT status AS x FROM contract WHERE id = $1`, [id]), await one(`SELECT status AS x FROM project WHERE id = $1`, [projectId]), await designsOf(projectId)]).toEqual(['APPROVED', 'TRACKING', 0]);
  });

  it('reaches 成交 through the machine from wherever the project stands, and leaves one that is won alone', async () => {
    for (const [status, steps] of [['PROMOTION', ['PROMOTION>TRACKING', 'TRACKING>WON']], ['SUSPENDED', ['SUSPENDED>TRACKING', 'TRACKING>WON']], ['WON', []]] as const) {
      const projectId = await commission({ status });
      expect((await sign(await buildApprovedContract(app, projectId), projectId)).payload).toMatchObject({ errors: [], contract: { project: { status: 'WON' } } });
      expect(await one(`SELECT coalesce(array_agg(from_status || '>' || to_status ORDER BY id), '{}') AS x FROM project_status_event WHERE project_id = $1`, [projectId])).toEqual(steps);
      expect(await designsOf(projectId)).toBe(1);
    }
  });

  it('extends the design project by another contract: its amount is the sum, and its people are told', async () => {
    const projectId = await commission();
    const first = await sign(await buildApprovedContract(app, projectId, { amount_fen: '500' }), projectId);
    const { id } = first.payload.contract.project.designProject as { id: string };
    const second = await sign(await buildApprovedContract(app, projectId, { amount_fen: '70', contract_type: 'SUPPLEMENT' }), projectId);
    expect(second.payload.contract.project.designProject.id).toBe(id);
    const { data } = await app.ask(tracker, `query D($id: ID!) { designProject(id: $id) { contractFen contracts { amountFen } version } }`, { id });
    expect(data!.designProject).toEqual({ contractFen: '570', contracts: [{ amountFen: '500' }, { amountFen: '70' }], version: 1 });
    expect(await promptsOf(designManager, id)).toEqual(['CONTRACT_SIGNED', 'DESIGN_PROJECT_CREATED']);
  });
});

describe('exactly once', () => {
  it('is one design project for eight signings of one contract at the same time, and a repeated request is the first answer again', async () => {
    const projectId = await commission();
    const id = await buildApprovedContract(app, projectId);
    const signedFileVersionId = await buildDocument(app, projectId);
    const answers = await Promise.all(Array.from({ length: 8 }, () => sign(id, projectId, { signedFileVersionId })));
    expect(answers.map((a) => a.errors)).toEqual(answers.map(() => undefined));
    expect(answers.filter((a) => a.payload.errors.length === 0)).toHaveLength(1);
    expect(new Set(answers.flatMap((a) => (a.payload.errors as { code: string }[]).map((e) => e.code)))).toEqual(new Set(['STALE_VERSION']));
    expect(await designsOf(projectId)).toBe(1);

    const other = await commission();
    const again = { id: await buildApprovedContract(app, other), signedFileVersionId: await buildDocument(app, other), clientMutationId: 'double-click' };
    const twice = await Promise.all(Array.from({ length: 4 }, () => sign(again.id, other, again)));
    expect(twice.map((a) => a.payload.errors)).toEqual(twice.map(() => []));
    expect(await designsOf(other)).toBe(1);
    expect(await one(`SELECT count(*)::int AS x FROM work_prompt w JOIN design_project d ON d.id = w.subject_id WHERE d.project_id = $1 AND w.employee_id = $2`, [other, designManager.employeeId])).toBe(1);
  });

  it('loses no fee when eight contracts of one project are signed at the same time', async () => {
    const projectId = await commission();
    const ids = await Promise.all(Array.from({ length: 8 }, (_, k) => buildApprovedContract(app, projectId, { amount_fen: String(2 ** k), contract_type: k === 0 ? 'DESIGN' : 'SUPPLEMENT' })));
    const copies = await Promise.all(ids.map(() => buildDocument(app, projectId)));
    const answers = await Promise.all(ids.map((id, k) => sign(id, projectId, { signedFileVersionId: copies[k] })));
    expect(answers.map((a) => a.payload?.errors)).toEqual(ids.map(() => []));
    const [design] = new Set(answers.map((a) => a.payload.contract.project.designProject.id as string));
    expect(await designsOf(projectId)).toBe(1);
    const { data } = await app.ask(designManager, `query D($id: ID!) { designProject(id: $id) { contractFen } }`, { id: design });
    expect(data!.designProject.contractFen).toBe('255');
    expect(await promptsOf(designManager, design!)).toEqual([...Array.from({ length: 7 }, () => 'CONTRACT_SIGNED'), 'DESIGN_PROJECT_CREATED']);
  });

  it('gives design projects numbers of their own without a gap, whatever projects are signed at the same time', async () => {
    const before = await one<number>(`SELECT coalesce(max(last), 0) AS x FROM design_project_counter WHERE year = 2026`);
    const projects = await Promise.all(Array.from({ length: 10 }, () => commission()));
    const answers = await Promise.all(projects.map(async (projectId) => sign(await buildApprovedContract(app, projectId), projectId)));
    const numbers = answers.map((a) => Number((a.payload.contract.project.designProject.number as string).slice(-4))).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 10 }, (_, i) => before + i + 1));
  });

  it('rolls all of it back when it breaks before any of its statements, and works when it is tried again', async () => {
    const projectId = await commission();
    await designate(app, projectId, tracker);
    const id = await buildApprovedContract(app, projectId);
    const signedFileVersionId = await buildDocument(app, projectId);
    const state = (): Promise<unknown> =>
      one(
        `SELECT json_build_array((SELECT json_agg(k) FROM contract k WHERE k.id = $2), (SELECT json_agg(p) FROM project p WHERE p.id = $1), (SELECT count(*) FROM project_status_event), (SELECT count(*) FROM project_change),
           (SELECT count(*) FROM design_project), (SELECT count(*) FROM design_phase), (SELECT count(*) FROM design_member), (SELECT count(*) FROM design_service), (SELECT count(*) FROM work_prompt), (SELECT json_agg(c) FROM design_project_counter c),
           (SELECT count(*) FROM mutation_receipt), (SELECT sum(last) FROM prompt_counter)) AS x`,
        [projectId, id],
      );
    // Every statement of a transaction goes over a client of the driver: the n-th one fails as if the connection was lost.
    const real = pg.Client.prototype.query as (...args: unknown[]) => unknown;
    let [left, seen] = [Infinity, 0];
    const spy = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
      const isOurs = typeof args[0] !== 'string' || args[0] !== 'ROLLBACK';
      if (isOurs && ++seen > left) {
        left = Infinity;
        const error = new Error('Connection terminated unexpectedly');
        const pipeline = args[0] as { handleError?: (error: Error) => void };
        if (pipeline.handleError) return void pipeline.handleError(error) as never;
        const callback = args.find((arg) => typeof arg === 'function') as ((error: Error) => void) | undefined;
        if (callback) return void callback(error) as never;
        return Promise.reject(error) as never;
      }
      return real.apply(this, args) as never;
    });
    try {
      const input = { id, expectedVersion: 1, signedOn: '2026-03-05', signedFileVersionId, clientMutationId: 'crash' };
      let faults = 0;
      for (; ; faults++) {
        [left, seen] = [Infinity, 0];
        const before = await state();
        [left, seen] = [faults, 0];
        const outcome = await app.services.contracts.sign(manager, input, 'zh').catch((error: Error) => error);
        const hit = left === Infinity && outcome instanceof Error;
        left = Infinity;
        if (!hit) {
          expect(outcome).toMatchObject({ problems: [] });
          break;
        }
        expect((outcome as Error).message).toBe('Connection terminated unexpectedly');
        expect(await state()).toEqual(before);
        expect(await designsOf(projectId)).toBe(0);
      }
      // As many faults as the signing has statements, its beginning and its commit among them.
      expect(faults).toBeGreaterThan(20);
    } finally {
      spy.mockRestore();
    }
    expect(await designsOf(projectId)).toBe(1);
  });

  it('rolls back when the message to the design department cannot be written, and refuses a second design project for good', async () => {
    const projectId = await commission();
    const id = await buildApprovedContract(app, projectId);
    await app.owner.query(`CREATE FUNCTION break_prompts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$; CREATE TRIGGER break_prompts BEFORE INSERT ON work_prompt FOR EACH ROW WHEN (NEW.kind = 'DESIGN_PROJECT_CREATED') EXECUTE FUNCTION break_prompts()`);
    expect((await sign(id, projectId)).errors?.[0]?.extensions?.code).toBe('INTERNAL_ERROR');
    await app.owner.query(`DROP TRIGGER break_prompts ON work_prompt`);
    expect([await one(`SELECT status AS x FROM contract WHERE id = $1`, [id]), await one(`SELECT status AS x FROM project WHERE id = $1`, [projectId]), await designsOf(projectId)]).toEqual(['APPROVED', 'TRACKING', 0]);
    expect((await sign(id, projectId)).payload.errors).toEqual([]);
    await expect(app.owner.query(`INSERT INTO design_project (number, project_id, name, client_name, project_type) VALUES ('DP-X', $1, 'x', 'x', 'ARCHITECTURE')`, [projectId])).rejects.toMatchObject({ constraint: 'design_project_once' });
  });
});
