import { usualOrder } from '@yingzao/domain/approvals';
import { workingMinutes } from '@yingzao/domain/forecasts';
import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import type { Viewer } from '../identity/sessions.service';

let app: TestApp;
let manager: Viewer;
let approvers: Viewer[];
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  manager = await buildPerson(app, ['MARKET_MANAGER'], { name: '呈送人' });
  approvers = [];
  for (const _ of usualOrder) approvers.push(await buildPerson(app, ['LEGAL']));
  projectId = await buildProject(app, await buildDepartment(app, 'QC'), await buildClient(app, { name: '甲方名称' }), { name: '审批项目' });
});
afterAll(() => app.close());

const submitted = async (): Promise<string> => {
  const made = await app.ask(manager, `mutation C($input: CreateContractInput!) { createContract(input: $input) { contract { id } } }`, { input: { projectId, name: '建筑设计合同', contractType: 'DESIGN', amountFen: '500' } });
  const contractId = made.data!.createContract.contract.id as string;
  const steps = usualOrder.map((section, i) => ({ section, approverId: approvers[i]!.employeeId }));
  const { data } = await app.ask(manager, `mutation S($input: SubmitContractInput!) { submitContract(input: $input) { errors { code } chain { id } } }`, { input: { contractId, expectedVersion: 1, steps } });
  return data!.submitContract.chain.id as string;
};
const ask = async (viewer: Viewer, id: string) => {
  const { data, errors } = await app.ask(viewer, `query Q($id: ID!) { approvalChain(id: $id) { submittedAt forecast { likely late restsOn basis isAnnounced } steps { seq state pace { typicalMinutes lateMinutes basis restsOn tookMinutes } } } }`, { id });
  expect(errors).toBeUndefined();
  return data!.approvalChain;
};

/** A finished round of the past in which each step took so many minutes of one Monday in March. */
async function past(week: number, minutes: readonly number[]): Promise<void> {
  const id = await submitted();
  const start = `2026-03-${String(2 + 7 * week).padStart(2, '0')}T01:00:00Z`;
  await app.owner.query('SET session_replication_role = replica');
  await app.owner.query(`UPDATE approval_seat t SET state = 'DONE', conclusion = 'AGREE', signer_id = t.employee_id, activated_at = $2::timestamptz, decided_at = $2::timestamptz + ($3::int[])[s.seq] * interval '1 minute' FROM approval_step s WHERE s.id = t.step_id AND t.chain_id = $1`, [id, start, minutes]);
  await app.owner.query(`UPDATE approval_step SET state = 'DONE', conclusion = 'AGREE', activated_at = $2, decided_at = $2 WHERE chain_id = $1`, [id, start]);
  await app.owner.query(`UPDATE approval_chain SET state = 'APPROVED', finished_at = $2 WHERE id = $1`, [id, start]);
  await app.owner.query('SET session_replication_role = origin');
}

it('gives no date while too little is known, then a range to everybody on the round and to nobody else', async () => {
  const id = await submitted();
  expect(await ask(manager, id)).toMatchObject({ forecast: null });
  expect((await ask(manager, id)).steps[0]).toMatchObject({ pace: { typicalMinutes: null, basis: null, restsOn: 0, tookMinutes: expect.any(Number) } });

  for (let n = 0; n < 4; n += 1) await past(n, [60, 60, 60, 60, 60, 60]);
  // Of the firm there are enough, of each person not yet.
  expect((await ask(manager, id)).steps.map((s: { pace: { basis: string } }) => s.pace.basis)).toEqual(Array(6).fill('FIRM'));
  await past(4, [480, 60, 60, 60, 60, 60]);
  const { forecast, steps, submittedAt } = await ask(approvers[5]!, id);
  expect(steps[0].pace).toMatchObject({ typicalMinutes: 60, lateMinutes: 60, basis: 'PERSON', restsOn: 5 });
  expect(steps[1].pace).toMatchObject({ tookMinutes: null });
  expect(forecast).toMatchObject({ restsOn: 30, basis: 'PERSON', isAnnounced: expect.any(Boolean) });
  expect(forecast.late >= forecast.likely).toBe(true);
  expect(Math.abs(workingMinutes(submittedAt, forecast.likely) - 360)).toBeLessThanOrEqual(2);
  expect(await ask(approvers[5]!, id)).toMatchObject({ forecast: { restsOn: 30 } });
  expect(await ask(await buildPerson(app, ['LEGAL']), id)).toBeNull();
});

it('learns nothing from what an administrator signed in the place of somebody', async () => {
  const id = await submitted();
  const before = (await ask(manager, id)).forecast.restsOn;
  await app.owner.query('SET session_replication_role = replica');
  await app.owner.query(`UPDATE approval_seat SET is_override = true WHERE id = (SELECT id FROM approval_seat WHERE employee_id = $1 AND state = 'DONE' ORDER BY id LIMIT 1)`, [approvers[0]!.employeeId]);
  await app.owner.query('SET session_replication_role = origin');
  expect((await ask(manager, id)).steps[0].pace).toMatchObject({ basis: 'FIRM' });
  expect((await ask(manager, id)).forecast.restsOn).toBe(before - 1);
});
