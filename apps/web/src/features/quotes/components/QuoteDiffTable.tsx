import { designStage, discountKind, feeBasis, productLine, serviceContent } from '@yingzao/domain/catalogues';
import { formatMoney, formatNumber, fromFen } from '@yingzao/domain/measures';
import { diffQuotes, difference, type Change, type QuoteContent, type QuoteItem } from '@yingzao/domain/quotes';
import type { ReactNode } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { PlainSelect } from '../../../ui/PlainSelect';
import { Section } from '../../../ui/Section';
import { Icon } from '../../../ui/Icon';
import { useAddress } from '../../../lib/useAddress';
import { editorMessages } from '../editorMessages';
import { messages } from '../messages';
import type { Revision } from '../model/current';
import { contentOf } from '../model/editorDraft';
import { useTermLines } from './termLines';

export interface QuoteDiffTableProps {
  /** Newest first; two or more. */
  revisions: readonly Revision[];
  gfaM2: string | null | undefined;
}

/** Any two versions side by side: what was added, removed or changed stands out; on paper too. Which two stands in the address. */
export function QuoteDiffTable({ revisions, gfaM2 }: QuoteDiffTableProps) {
  const t = useMessages(messages);
  const te = useMessages(editorMessages);
  const locale = useLocale();
  const linesOf = useTermLines(gfaM2);
  const { get, change: go } = useAddress();
  // Until somebody chooses: the version before against the newest one.
  const pick = (name: string): Revision | undefined => revisions.find((r) => String(r.revision) === get(name));
  const first = pick('from') ?? revisions[1];
  const second = pick('to') ?? revisions[0];
  if (!first || !second) return null;
  const [before, after] = [contentOf(first.content), contentOf(second.content)];
  const diff = diffQuotes({ content: before, totalFen: first.amountFen }, { content: after, totalFen: second.amountFen });
  const lines = linesOf(first, second);
  const moved = difference(first.amountFen, second.amountFen);
  const options = revisions.map((r) => ({ value: String(r.revision), label: t('revision', { n: r.revision }) }));
  const yuan = (fen: string | null): string => (fen === null ? '—' : `¥${formatNumber(fromFen(fen, 'YUAN'), 2)}`);
  const item = (one: QuoteItem | null, fen: string | null): ReactNode =>
    one && (
      <>
        <strong>{nameOf(one, locale)}</strong> <span className="yz-num">{yuan(fen)}</span>
        <small className="yz-quiet">{aboutOf(one, locale)}</small>
      </>
    );
  const row = (key: string, change: Change, label: ReactNode, a: ReactNode, b: ReactNode): ReactNode => (
    <tr key={key} className={change === 'SAME' ? undefined : 'qt-differs'}>
      <th scope="row">
        {label}
        {change === 'SAME' || change === 'CHANGED' ? null : <small className="qt-change">{t(`compare.${change}`)}</small>}
      </th>
      <td>{a ?? <span className="yz-blank">—</span>}</td>
      <td>{b ?? <span className="yz-blank">—</span>}</td>
    </tr>
  );
  const head = (key: string, label: string): ReactNode => (
    <tr key={key} className="qt-diff-head">
      <th scope="rowgroup" colSpan={3}>
        {label}
      </th>
    </tr>
  );
  const priced = [discountText(before, locale), discountText(after, locale)] as const;
  const taxed = [taxText(before, te), taxText(after, te)] as const;
  const isSame = diff.isSame && lines.every((line) => !line.differs) && priced[0] === priced[1] && taxed[0] === taxed[1];

  return (
    <Section
      title={t('compare.title')}
      actions={
        <button type="button" className="yz-link-button qt-print" onClick={() => window.print()}>
          <Icon name="print" /> {t('print')}
        </button>
      }
    >
      <div className="yz-table-scroll">
        <table className="yz-plain-table qt-compare">
          <thead>
            <tr>
              <th scope="col">{t('compare.field')}</th>
              <th scope="col">
                <PlainSelect aria-label={t('compare.base')} value={String(first.revision)} options={options} onChange={(n) => go({ from: n, to: String(second.revision) }, { replace: true })} />
              </th>
              <th scope="col">
                <PlainSelect aria-label={t('compare.against')} value={String(second.revision)} options={options} onChange={(n) => go({ from: String(first.revision), to: n }, { replace: true })} />
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => row(line.key, line.differs ? 'CHANGED' : 'SAME', line.label, line.first, line.second))}
            {moved && moved.fen !== '0' ? (
              <tr>
                <th scope="row">{t('compare.difference')}</th>
                <td />
                <td className="yz-num">
                  {t(moved.fen.startsWith('-') ? 'compare.down' : 'compare.up', { amount: formatMoney(moved.fen.replace('-', ''), { unit: 'auto', locale }) })}
                  {moved.percent ? ` (${moved.percent}%)` : null}
                </td>
              </tr>
            ) : null}
          </tbody>
          {diff.items.length > 0 ? (
            <tbody>
              {head('items', te('items'))}
              {diff.items.map((pair, i) => row(`item-${i}`, pair.change, nameOf((pair.after ?? pair.before)!, locale), item(pair.before, pair.beforeFen), item(pair.after, pair.afterFen)))}
            </tbody>
          ) : null}
          {before || after ? (
            <tbody>
              {head('fees', te('price'))}
              {diff.fees.filter(({ key }) => key !== 'totalFen').map((fee) => row(fee.key, fee.change, te(fee.key === 'subtotalFen' ? 'subtotal' : fee.key === 'discountFen' ? 'discount' : fee.key === 'netFen' ? 'net' : 'taxAdded'), <span className="yz-num">{yuan(fee.before)}</span>, <span className="yz-num">{yuan(fee.after)}</span>))}
              {row('kind', priced[0] === priced[1] ? 'SAME' : 'CHANGED', te('discountKind'), priced[0], priced[1])}
              {row('tax', taxed[0] === taxed[1] ? 'SAME' : 'CHANGED', te('taxMode'), taxed[0], taxed[1])}
            </tbody>
          ) : null}
          {diff.stages.length > 0 ? (
            <tbody>
              {head('stages', te('stages'))}
              {diff.stages.map((pair, i) => {
                const text = (stage: typeof pair.before, fen: string | null): ReactNode => stage && <span className="yz-num">{`${stage.percent ?? '—'}% · ${yuan(fen)}`}</span>;
                const one = (pair.after ?? pair.before)!;
                return row(`stage-${i}`, pair.change, one.name || (one.stage ? designStage.label(one.stage, locale) : '—'), text(pair.before, pair.beforeFen), text(pair.after, pair.afterFen));
              })}
            </tbody>
          ) : null}
          {diff.terms.length > 0 ? (
            <tbody>
              {head('terms', te('terms'))}
              {diff.terms.map((term) => row(term.key, term.change, te(`term.${term.key}`), term.before && <span className="qt-note">{term.before}</span>, term.after && <span className="qt-note">{term.after}</span>))}
            </tbody>
          ) : null}
        </table>
      </div>
      {isSame ? <p className="yz-field-hint">{t('compare.same')}</p> : null}
    </Section>
  );
}

