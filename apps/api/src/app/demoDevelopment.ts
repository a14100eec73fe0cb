import type pg from 'pg';
import type { CostKind, DevChannel } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { Services } from './services';

interface Options {
  readonly owner: pg.Client;
  readonly services: Services;
  readonly now: string;
  /** Who keeps client development, and who keeps the money. */
  readonly manager: Actor;
  readonly keeper: Actor;
  readonly finance: Actor;
}

interface Plan {
  readonly channel: DevChannel;
  readonly title: string;
  readonly plan: string;
  readonly step: string;
  /** Days from today: beginning, next step. */
  readonly days: readonly [begins: number, step: number];
  readonly done: readonly string[];
  /** Of the firm's projects, the how many-th it led to, by the newest first. */
  readonly projects: readonly number[];
  readonly costs: readonly (readonly [kind: CostKind, yuan: number, note: string, day: number])[];
  readonly closed?: string;
  readonly link?: readonly [title: string, url: string];
}

const plans: readonly Plan[] = [
  {
    channel: 'EXPO_FORUM', title: '秋季人居建筑展与城市更新论坛', plan: '展位以社区更新案例为主；论坛发言一场；会后两周内逐一回访到场客户。', step: '回访展会上留名片的客户', days: [-70, 3],
    done: ['展位设计与模型制作完成', '论坛发言《旧厂房的第二次生命》', '整理到场客户名单 46 家'], projects: [2, 9], link: ['展会资料', 'https://example.com/expo'],
    costs: [['EXHIBITION', 86_000, '展位租赁与搭建', -66], ['MATERIAL_MODEL', 23_400.5, '模型与展板', -68], ['TRAVEL', 12_780, '往返差旅四人', -60]],
  },
  {
    channel: 'EXISTING_CLIENT', title: '老客户年度回访', plan: '按客户等级安排：A 级由董事拜访，B 级由市场部拜访。', step: '与设计总监约年末座谈', days: [-200, 0],
    done: ['一季度回访 12 家', '二季度满意度汇总'], projects: [0, 4, 7, 12],
    costs: [['ENTERTAINMENT', 9_680, '年度座谈', -150], ['GIFT', 6_200, '竣工纪念画册', -120], ['TRAVEL', 15_460.8, '回访差旅', -90]],
  },
  { channel: 'TENDER_INFO', title: '公共资源交易平台每日筛查', plan: '每日九点前筛查公告，命中条件的当日转市场部评估。', step: '复核本周命中的公告', days: [-300, 1], done: ['建立关键词与排除词', '上季度命中 31 条，跟进 9 条'], projects: [1, 5, 10], costs: [['BID_PREPARATION', 31_500, '投标文件制作', -45], ['UNCONTRACTED', 4_800, '平台年费', -280]] },
  { channel: 'LOCAL_GOV', title: '新区规划部门座谈', plan: '准备三个产业园区案例，争取列入咨询机构名录。', step: '提交咨询机构名录申请', days: [-55, -2], done: ['首次拜访规划处'], projects: [6], costs: [['MATERIAL_MODEL', 8_900, '案例册印制', -50], ['TRAVEL', 3_260, '新区往返', -48]] },
  { channel: 'TARGETED', title: '养老地产客户定向拜访', plan: '名单十家，由养老产品线负责人带队；每家准备同类案例对比。', step: '拜访第四家目标客户', days: [-40, 6], done: ['筛选目标客户十家', '完成前三家拜访'], projects: [3, 8], costs: [['TRAVEL', 18_640, '三地拜访', -30], ['ENTERTAINMENT', 5_320, '方案交流会', -26]] },
  { channel: 'VALUE_CHAIN', title: '施工与造价单位季度交流', plan: '每季度一次，交换在建与拟建项目信息。', step: '确定下次交流的主题', days: [-150, 12], done: ['二季度交流：装配式经验'], projects: [11], costs: [['ENTERTAINMENT', 7_450, '季度交流会', -80]] },
  { channel: 'EMPLOYEE', title: '员工推荐线索奖励', plan: '员工推荐的线索经核实后登记，成交后按制度奖励。', step: '公示本季度推荐名单', days: [-240, 9], done: ['发布推荐办法'], projects: [13, 14], costs: [['UNCONTRACTED', 12_000, '上半年推荐奖励', -110]] },
  { channel: 'DB_MARKETING', title: '客户名录邮件季刊', plan: '季刊介绍新建成项目与研究成果，随刊回访。', step: '确认下一期选题', days: [-180, 15], done: ['发出两期，回信 18 封'], projects: [], costs: [['CONTRACTED', 22_000, '季刊设计与发送', -100]] },
  { channel: 'EXPO_FORUM', title: '春季文旅地产论坛', plan: '参会并拜访主办方。', step: '', days: [-250, 0], done: ['参会，交换名片 20 张'], projects: [15], costs: [['EXHIBITION', 18_800, '参会与展示', -244]], closed: '论坛结束，后续并入老客户回访' },
];

