import { buildClient, buildDepartment, buildPerson, buildProject, startTestApp } from '../../../test/harness';
import type { TestApp } from '../../../test/harness';
import { Database, jobsUrl } from '../../platform/database';
import type { Viewer } from '../identity/sessions.service';
import { PromptMornings } from './promptMornings';

let app: TestApp;
let asJobs: Database;
let owner: Viewer;
let projectId: string;
beforeAll(async () => {
  app = await startTestApp();
  asJobs = await Database.connect({ url: jobsUrl(app.ownerUrl), entities: [], poolSize: 2, statementTimeoutMs: 30_000 });
  owner = await buildPerson(app, ['MARKET_DB_OWNER']);
  projectId = await buildProject(app, await buildDepartment(app, 'QF'), await buildClient(app), { name: '待回复' });
});
afterAll(async () => {
  await asJobs.close();
  await app.close();
});

const morning = (day: string): Promise<void> => new PromptMornings(asJobs, () => new Date(`${day}T04:00:00Z`)).begin();
const sent = async (): Promise<string> => (await app.services.quotes.create(owner, { projectId, title: '方案', terms: { feeBasis: 'LUMP_SUM', amountFen: '100' } })).result!.id;
const promptsOf = async (quoteId: string): Promise<unknown[]> =>
  (await app.owner.query(`SELECT kind, facts ->> 'days' AS days, done_at IS NOT NULL AS done FROM work_prompt WHERE subject_id = $1 AND employee_id = $2`, [quoteId, owner.employeeId])).rows;

it('a quote is followed up on the third and the seventh day, and before its end, until the client has answered', async () => {
  const [quote, other] = [await sent(), await sent()];
  await app.owner.query(`ALTER TABLE quote_revision DISABLE TRIGGER USER; UPDATE quote_revision SET sent_at = '2031-03-03T04:00:00Z', valid_until = '2031-03-12'; ALTER TABLE quote_revision ENABLE TRIGGER USER`);
  await morning('2031-03-05');
  expect(await promptsOf(quote)).toEqual([]);
  await morning('2031-03-06');
  expect(await promptsOf(quote)).toEqual([{ kind: 'QUOTE_FOLLOW_UP', days: '3', done: false }]);
  const { rows } = await app.owner.query<{ id: string }>(`SELECT id FROM quote_revision WHERE quote_id = $1`, [other]);
  await app.services.quoteMoves.move(owner, { revisionId: rows[0]!.id, expectedVersion: 1, to: 'DECLINED', reason: '价格' });
  expect(await promptsOf(other)).toEqual([{ kind: 'QUOTE_FOLLOW_UP', days: '3', done: true }]);
  await morning('2031-03-10');
  expect(await promptsOf(quote)).toEqual(expect.arrayContaining([{ kind: 'QUOTE_FOLLOW_UP', days: '3', done: true }, { kind: 'QUOTE_FOLLOW_UP', days: '7', done: false }, { kind: 'QUOTE_EXPIRING', days: null, done: false }]));
  expect(await promptsOf(other)).toHaveLength(1);
});
