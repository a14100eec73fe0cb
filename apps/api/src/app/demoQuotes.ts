import type pg from 'pg';
import type { Actor } from '@yingzao/domain/permissions';
import { emptyContent, emptyItem, stagePresets } from '@yingzao/domain/quotes';
import type { QuoteContent } from '@yingzao/domain/quotes';
import type { Services } from './services';

/** Rules, templates of the two branches, and versions on the desk: one being written, one in approval at the director, beside what clients have already. */
export async function arrangeQuotes(owner: pg.Client, services: Services, keeper: Actor, manager: Actor, director: Actor): Promise<void> {
  await owner.query(
    `ALTER TABLE quote_rule DISABLE TRIGGER quote_rule_keep;
     INSERT INTO quote_rule (since, floors, greatest_discount, set_by) VALUES ('2026-01-01', '{"RESIDENTIAL":"18","OFFICE":"35","COMMERCIAL":"32","HOTEL":"45"}', 12, '${director.employeeId}');
     ALTER TABLE quote_rule ENABLE TRIGGER quote_rule_keep`,
  );
  const dress = (name: string, address: string): string => JSON.stringify({ heading: `岫川建筑设计（上海）有限公司\n${name} · ${address}`, closing: '本报价含税，不含专家评审费、晒图费及异地差旅超支部分。\n开户行：示例银行静安支行　账号：0000 0000 0000 0000', footer: '本报价仅供收件方参考，未经许可请勿转发。' });
  for (const [department, name, address] of [['市场部', '上海总部', '静安区虚构路 88 号'], ['北京分公司市场部', '北京分公司', '朝阳区示例街 6 号'], ['深圳分公司市场部', '深圳分公司', '南山区样例道 12 号']])
    await owner.query(`INSERT INTO quote_template (department_id, document, set_by) SELECT id, $2, $3 FROM department WHERE name = $1 ON CONFLICT DO NOTHING`, [department, dress(name!, address!), director.employeeId]);

  // Workbooks know no day of sending: what was offered before, and what was accepted, went out in the weeks after the project was registered.
  await owner.query(
    `UPDATE quote_revision r SET sent_at = least(p.registered_on + 12 + 16 * r.revision, current_date - 1) + time '02:30', sent_by = p.market_tracker_id FROM project p
     WHERE p.id = r.project_id AND r.status IN ('SUPERSEDED', 'ACCEPTED') AND r.sent_at IS NULL AND p.registered_on IS NOT NULL AND p.market_tracker_id IS NOT NULL`,
  );

  const { rows } = await owner.query<{ id: string; revision: number; gfa: string; price: string }>(
    `SELECT q.id, r.revision, p.gfa_m2::text AS gfa, round(r.amount_fen / 100.0 / p.gfa_m2, 2)::text AS price FROM quote q JOIN quote_revision r ON r.quote_id = q.id AND r.is_current JOIN project p ON p.id = q.project_id
     WHERE p.status = 'TRACKING' AND p.gfa_m2 > 20000 AND r.amount_fen > 200000000 AND r.status IN ('SENT', 'NEGOTIATING') ORDER BY p.number LIMIT 2`,
  );
  for (const [i, { id, revision, gfa, price }] of rows.entries()) {
    const made = await services.quotes.revise(keeper, { quoteId: id, expectedRevision: revision, isDraft: true, terms: { feeBasis: 'PER_SQM', note: '报价依据现有任务书与总图指标。' }, content: contentOf(gfa, Number(price), i === 1 ? '15' : '5') });
    if (i === 0 || !made.result) continue;
    const unsent = (await owner.query<{ id: string; version: number }>(`SELECT r.id, q.version FROM quote_revision r JOIN quote q ON q.id = r.quote_id WHERE q.id = $1 AND r.status = 'DRAFT'`, [id])).rows[0]!;
    const steps = [manager, director].map(({ employeeId }) => ({ section: 'COMMERCIAL' as const, approverId: employeeId }));
    const submitted = await services.approvals.submitQuote(keeper, { revisionId: unsent.id, expectedVersion: unsent.version, steps, reason: '老客户整盘委托，申请折扣。' }, 'zh');
    const first = (await owner.query<{ id: string }>(`SELECT id FROM approval_step WHERE chain_id = $1 AND state = 'ACTIVE'`, [submitted.result?.id])).rows[0];
    if (first) await services.approvals.decide(manager, { stepId: first.id, conclusion: 'AGREE_WITH_CHANGES', opinion: '折扣换整盘委托可以接受，景观方案一项不再让价。' });
  }
}

/** Near what the client has: `price` is yuan a m2. */
const contentOf = (gfa: string, price: number, discount: string): QuoteContent => ({
  ...emptyContent,
  items: [
    { ...emptyItem('a'), name: '建筑方案至施工图', discipline: 'ARCHITECTURE', quantity: gfa, rate: (price * 0.55).toFixed(2), factors: [{ name: '复杂系数', value: '1.1' }] },
    { ...emptyItem('b'), name: '结构与机电施工图', discipline: 'STRUCTURE', quantity: gfa, rate: (price * 0.3).toFixed(2) },
    { ...emptyItem('c'), name: '景观方案', discipline: 'LANDSCAPE', basis: 'LUMP_SUM', amountFen: '18000000' },
    { ...emptyItem('d'), name: '施工配合驻场', discipline: 'DESIGN_MANAGEMENT', basis: 'TIME', quantity: '120', rate: '650' },
  ],
  discount: { kind: 'STRATEGIC', percent: discount, amountFen: null },
  stages: stagePresets[0]!.stages.map((stage, i) => ({ key: `${stagePresets[0]!.id}-${i}`, stage: stage.stage, name: stage.zh, percent: stage.percent })),
  terms: { scope: '方案设计、初步设计、施工图设计及施工配合。', exclusions: '室内二次精装、幕墙深化、泛光专项。', payment: '各阶段成果提交并经确认后十个工作日内支付。', other: '重大设计变更另行计费。' },
});