/** Activities on every channel around today, with what they led to and cost; three costs wait for finance. */
export async function arrangeDevelopment({ owner, services, now, manager, keeper, finance }: Options): Promise<void> {
  const day = (offset: number): string => new Date(Date.parse(`${now}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
  const { rows: all } = await owner.query<{ id: string; clientId: string; status: string }>(`SELECT id, client_id AS "clientId", status FROM project ORDER BY registered_on DESC NULLS LAST, number DESC`);
  if (all.length === 0) return;
  // One in three is won, as on a good day.
  const [won, others] = [all.filter((p) => p.status === 'WON'), all.filter((p) => p.status !== 'WON')];
  const projects = Array.from({ length: 16 }, (_, i) => (i % 3 === 0 ? won[i / 3] : others[i])).filter((p) => p !== undefined);
  for (const [n, plan] of plans.entries()) {
    const led = plan.projects.flatMap((at) => projects[at] ?? []);
    const clientIds = [...new Set((led.length > 0 ? led : projects.slice(n, n + 2)).map((p) => p.clientId))];
    const by = n % 2 === 0 ? keeper : manager;
    const made = await services.development.create(by, {
      fields: {
        channel: plan.channel, title: plan.title, plan: plan.plan, ownerId: by.employeeId, startsOn: day(plan.days[0]), nextStep: plan.step || '整理参会名单', nextStepOn: day(plan.days[1]), clientIds,
        resultClientIds: clientIds.slice(0, 1), resultProjectIds: led.map((p) => p.id), links: plan.link ? [{ title: plan.link[0], url: plan.link[1] }] : [],
      },
    });
    if (!made.result) throw new Error(`An activity of the demo firm was not recorded: ${made.problems[0]?.code}`);
    const activityId = made.result.id;
    for (const [i, text] of plan.done.entries()) {
      const on = day(plan.days[0] + 7 + i * 12);
      await owner.query(`INSERT INTO development_log (activity_id, done_on, text, author_id, created_at) VALUES ($1, $2, $3, $4, $2::date + interval '10 hours')`, [activityId, on < now ? on : now, text, by.employeeId]);
    }
    for (const [i, [kind, yuan, note, on]] of plan.costs.entries())
      await owner.query(
        `INSERT INTO development_cost (client_id, activity_id, channel, cost_kind, spent_on, amount_fen, note, status, submitted_by, submitted_at, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'APPROVED', $8, $5::date + interval '34 hours', $9, $5::date + interval '58 hours')`,
        [clientIds[i % clientIds.length], activityId, plan.channel, kind, day(on), Math.round(yuan * 100), note, by.employeeId, finance.employeeId],
      );
    if (plan.closed) await services.development.finishStep(by, { id: activityId, expectedVersion: 1, closeReason: plan.closed });
    if (n === 0 || n === 3 || n === 4)
      await services.developmentCosts.submit(by, { clientId: clientIds[0]!, activityId, costKind: 'ENTERTAINMENT', spentOn: day(-n - 1), amountFen: String(236_000 + n * 41_550), note: ['展会答谢晚餐', '', '', '规划处来访接待', '拜访第三家客户'][n]! });
  }
}
