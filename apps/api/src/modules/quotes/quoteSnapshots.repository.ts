import { partsOfQuote } from '@yingzao/domain/approvals';
import type { QuoteSnapshot } from '@yingzao/domain/approvals';
import { discountPercent } from '@yingzao/domain/quotes';
import { UserFault } from '../../platform/errors';
import type { Reader } from '../../platform/database';
import { approvalReasons } from './quoteRules.repository';
import type { QuoteRevisionRow, QuoteRow } from './quotes.entity';

type Facts = Pick<QuoteSnapshot, 'project'> & { readonly clientName: string; readonly author: string | null };

/** A version as it is now with the price rules that it breaks today, and its project. @throws UserFault NOT_FOUND when the project is gone. */
export async function snapshotOfQuote(db: Reader, quote: QuoteRow, revision: QuoteRevisionRow, day: string): Promise<QuoteSnapshot> {
  const [facts] = await db.rows<Facts>(
    `SELECT c.name AS "clientName", (SELECT e.name FROM employee e WHERE e.id = coalesce($2::uuid, $3::uuid)) AS author,
       json_build_object('number', p.number, 'name', p.name, 'projectCompany', p.project_company, 'city', p.city, 'district', p.district,
         'landAreaM2', p.land_area_m2::text, 'gfaM2', p.gfa_m2::text, 'far', p.far::text, 'productLine', p.product_line, 'positioning', p.positioning,
         'serviceContents', p.service_contents, 'designScope', p.design_scope, 'marketTracker', m.name, 'designTracker', d.name) AS project
     FROM project p JOIN client c ON c.id = p.client_id LEFT JOIN employee m ON m.id = p.market_tracker_id LEFT JOIN employee d ON d.id = p.design_tracker_id
     WHERE p.id = $1 AND p.deleted_at IS NULL`,
    [quote.projectId, revision.editedBy, revision.createdBy],
  );
  if (!facts) throw new UserFault({ code: 'NOT_FOUND', path: ['revisionId'] });
  const { content, figures } = revision;
  const reasons = await approvalReasons(db, quote.projectId, revision, day);
  return {
    kind: 'QUOTE',
    version: 1,
    quote: {
      title: quote.title, revision: revision.revision, feeBasis: revision.feeBasis, amountFen: revision.amountFen, rate: revision.rate, validUntil: revision.validUntil, note: revision.note, author: facts.author,
      subtotalFen: figures?.subtotalFen ?? null, discountKind: content?.discount.kind ?? null, discountFen: figures && figures.discountFen !== '0' ? figures.discountFen : null,
      discountPercent: figures && figures.discountFen !== '0' ? discountPercent(figures) : null, taxMode: content?.tax.mode ?? null, taxPercent: content?.tax.percent ?? null, taxFen: figures?.taxFen ?? null,
      scope: content?.terms.scope || null, exclusions: content?.terms.exclusions || null, payment: content?.terms.payment || null, other: content?.terms.other || null,
    },
    ...partsOfQuote(content, figures),
    reasons: reasons.map((reason) => ({ rule: reason.rule, productLine: reason.rule === 'FLOOR' ? reason.productLine : null, limit: reason.limit, is: reason.is })),
    project: facts.project,
    client: { name: facts.clientName },
  };
}
