import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import type { Role } from '@yingzao/domain/catalogues';
import { afterWorkingMinutes, inWorkingTime } from '@yingzao/domain/forecasts';
import { today } from '@yingzao/domain/measures';
import type { Actor } from '@yingzao/domain/permissions';
import { feePresets } from '@yingzao/domain/feeNodes';
import { demoPassword } from '../modules/identity/demoLogins';
import { hashPassword } from '../modules/identity/passwords';
import { Database } from '../platform/database';
import { arrangeBoards } from './demoBoards';
import { arrangeCadences } from './demoCadences';
import { arrangeRatings } from './demoRatings';
import { arrangeAreas, arrangeContractDays } from './demoContracts';
import { arrangeDesign } from './demoDesign';
import { arrangeDevelopment } from './demoDevelopment';
import { arrangeMoney } from './demoMoney';
import { arrangeDocuments } from './demoDocuments';
import { arrangeFacts } from './demoFacts';
import { arrangeCustomFields } from './demoFields';
import { arrangeQuotes } from './demoQuotes';
import { arrangeTemplates } from './demoTemplates';
import { arrangePace, arrangeReviews, arrangeTouches } from './demoPursuit';
import type { Services } from './services';

interface Options {
  readonly owner: pg.Client;
  readonly services: Services;
  /** Address of the database for the role of jobs. */
  readonly jobsUrl: string;
  readonly root: string;
  readonly say: (line: string) => void;
}

/** The invented firm 岫川建筑设计 as its people keep it: the four workbooks, through the same import that people use, and a working week around today. */
export async function loadDemoFirm({ owner, services, jobsUrl, root, say }: Options): Promise<void> {
  const now = today(new Date());
  say('Loading the demo firm: people …');
  await owner.query(`INSERT INTO department (kind, name) VALUES ('FIRM', '岫川建筑设计（上海）有限公司')`);
  const setup = await createSetupAccount(owner);
  await importWorkbook(services, setup, path.join(root, 'apps/api/demo/员工名单.xlsx'));
  await owner.query(`DELETE FROM import_job WHERE created_by = $1`, [setup.employeeId]);
  await owner.query(`DELETE FROM employee WHERE id = $1`, [setup.employeeId]);
  const password = await hashPassword(demoPassword);
  await owner.query(`INSERT INTO credential (employee_id, password_hash, must_change) SELECT id, $1, false FROM employee WHERE status = 'ACTIVE'`, [password]);
  for (const [name, abbreviation] of [['市场部', 'SC'], ['北京分公司市场部', 'BJS'], ['深圳分公司市场部', 'SZS']]) await owner.query(`UPDATE department SET abbreviation = $2 WHERE name = $1`, [name, abbreviation]);

  const keeper = await actorOf(owner, 'XC011');
  for (const [file, what] of [['客户名录', 'clients'], ['土地成交', 'land sales'], ['营销跟踪表', 'tracked projects']]) {
    say(`Loading the demo firm: ${what} …`);
    await importWorkbook(services, keeper, path.join(root, `apps/api/demo/${file}.xlsx`));
  }
  say('Loading the demo firm: a working week …');
  await arrangeWeek(owner, now);
  await arrangePace(owner);
  await arrangeTouches(owner, now);
  await arrangeReviews(owner, keeper.employeeId);
  await arrangeCustomFields(owner, services, keeper);
  await arrangeTemplates(services, await actorOf(owner, 'XC001'));
  await arrangeBoards(services, await actorOf(owner, 'XC001'));
  await arrangeContracts(owner, services, now);
  await arrangeQuotes(owner, services, keeper, await actorOf(owner, 'XC010'), await actorOf(owner, 'XC001'));
  await arrangeDesign(owner, now);
  await arrangeMoney({ owner, services, now, manager: await actorOf(owner, 'XC010'), finance: await actorOf(owner, 'XC038') });
  await arrangeContractDays(owner, now);
  await arrangeAreas(owner, services, await actorOf(owner, 'XC010'));
  await arrangeDevelopment({ owner, services, now, manager: await actorOf(owner, 'XC010'), keeper, finance: await actorOf(owner, 'XC038') });
  await arrangeFacts(owner);
  say('Loading the demo firm: documents …');
  await arrangeDocuments({ owner, services, root, keeper });
  await arrangeLeads(owner, services);
  await arrangeRatings(services, keeper);
  const asJobs = await Database.connect({ url: jobsUrl, entities: [], poolSize: 1, statementTimeoutMs: 60_000 });
  try {
    await arrangeCadences({ owner, asJobs, services, now });
  } finally {
    await asJobs.close();
  }
}

