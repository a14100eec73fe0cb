import type { QuoteSnapshot, SnapshotReason } from '@yingzao/domain/approvals';
import { designStage, discountKind, feeBasis, productLine, serviceContent } from '@yingzao/domain/catalogues';
import { formatMoney, formatNumber } from '@yingzao/domain/measures';
import { unitPrice } from '@yingzao/domain/quotes';

import { useLocale } from '../../../lib/locale';
import { useMessages, type Translate } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Facts, Section } from '../../../ui/Section';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { quoteSnapshotMessages } from '../quoteSnapshotMessages';
import { ProjectFacts } from './ProjectFacts';

type Locale = 'zh' | 'en';
type Item = QuoteSnapshot['items'][number];
const termKeys = ['scope', 'exclusions', 'payment', 'other', 'note'] as const;

/** A price rule that the version breaks, in one sentence. */
export function reasonText({ rule, productLine: line, limit, is }: SnapshotReason, t: Translate<(typeof quoteSnapshotMessages)['zh']>, locale: Locale): string {
  return rule === 'FLOOR' ? t('floor', { line: line ? productLine.label(line, locale) : '—', is: formatNumber(is), limit: formatNumber(limit) }) : t('discount', { is, limit });
}

/** How an item's fee comes about, e.g. `12,000 ㎡ × 35`. */
function basisText({ feeBasis: basis, quantity, rate, baseFen, factors }: Item, locale: Locale): string {
  const number = (text: string | null): string => (text === null ? '—' : formatNumber(text));
  const counted = basis === 'PER_SQM' ? `${number(quantity)} ㎡ × ${number(rate)}` : basis === 'TIME' ? `${number(quantity)} × ${number(rate)}` : basis === 'PERCENT' ? `${baseFen ? formatMoney(baseFen, { unit: 'auto', locale }) : '—'} × ${number(rate)}%` : basis ? feeBasis.label(basis, locale) : '—';
  return [counted, factors].filter(Boolean).join(' · ');
}

/** A version of a quote as it was submitted: what it comes to and how, the price rules that it breaks, its terms and its project. */
export function QuoteSnapshotView({ snapshot }: { snapshot: QuoteSnapshot }) {
  const t = useMessages(messages);
  const tq = useMessages(quoteSnapshotMessages);
  const locale = useLocale();
  const { quote, items, stages, reasons, project, client } = snapshot;
  const price = unitPrice(quote.amountFen, project.gfaM2);
  return (
    <>
      <Section title={t('frozen')} tight>
        <p className="yz-quiet ap-hint">{t('frozenHint')}</p>
        {reasons.length > 0 ? (
          <ul className="ap-reasons" aria-label={tq('reasons')}>
            {reasons.map((reason, at) => (
              <li key={at}>{reasonText(reason, tq, locale)}</li>
            ))}
          </ul>
        ) : (
          <p className="yz-quiet">{tq('noReasons')}</p>
        )}
        <Facts
          items={[
            {
              label: tq('total'),
              value: quote.amountFen ? (
                <>
                  <strong className="ap-amount">
                    <MoneyText fen={quote.amountFen} unit="auto" />
                  </strong>{' '}
                  <small className="yz-quiet">
                    <MoneyText fen={quote.amountFen} unit="YUAN" />
                  </small>
                </>
              ) : null,
            },
            { label: t('facts.unitPrice'), value: price ? <span className="yz-num">{t('perSqm', { rate: formatNumber(price) })}</span> : null },
            { label: tq('feeBasis'), value: <CodeText catalogue={feeBasis} code={quote.feeBasis} /> },
            ...(quote.rate ? [{ label: tq('rate'), value: <span className="yz-num">{formatNumber(quote.rate)}</span> }] : []),
            { label: tq('version'), value: tq('nth', { n: quote.revision }) },
            { label: tq('validUntil'), value: quote.validUntil ? <DateText value={quote.validUntil} /> : null },
            { label: tq('author'), value: quote.author },
            { label: t('facts.client'), value: client.name },
            { label: t('facts.project'), value: `${project.name} ${project.number}` },
          ]}
        />
      </Section>
      <Section title={tq('fees')}>{items.length > 0 ? <FeeTable snapshot={snapshot} /> : <p className="yz-quiet">{tq('plain')}</p>}</Section>
      {stages.length > 0 ? (
        <Section title={tq('stages')}>
          <div className="yz-table-scroll">
            <table className="yz-plain-table ap-fees">
              <thead>
                <tr>
                  <th scope="col">{tq('stage')}</th>
                  <th scope="col">{tq('share')}</th>
                  <th scope="col">{tq('amount')}</th>
                </tr>
              </thead>
              <tbody>
                {stages.map((stage, at) => (
                  <tr key={at}>
                    <td>{stage.name || (stage.stage ? designStage.label(stage.stage, locale) : '—')}</td>
                    <td className="yz-num">{stage.sharePercent ? `${stage.sharePercent}%` : '—'}</td>
                    <td className="yz-num">
                      <MoneyText fen={stage.amountFen} unit="YUAN" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </Section>
      ) : null}
      {termKeys.map((key) =>
        quote[key] ? (
          <Section key={key} title={tq(key)}>
            <p className="ap-terms">{quote[key]}</p>
          </Section>
        ) : null,
      )}
      <ProjectFacts project={project} />
    </>
  );
}

function FeeTable({ snapshot: { quote, items } }: { snapshot: QuoteSnapshot }) {
  const tq = useMessages(quoteSnapshotMessages);
  const locale = useLocale();
  const sum = (label: string, fen: string | null, strong = false) =>
    fen === null ? null : (
      <tr className={strong ? 'ap-fee-total' : undefined}>
        <th scope="row" colSpan={2}>
          {label}
        </th>
        <td className="yz-num">
          <MoneyText fen={fen} unit="YUAN" />
        </td>
      </tr>
    );
  return (
    <div className="yz-table-scroll">
      <table className="yz-plain-table ap-fees">
        <thead>
          <tr>
            <th scope="col">{tq('item')}</th>
            <th scope="col">{tq('basis')}</th>
            <th scope="col">{tq('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, at) => {
            const about = [item.serviceContent && serviceContent.label(item.serviceContent, locale), item.productLine && productLine.label(item.productLine, locale)].filter(Boolean).join(' · ');
            return (
              <tr key={at}>
                <td>
                  {item.name || about || '—'}
                  {item.name && about ? <small className="yz-quiet">{about}</small> : null}
                </td>
                <td>{basisText(item, locale)}</td>
                <td className="yz-num">
                  <MoneyText fen={item.amountFen} unit="YUAN" />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          {quote.discountFen ? sum(tq('subtotal'), quote.subtotalFen) : null}
          {quote.discountFen ? sum(`${quote.discountKind ? discountKind.label(quote.discountKind, locale) : tq('off')} −${quote.discountPercent ?? ''}%`, quote.discountFen) : null}
          {quote.taxMode && quote.taxMode !== 'NONE' ? sum(tq(`tax.${quote.taxMode}`, { rate: quote.taxPercent ?? '—' }), quote.taxFen) : null}
          {sum(tq('sum'), quote.amountFen, true)}
        </tfoot>
      </table>
    </div>
  );
}