type Locale = 'zh' | 'en';
const nameOf = (one: QuoteItem, locale: Locale): string => one.name || [one.discipline && serviceContent.label(one.discipline, locale), one.buildingType && productLine.label(one.buildingType, locale)].filter(Boolean).join(' · ') || feeBasis.label(one.basis, locale);

/** How an item's fee is counted, in one line. */
function aboutOf(one: QuoteItem, locale: Locale): string {
  const number = (text: string | null): string => (text === null ? '—' : formatNumber(text));
  const money = (fen: string | null): string => (fen === null ? '—' : formatMoney(fen, { unit: 'auto', locale }));
  const counted = {
    PER_SQM: `${number(one.quantity)} ㎡ × ${number(one.rate)}`,
    TIME: `${number(one.quantity)} × ${number(one.rate)}`,
    PERCENT: `${money(one.baseFen)} × ${number(one.rate)}%`,
    LUMP_SUM: feeBasis.label('LUMP_SUM', locale),
    PER_STAGE: one.parts.map((part) => `${designStage.label(part.stage, locale)} ${money(part.amountFen)}`).join(' + '),
  }[one.basis];
  const about = [one.discipline && serviceContent.label(one.discipline, locale), one.buildingType && productLine.label(one.buildingType, locale)].filter(Boolean).join(' · ');
  return [about, counted, ...one.factors.map((factor) => `${factor.name} × ${factor.value ?? '—'}`)].filter(Boolean).join(' · ');
}

const discountText = (content: QuoteContent | null, locale: Locale): string | null => (content?.discount.kind ? discountKind.label(content.discount.kind, locale) : null);
function taxText(content: QuoteContent | null, t: (key: 'tax.NONE' | 'tax.ADDED' | 'tax.INCLUDED') => string): string | null {
  if (!content) return null;
  return content.tax.mode === 'NONE' ? t('tax.NONE') : `${t(`tax.${content.tax.mode}`)} ${content.tax.percent ?? '—'}%`;
}