/** A passing account that may import the staff list; nobody can sign in with it. */
async function createSetupAccount(owner: pg.Client): Promise<Actor> {
  const { rows } = await owner.query<{ id: string }>(`INSERT INTO employee (number, name) VALUES ('SETUP', 'setup') RETURNING id`);
  await owner.query(`INSERT INTO employee_role (employee_id, role) VALUES ($1, 'SYS_ADMIN')`, [rows[0]!.id]);
  return { employeeId: rows[0]!.id, roles: ['SYS_ADMIN'] };
}

async function actorOf(owner: pg.Client, number: string): Promise<Actor> {
  const { rows } = await owner.query<{ id: string; roles: Role[] }>(`SELECT e.id, ARRAY(SELECT role FROM employee_role r WHERE r.employee_id = e.id) AS roles FROM employee e WHERE number = $1`, [number]);
  return { employeeId: rows[0]!.id, roles: rows[0]!.roles };
}

async function importWorkbook(services: Services, actor: Actor, file: string): Promise<void> {
  const id = await services.imports.upload(actor, path.basename(file), await readFile(file), null);
  const job = (await services.imports.find(actor, id))!;
  await services.imports.run(actor, { id, expectedVersion: job.version });
  await services.imports.settled();
  const done = await services.imports.find(actor, id);
  if (done?.state !== 'DONE') throw new Error(`${path.basename(file)} of the demo firm was not imported: ${done?.error?.code}`);
}

const steps = ['电话确认任务书时间', '拜访设计总监，汇报同类案例', '提交方案修改稿', '跟进报价反馈', '组织现场踏勘', '邀请参观已建成项目', '确认合同付款节点', '补充资质与业绩文件', '约见项目公司总经理', '整理投标答疑'];

/** Next steps, plans, members and notices around today; the same for every demo. */
async function arrangeWeek(owner: pg.Client, now: string): Promise<void> {
  await owner.query(
    `UPDATE project p SET next_step = ($1::text[])[1 + s.n % 10], next_step_on = $2::date + ((s.n * 7) % 33 - 9)::int, updated_at = now() - make_interval(hours => (s.n * 5)::int),
       tracking_stage = (ARRAY['CONTACT','REQUIREMENTS','GO_DECISION','SCHEME_BID','QUOTATION','NEGOTIATION','AWARD'])[1 + s.n % 7],
       expected_sign_on = CASE WHEN p.status = 'TRACKING' AND s.n % 9 <> 4 THEN $2::date + ((s.n * 19) % 290 - 20)::int END
     FROM (SELECT id, row_number() OVER (ORDER BY number DESC) - 1 AS n FROM project WHERE status IN ('PROMOTION', 'TRACKING')) s WHERE s.id = p.id AND s.n % 12 <> 5`,
    [steps, now],
  );
  await owner.query(`UPDATE project SET updated_at = registered_on + interval '90 days' WHERE status NOT IN ('PROMOTION', 'TRACKING') AND registered_on IS NOT NULL AND registered_on < now() - interval '91 days'`);
  await owner.query(
    `UPDATE work_plan w SET due_on = $1::date + ((s.n * 5) % 40 - 8)::int FROM (SELECT w2.id, row_number() OVER (ORDER BY p.number DESC) - 1 AS n FROM work_plan w2 JOIN project p ON p.id = w2.project_id WHERE p.status IN ('PROMOTION', 'TRACKING')) s WHERE s.id = w.id`,
    [now],
  );
  // Plans of projects that are decided are done.
  await owner.query(`UPDATE work_plan w SET done_at = p.updated_at, done_by = w.owner_id FROM project p WHERE p.id = w.project_id AND p.status NOT IN ('PROMOTION', 'TRACKING')`);
  // Read-only members of the design departments see the projects that their lead designers track.
  await owner.query(
    `INSERT INTO project_member (project_id, employee_id, origin, designated_by)
     SELECT p.id, e.id, 'DESIGNATED', (SELECT id FROM employee WHERE number = 'XC011') FROM project p JOIN employee t ON t.id = p.design_tracker_id JOIN employee e ON e.department_id = t.department_id AND e.status = 'ACTIVE'
     JOIN employee_role r ON r.employee_id = e.id AND r.role IN ('MEMBER_VIEWER', 'PROJECT_MANAGER')
     WHERE p.status IN ('TRACKING', 'WON') AND p.registered_on > $1::date - 400 ON CONFLICT DO NOTHING`,
    [now],
  );
  const author = (await owner.query<{ id: string }>(`SELECT id FROM employee WHERE number = 'XC042'`)).rows[0]!.id;
  const notices: readonly (readonly [string, string, number])[] = [
    ['年度客户满意度回访本周启动', '请各项目的市场跟踪联系人在周五前完成对口客户的回访，并记入项目的已完成工作。', 1],
    ['合同审批意见栏填写说明', '六个意见栏各自独立：商务、技术、法律、设计管理、财务、主设。不同意或修改后同意时请写明条款与理由。', 4],
    ['跟踪项目资料补录', '没有下一步计划的项目请在本月内补上；首页的“我的下一步”会列出已到期的事项。', 9],
  ];
  for (const [title, body, days] of notices) await owner.query(`INSERT INTO announcement (title, body, author_id, published_at) VALUES ($1, $2, $3, now() - make_interval(days => $4))`, [title, body, author, days]);
}

