import type { LandUnit } from '@yingzao/domain/catalogues';
import { daysBetween, formatArea, formatDate, formatMoney, formatNumber, isIsoDate, today, type MoneyUnit } from '@yingzao/domain/measures';

import { useLocale, type Locale } from '../lib/locale';
import { useMessages } from '../lib/messages';
import { messages } from './messages';

function Blank() {
  return <span className="yz-blank">—</span>;
}

export interface NumberTextProps {
  value: string | number | null | undefined;
  /** Places after the point; as many as there are by default. */
  digits?: number;
}

/** A number with thousands commas and tabular figures. */
export function NumberText({ value, digits }: NumberTextProps) {
  return value == null ? <Blank /> : <span className="yz-num">{formatNumber(value, digits)}</span>;
}

export interface AreaTextProps {
  /** Exact decimal of m2. */
  m2: string | null | undefined;
  unit?: LandUnit | 'auto';
  /** Adds the area in 亩 and 公顷, for land. */
  dual?: boolean;
}

export function AreaText({ m2, unit = 'M2', dual }: AreaTextProps) {
  const locale = useLocale();
  if (m2 == null) return <Blank />;
  return (
    <span className="yz-num">
      {formatArea(m2, { unit, locale })}
      {dual ? (
        <small className="yz-quiet">
          {' '}
          {formatArea(m2, { unit: 'MU', locale })} · {formatArea(m2, { unit: 'HECTARE', locale })}
        </small>
      ) : null}
    </span>
  );
}

export interface MoneyTextProps {
  /** Whole fen as digits. */
  fen: string | null | undefined;
  unit?: MoneyUnit | 'auto';
}

export function MoneyText({ fen, unit = 'YUAN' }: MoneyTextProps) {
  const locale = useLocale();
  if (fen == null) return <Blank />;
  return (
    <span className="yz-num" title={formatMoney(fen, { unit: 'YUAN', locale })}>
      {formatMoney(fen, { unit, locale })}
    </span>
  );
}

export interface DateTextProps {
  /** `YYYY-MM-DD`, or a moment in ISO 8601. */
  value: string | null | undefined;
  /** `relative` says today, yesterday or tomorrow where that is so. */
  kind?: 'date' | 'datetime' | 'relative';
  weekday?: boolean;
}

const ZONE = 'Asia/Shanghai';
const weekdays: Record<Locale, readonly string[]> = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** The firm's calendar day of a date or a moment; null for anything unreadable. */
function dayOf(value: string): string | null {
  if (isIsoDate(value)) return value;
  const moment = /^\d{4}-\d{2}-\d{2}T/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? null : today(new Date(moment), ZONE);
}

/** Dates read `2026-11-23 周一` in the firm's time zone, whatever the reader's computer is set to. */
export function DateText({ value, kind = 'date', weekday }: DateTextProps) {
  const locale = useLocale();
  const t = useMessages(messages);
  if (!value) return <Blank />;
  const day = dayOf(value);
  // A birthday without its year, `--03-05`, is no day of the calendar.
  if (!day) return <>{formatDate(value, locale)}</>;
  const now = today(new Date(), ZONE);
  const away = daysBetween(now, day);
  const near = away === 0 ? t('date.today') : away === -1 ? t('date.yesterday') : away === 1 ? t('date.tomorrow') : null;
  const time = kind === 'date' || isIsoDate(value) ? '' : ` ${clock.format(new Date(value))}`;
  const name = weekday ? ` ${weekdays[locale][new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''}` : '';
  return (
    <time dateTime={value} className="yz-num yz-date" title={near ? day : undefined}>
      {kind === 'relative' && near ? near : day}
      {name}
      {time}
    </time>
  );
}
