import { designStage, feeBasis, productLine, serviceContent } from '@yingzao/domain/catalogues';
import { formatNumber, fromFen } from '@yingzao/domain/measures';
import { quoteLimits, type QuoteItem } from '@yingzao/domain/quotes';
import { useId } from 'react';

import { useLocale } from '../../../../lib/locale';
import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { MoneyInput } from '../../../../ui/MoneyInput';
import { PlainInput } from '../../../../ui/PlainInput';
import { PlainSelect } from '../../../../ui/PlainSelect';
import { editorMessages } from '../../editorMessages';
import { NumberInput } from './NumberInput';

export interface ItemCardProps {
  item: QuoteItem;
  /** From 0. */
  at: number;
  /** Fen, counted. */
  amountFen: string;
  /** m2 of the project, to take over. */
  gfaM2: string | null;
  onChange: (item: QuoteItem) => void;
  onCopy: () => void;
  onRemove: () => void;
}

const replaced = <T,>(list: readonly T[], at: number, part: Partial<T>): T[] => list.map((one, i) => (i === at ? { ...one, ...part } : one));

/** One line of the fee: a row where there is room, a card on a phone. */
export function ItemCard({ item, at, amountFen, gfaM2, onChange, onCopy, onRemove }: ItemCardProps) {
  const t = useMessages(editorMessages);
  const locale = useLocale();
  const id = useId();
  const set = (part: Partial<QuoteItem>): void => onChange({ ...item, ...part });
  const choices = <C extends string>(catalogue: { items: readonly { code: C; zh: string; en: string }[] }, blank = true): { value: C | ''; label: string }[] => [
    ...(blank ? [{ value: '' as const, label: t('any') }] : []),
    ...catalogue.items.map((one) => ({ value: one.code, label: one[locale] })),
  ];
  return (
    <li className="qe-item" aria-label={t('item', { n: at + 1 })}>
      <div className="qe-item-row">
        <div className="qe-field qe-item-name">
          <label htmlFor={`${id}-name`}>{t('name')}</label>
          <PlainInput id={`${id}-name`} maxLength={quoteLimits.name} placeholder={t('namePlaceholder')} value={item.name} onChange={(event) => set({ name: event.target.value })} />
        </div>
        <div className="qe-field">
          <label htmlFor={`${id}-discipline`}>{t('discipline')}</label>
          <PlainSelect id={`${id}-discipline`} value={item.discipline ?? ''} options={choices(serviceContent)} onChange={(code) => set({ discipline: code || null })} />
        </div>
        <div className="qe-field">
          <label htmlFor={`${id}-type`}>{t('buildingType')}</label>
          <PlainSelect id={`${id}-type`} value={item.buildingType ?? ''} options={choices(productLine)} onChange={(code) => set({ buildingType: code || null })} />
        </div>
        <div className="qe-field">
          <label htmlFor={`${id}-basis`}>{t('basis')}</label>
          <PlainSelect id={`${id}-basis`} value={item.basis} options={choices(feeBasis, false)} onChange={(code) => code && set({ basis: code })} />
        </div>
      </div>
      <div className="qe-item-row">
        {item.basis === 'PER_SQM' || item.basis === 'TIME' ? (
          <>
            <div>
              <NumberInput label={t(item.basis === 'TIME' ? 'hours' : 'area')} places={2} value={item.quantity} onChange={(quantity) => set({ quantity })} />
              {item.basis === 'PER_SQM' && gfaM2 && item.quantity === null ? (
                <button type="button" className="yz-link-button" onClick={() => set({ quantity: gfaM2 })}>
                  {t('useGfa', { area: `${formatNumber(gfaM2)} ㎡` })}
                </button>
              ) : null}
            </div>
            <NumberInput label={t(item.basis === 'TIME' ? 'hourPrice' : 'unitPrice')} places={4} value={item.rate} onChange={(rate) => set({ rate })} />
          </>
        ) : null}
        {item.basis === 'PERCENT' ? (
          <>
            <div className="qe-field">
              <label htmlFor={`${id}-cost`}>{t('cost')}</label>
              <MoneyInput id={`${id}-cost`} defaultUnit="WAN_YUAN" value={item.baseFen} onChange={(baseFen) => set({ baseFen })} />
            </div>
            <NumberInput label={t('percent')} places={4} value={item.rate} onChange={(rate) => set({ rate })} />
          </>
        ) : null}
        {item.basis === 'LUMP_SUM' ? (
          <div className="qe-field">
            <label htmlFor={`${id}-amount`}>{t('amount')}</label>
            <MoneyInput id={`${id}-amount`} defaultUnit="WAN_YUAN" value={item.amountFen} onChange={(fen) => set({ amountFen: fen })} />
          </div>
        ) : null}
        {item.basis === 'PER_STAGE' ? (
          <fieldset className="qe-parts">
            <legend>{t('parts')}</legend>
            {item.parts.map((part, i) => (
              <div key={i} className="qe-part">
                <PlainSelect aria-label={t('parts')} value={part.stage} options={choices(designStage, false)} onChange={(stage) => stage && set({ parts: replaced(item.parts, i, { stage }) })} />
                <MoneyInput aria-label={`${designStage.label(part.stage, locale)} ${t('amount')}`} defaultUnit="WAN_YUAN" value={part.amountFen} onChange={(fen) => set({ parts: replaced(item.parts, i, { amountFen: fen }) })} />
                <button type="button" className="qe-icon" aria-label={t('remove')} onClick={() => set({ parts: item.parts.filter((_, other) => other !== i) })}>
                  <Icon name="close" />
                </button>
              </div>
            ))}
            {item.parts.length < quoteLimits.parts ? (
              <button type="button" className="yz-link-button qe-add" onClick={() => set({ parts: [...item.parts, { stage: designStage.codes[Math.min(item.parts.length, designStage.codes.length - 1)]!, amountFen: null }] })}>
                <Icon name="plus" />
                {t('addPart')}
              </button>
            ) : null}
          </fieldset>
        ) : null}
        <p className="qe-item-amount">
          <small>{t('amount')}</small>
          <output className="yz-num">¥{formatNumber(fromFen(amountFen, 'YUAN'), 2)}</output>
        </p>
      </div>
      <div className="qe-item-foot">
        {item.factors.map((factor, i) => (
          <div key={i} className="qe-factor">
            <PlainInput aria-label={t('factorName')} placeholder={t('factor')} maxLength={quoteLimits.name} value={factor.name} onChange={(event) => set({ factors: replaced(item.factors, i, { name: event.target.value }) })} />
            <span aria-hidden>×</span>
            <NumberInput hideLabel label={t('factorValue')} places={4} value={factor.value} onChange={(value) => set({ factors: replaced(item.factors, i, { value }) })} />
            <button type="button" className="qe-icon" aria-label={t('remove')} onClick={() => set({ factors: item.factors.filter((_, other) => other !== i) })}>
              <Icon name="close" />
            </button>
          </div>
        ))}
        {item.factors.length < quoteLimits.factors ? (
          <button type="button" className="yz-link-button qe-add" onClick={() => set({ factors: [...item.factors, { name: '', value: '1' }] })}>
            <Icon name="plus" />
            {t('addFactor')}
          </button>
        ) : null}
        <span className="qe-item-actions">
          <button type="button" className="yz-link-button qe-add" onClick={onCopy}>
            <Icon name="copy" />
            {t('copyItem')}
          </button>
          <button type="button" className="qe-icon" aria-label={t('removeItem', { n: at + 1 })} onClick={onRemove}>
            <Icon name="trash" />
          </button>
        </span>
      </div>
    </li>
  );
}