/** Won projects have their signed contract; three contracts are on their way through the six opinions, one is through. */
async function arrangeContracts(owner: pg.Client, services: Services, now: string): Promise<void> {
  const manager = await actorOf(owner, 'XC010');
  await owner.query(
    `INSERT INTO contract (number, project_id, name, contract_type, status, amount_fen, signed_on, created_by, created_at)
     SELECT 'HT-' || to_char(s.on_day, 'YYYY') || '-' || lpad((row_number() OVER (PARTITION BY to_char(s.on_day, 'YYYY') ORDER BY s.on_day, s.number))::text, 4, '0'), s.id, s.name || ' 设计合同', 'DESIGN', 'PERFORMING', s.fen, s.on_day, $2, s.on_day
     FROM (SELECT p.id, p.number, p.name, least(coalesce(p.registered_on, $1::date - 200) + 75, $1::date - 3) AS on_day,
             coalesce((SELECT sum(amount_fen) FROM quote_revision q WHERE q.project_id = p.id AND q.is_current), round(p.gfa_m2 * 30) * 100) AS fen
           FROM project p WHERE p.status = 'WON') s WHERE s.fen IS NOT NULL`,
    [now, manager.employeeId],
  );
  await owner.query(`INSERT INTO contract_counter (year, last) SELECT split_part(number, '-', 2)::int, max(split_part(number, '-', 3)::int) FROM contract GROUP BY 1 ON CONFLICT (year) DO UPDATE SET last = greatest(contract_counter.last, excluded.last)`);
  const { rows: late } = await owner.query<{ id: string; clientId: string; name: string; fen: string; designer: string }>(
    `SELECT p.id, p.client_id AS "clientId", p.name, (SELECT sum(amount_fen) FROM quote_revision q WHERE q.project_id = p.id AND q.is_current)::text AS fen, p.design_tracker_id AS designer FROM project p
     JOIN employee_role r ON r.employee_id = p.design_tracker_id AND r.role = 'LEAD_DESIGNER' JOIN employee e ON e.id = p.design_tracker_id AND e.status = 'ACTIVE'
     WHERE p.status = 'TRACKING' AND EXISTS (SELECT 1 FROM quote_revision q WHERE q.project_id = p.id AND q.is_current AND q.amount_fen IS NOT NULL) ORDER BY p.registered_on DESC, p.number DESC LIMIT 5`,
  );
  const approver = async (number: string): Promise<Actor> => actorOf(owner, number);
  const order = [
    ['COMMERCIAL', await approver('XC010')],
    ['LEAD_DESIGNER', null],
    ['DESIGN_MGMT', await approver('XC033')],
    ['TECHNICAL', await approver('XC030')],
    ['LEGAL', await approver('XC036')],
    ['FINANCE', await approver('XC038')],
  ] as const;
  const terms = '付款：定金 20%，方案确认 30%，施工图交付 40%，竣工验收 10%。\n周期：方案 45 天，施工图 60 天。\n著作权：署名权归设计方，项目使用权归委托方。';
  for (const [i, project] of late.entries()) {
    const name = `${project.name} 设计合同`;
    const created = await services.contracts.create(manager, { projectId: project.id, name, contractType: 'DESIGN', amountFen: project.fen, terms });
    const contract = created.result;
    if (!contract) continue;
    const nodes = feePresets[0]!.nodes.map(({ kind, stage, zh, sharePercent, dueRule, dueDays }) => ({ kind, stage, name: zh, sharePercent, dueRule, dueDays }));
    const { begun, turns, moments } = roundOf(i);
    await owner.query(`UPDATE contract SET created_at = $2::timestamptz - interval '1 day' WHERE id = $1`, [contract.id, begun]);
    await services.contractDrafts.update(manager, { id: contract.id, expectedVersion: 1, name, contractType: 'DESIGN', amountFen: project.fen, terms, parties: [{ clientId: project.clientId, role: 'PARTY_A' }], feeNodes: nodes, documentIds: [] });
    if (i === 3) continue;
    const steps = order.map(([section, person]) => ({ section, approverId: person?.employeeId ?? project.designer }));
    const submitted = await services.approvals.at(() => new Date(begun)).submit(manager, { contractId: contract.id, expectedVersion: 2, steps }, 'zh');
    // The first has its commercial opinion, the second reaches legal, the last waits to be signed.
    for (let turn = 0; submitted.result && turn < turns; turn++) {
      const { rows } = await owner.query<{ id: string; approver: string }>(`SELECT id, approver_id AS approver FROM approval_step WHERE chain_id = $1 AND state = 'ACTIVE'`, [submitted.result.id]);
      if (rows[0]) await services.approvals.at(() => new Date(moments[turn]!)).decide({ employeeId: rows[0].approver, roles: [] }, { stepId: rows[0].id, conclusion: 'AGREE', opinion: '条款清楚，同意。' });
    }
  }
}

