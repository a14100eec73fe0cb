import { weekdayCodes } from './rules';
import type { Rule } from './rules';

const names = {
  zh: ['一', '二', '三', '四', '五', '六', '日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;
const ordinals = { zh: ['', '第一个', '第二个', '第三个', '第四个', '第五个'], en: ['', 'first', 'second', 'third', 'fourth', 'fifth'] } as const;

type Locale = 'zh' | 'en';

function dayName(code: string, locale: Locale): string {
  const match = /^(-?\d+)?([A-Z]{2})$/.exec(code)!;
  const name = names[locale][weekdayCodes.indexOf(match[2] as 'MO')]!;
  const nth = Number(match[1] ?? 0);
  const which = nth === 0 ? '' : nth === -1 ? (locale === 'zh' ? '最后一个' : 'last') : (ordinals[locale][nth] ?? `${nth}`);
  return locale === 'zh' ? `${which}周${name}` : `${which} ${name}`.trim();
}

/** A rule in words: 每 2 周的周一、周三，到 2026-12-31 为止. */
export function describeRule(rule: Rule, locale: Locale): string {
  const n = rule.interval;
  const zh = locale === 'zh';
  const every = {
    DAILY: zh ? (n > 1 ? `每 ${n} 天` : '每天') : n > 1 ? `Every ${n} days` : 'Every day',
    WEEKLY: zh ? (n > 1 ? `每 ${n} 周` : '每周') : n > 1 ? `Every ${n} weeks` : 'Every week',
    MONTHLY: zh ? (n > 1 ? `每 ${n} 个月` : '每月') : n > 1 ? `Every ${n} months` : 'Every month',
    YEARLY: zh ? (n > 1 ? `每 ${n} 年` : '每年') : n > 1 ? `Every ${n} years` : 'Every year',
  }[rule.freq];
  const list = (items: readonly string[]): string => items.join(zh ? '、' : ', ');
  const isWorkdays = rule.freq === 'WEEKLY' && rule.byDay.join() === 'MO,TU,WE,TH,FR';
  const months = rule.byMonth.length > 0 ? (zh ? `${list(rule.byMonth.map(String))} 月` : `in month ${list(rule.byMonth.map(String))}`) : '';
  const days = [
    rule.byMonthDay.length > 0 ? (zh ? `${list(rule.byMonthDay.map((d) => (d < 0 ? `倒数第 ${-d}` : String(d))))} 日` : `on day ${list(rule.byMonthDay.map(String))}`) : '',
    isWorkdays ? (zh ? '周一至周五' : 'Monday to Friday') : rule.byDay.length > 0 ? (zh ? list(rule.byDay.map((d) => dayName(d, locale))) : `on ${list(rule.byDay.map((d) => dayName(d, locale)))}`) : '',
  ].filter(Boolean);
  const more = rule.bySetPos.length + rule.byYearDay.length + rule.byWeekNo.length > 0 ? (zh ? '（另有条件）' : ' (with further conditions)') : '';
  const end = rule.count !== null ? (zh ? `，共 ${rule.count} 次` : `, ${rule.count} times`) : rule.until ? (zh ? `，到 ${rule.until.slice(0, 10)} 为止` : `, until ${rule.until.slice(0, 10)}`) : '';
  if (zh) {
    const where = [months, ...days].filter(Boolean).join(' ');
    return `${every}${where ? `${n > 1 ? '的' : ''}${/^[\d]/.test(where) ? ' ' : ''}${where}` : ''}${more}${end}`;
  }
  return `${[every, months, ...days].filter(Boolean).join(' ')}${more}${end}`;
}
