import { productLine } from '@yingzao/domain/catalogues';
import { formatNumber, fromFen } from '@yingzao/domain/measures';
import { discountPercent, unitPrice, type ApprovalReason, type ComputedQuote, type TaxMode } from '@yingzao/domain/quotes';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { editorMessages } from '../../editorMessages';

export interface TotalsPanelProps {
  computed: ComputedQuote;
  taxMode: TaxMode;
  gfaM2: string | null;
  /** Why it needs a review before it is sent. */
  reasons: readonly ApprovalReason[];
}

const yuan = (fen: string): string => `¥${formatNumber(fromFen(fen, 'YUAN'), 2)}`;

/** What the quote comes to, while it is written; what is missing; what a rule says. */
export function TotalsPanel({ computed: { figures, problems }, taxMode, gfaM2, reasons }: TotalsPanelProps) {
  const t = useMessages(editorMessages);
  const locale = useLocale();
  const price = unitPrice(figures.totalFen, gfaM2);
  const hasDiscount = figures.discountFen !== '0';
  return (
    <aside className="qe-totals" aria-label={t('totals')}>
      <dl>
        {hasDiscount || taxMode === 'ADDED' ? <Line label={t('subtotal')} value={yuan(figures.subtotalFen)} /> : null}
        {hasDiscount ? <Line label={`${t('discount')} ${formatNumber(discountPercent(figures))}%`} value={`−${yuan(figures.discountFen)}`} /> : null}
        {hasDiscount && taxMode === 'ADDED' ? <Line label={t('net')} value={yuan(figures.netFen)} /> : null}
        {taxMode === 'ADDED' ? <Line label={t('taxAdded')} value={yuan(figures.taxFen)} /> : null}
        <div className="qe-total">
          <dt>{t('total')}</dt>
          <dd className="yz-num">{yuan(figures.totalFen)}</dd>
        </div>
        {taxMode === 'INCLUDED' ? <Line label={t('taxIncluded')} value={yuan(figures.taxFen)} /> : null}
      </dl>
      {price ? <p className="yz-quiet">{t('perSqm', { price: formatNumber(price) })}</p> : null}
      <p className={problems.length > 0 ? 'qe-warn' : 'qe-ok'} role="status">
        <Icon name={problems.length > 0 ? 'info' : 'check'} /> {problems.length > 0 ? t('missing', { count: problems.length }) : t('complete')}
      </p>
      {reasons.map((reason, i) => (
        <p key={i} className="qe-warn">
          <Icon name="warning" /> {t(`rule.${reason.rule}`, { line: reason.rule === 'FLOOR' ? productLine.label(reason.productLine, locale) : '', is: reason.is, limit: reason.limit })}
        </p>
      ))}
    </aside>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="yz-num">{value}</dd>
    </div>
  );
}