/** Working minutes that each turn took, in the order of the steps. */
const turnMinutes = [170, 430, 95, 760, 240, 520] as const;
/** How often each of the five rounds was decided on, and how many days ago it began at the latest. */
const demoRounds = [{ turns: 1, days: 2 }, { turns: 4, days: 5 }, { turns: 0, days: 1 }, { turns: 0, days: 1 }, { turns: 6, days: 9 }] as const;

/** When a round began and was decided on: over the past days and within working hours, so that forecasts have a pace to go by. */
function roundOf(i: number): { readonly begun: string; readonly turns: number; readonly moments: readonly string[] } {
  const { turns, days } = demoRounds[i]!;
  const took = turnMinutes.slice(0, turns).map((_, at) => turnMinutes.slice(0, at + 1).reduce((a, b) => a + b, 0));
  for (let ago = days; ; ago += 1) {
    const begun = inWorkingTime(new Date(Date.now() - ago * 86_400_000).toISOString());
    const moments = took.map((minutes) => afterWorkingMinutes(begun, minutes));
    if ((moments.at(-1) ?? begun) < new Date().toISOString()) return { begun, turns, moments };
  }
}

/** What people reported lately: some of it decided, one in time and one late, one that the firm follows already. */
async function arrangeLeads(owner: pg.Client, services: Services): Promise<void> {
  const keeper = await actorOf(owner, 'XC011');
  const { rows: known } = await owner.query<{ id: string; name: string; city: string; client: string }>(
    `SELECT p.id, p.name, p.city, c.name AS client FROM project p JOIN client c ON c.id = p.client_id WHERE p.status = 'TRACKING' AND p.city IS NOT NULL ORDER BY p.registered_on DESC, p.number DESC LIMIT 2`,
  );
  const [first, second] = known;
  if (!first || !second) return;
  const reports = [
    { by: 'XC052', hours: 3, name: `${first.name}（二期）`, clientName: first.client, city: first.city, source: 'LEAD_DESIGNER', urgency: 'WEEK', known: '甲方设计部的韩工说二期下周发任务书，可以先约一次汇报。电话在我名片夹里。' },
    { by: 'XC051', hours: 30, name: '澄湖文化客厅', clientName: null, city: '苏州', source: 'STAFF', urgency: 'MONTH', known: '同学在区文旅局，说在找方案单位，规模约 1.2 万平方米，想做国际征集。' },
    { by: 'XC052', hours: 120, name: '青岚社区中心改造', clientName: '青岚城市更新有限公司', city: '杭州', source: 'LEAD_DESIGNER', urgency: 'WEEK', known: '现场已围挡，照片可以看到项目公示牌。' },
    { by: 'XC052', hours: 400, name: second.name, clientName: second.client, city: second.city, source: 'LEAD_DESIGNER', urgency: 'LATER', known: '听施工单位说方案还要再比一轮。' },
    { by: 'XC051', hours: 700, name: '远山民宿', clientName: null, city: '丽江', source: 'MEDIA', urgency: 'LATER', known: '网上看到的消息，业主想找人做概念。' },
  ] as const;
  const ids: string[] = [];
  for (const { by, hours, ...fields } of reports) {
    const { result } = await services.leads.report(await actorOf(owner, by), fields);
    if (!result) throw new Error(`the demo firm's report ${fields.name} was refused`);
    ids.push(result.id);
    await owner.query(`UPDATE lead_report SET reported_at = now() - make_interval(hours => $2), due_at = now() - make_interval(hours => $2) + interval '1 day' WHERE id = $1`, [result.id, hours]);
  }
  const [, , , merged, rejected] = ids;
  await services.leadDecisions.merge(keeper, { id: merged!, projectId: second.id, designateReporter: true }, 'zh');
  await services.leadDecisions.reject(keeper, { id: rejected!, reason: '规模小于 2000 平方米，且只要概念，不在今年的范围内。谢谢，有后续请再报。' });
  await owner.query(`UPDATE lead_report SET decided_at = reported_at + interval '5 hours', responded_at = reported_at + interval '5 hours' WHERE state <> 'NEW'`);
}
