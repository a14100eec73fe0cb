import { productLine } from '@yingzao/domain/catalogues';
import { needsApproval, noRules } from '@yingzao/domain/quotes';
import type { ApprovalReason, QuoteRules } from '@yingzao/domain/quotes';
import type { Reader } from '../../platform/database';
import { UserFault } from '../../platform/errors';
import type { Problem } from '../../platform/errors';
import { quotedProject } from './quotes.repository';
import type { Terms } from './quoteTerms';

export interface QuoteRuleRow {
  readonly since: string;
  readonly floors: QuoteRules['floors'];
  readonly greatestDiscount: string | null;
  readonly version: number;
  readonly setAt: Date;
  readonly setBy: string | null;
}
export interface QuoteTemplateRow {
  readonly departmentId: string;
  readonly document: { readonly heading?: string | null; readonly closing?: string | null; readonly footer?: string | null };
  readonly version: number;
  readonly setAt: Date;
  readonly setBy: string | null;
}

const columns = `since, floors, greatest_discount::text AS "greatestDiscount", version, set_at AS "setAt", set_by AS "setBy"`;

/** The latest first. */
export const quoteRules = (db: Reader): Promise<QuoteRuleRow[]> => db.rows(`SELECT ${columns} FROM quote_rule ORDER BY since DESC`);

export const quoteTemplates = (db: Reader): Promise<QuoteTemplateRow[]> =>
  db.rows(`SELECT t.department_id AS "departmentId", t.document, t.version, t.set_at AS "setAt", t.set_by AS "setBy" FROM quote_template t JOIN department d ON d.id = t.department_id ORDER BY d.sort_order, d.name, d.id`);

/** What is in force on a day. */
export async function rulesOn(db: Reader, day: string): Promise<QuoteRules> {
  const [row] = await db.rows<QuoteRuleRow>(`SELECT ${columns} FROM quote_rule WHERE since <= $1 ORDER BY since DESC LIMIT 1`, [day]);
  return row ?? noRules;
}

export async function approvalReasons(db: Reader, projectId: string, terms: Pick<Terms, 'content' | 'amountFen' | 'rate' | 'feeBasis'>, day: string): Promise<readonly ApprovalReason[]> {
  const rules = await rulesOn(db, day);
  const { gfaM2, productLine: line } = await quotedProject(db, projectId);
  return needsApproval({ content: terms.content, totalFen: terms.amountFen, rate: terms.feeBasis === 'PER_SQM' ? terms.rate : null, gfaM2, productLine: line }, rules);
}

/** @param paths of the input's field that is to blame, by rule
 * @throws UserFault QUOTE_NEEDS_APPROVAL for each rule that asks for an approval. */
export async function assertWithinRules(db: Reader, projectId: string, terms: Pick<Terms, 'content' | 'amountFen' | 'rate' | 'feeBasis'>, day: string, paths: Readonly<Record<ApprovalReason['rule'], readonly string[]>>): Promise<void> {
  const reasons = await approvalReasons(db, projectId, terms, day);
  if (reasons.length > 0) throw new UserFault(reasons.map((reason) => problemOf(reason, paths[reason.rule])));
}

const problemOf = (reason: ApprovalReason, path: readonly string[]): Problem => ({
  code: 'QUOTE_NEEDS_APPROVAL',
  path,
  params: reason.rule === 'FLOOR' ? { rule: `${productLine.label(reason.productLine, 'zh')} / ${productLine.label(reason.productLine, 'en')}: ${reason.is} < ${reason.limit} 元/㎡` } : { rule: `${reason.is}% > ${reason.limit}%` },
});
