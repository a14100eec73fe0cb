import { isoDate } from '../measures/dates';

/** A date at the start of an entry: 2024.01.08, 24.1.12, 2024/3/5, 1月11日, 2/13, 4.29 — with what parts it from the text. */
const leadingDate = /^(?:(\d{4}|\d{2})[./年-])?(\d{1,2})[./月-](\d{1,2})日?(?![\d.])[\s,，:：]*/;
/** Entries are parted by line breaks, or by a semicolon before the next date. */
const separator = /\s*[\r\n]+\s*|[；;](?=\s*(?:(?:\d{4}|\d{2})[./年-])?\d{1,2}[./月-]\d{1,2})/;

/**
 * Splits a cell of finished work into dated entries, in the order written. Entries without a year take that of the entry
 * before, one more when the months run backwards; the first one that of `registeredOn`. A date that does not exist stays in the text.
 */
export function readWorkLog(text: string, registeredOn: string | null): { on: string | null; text: string }[] {
  let year = registeredOn ? Number(registeredOn.slice(0, 4)) : null;
  let month = registeredOn ? Number(registeredOn.slice(5, 7)) : 1;
  return text
    .split(separator)
    .map((entry) => entry.trim().replace(/[；;]$/, ''))
    .filter(Boolean)
    .map((entry) => {
      const [lead, typedYear, typedMonth, day] = leadingDate.exec(entry) ?? [];
      if (lead === undefined) return { on: null, text: entry };
      const nextMonth = Number(typedMonth);
      // Work is written down in order; a month well before the last one is in the next year.
      const nextYear = typedYear !== undefined ? Number(typedYear) + (typedYear.length === 2 ? 2000 : 0) : year === null ? null : nextMonth < month - 1 ? year + 1 : year;
      const on = nextYear === null ? null : isoDate(nextYear, nextMonth, Number(day));
      const rest = entry.slice(lead.length);
      if (on === null || rest === '') return { on, text: entry };
      year = nextYear;
      month = nextMonth;
      return { on, text: rest };
    });
}

/** An entry without the date that it begins with. */
export const withoutDate = (text: string): string => text.replace(leadingDate, '');
