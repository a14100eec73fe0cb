import { useQuery } from '@apollo/client/react';
import { freeStarts, isBusy, momentOf, wallOf } from '@yingzao/domain/calendar';
import type { Block } from '@yingzao/domain/calendar';
import { addDays } from '@yingzao/domain/measures';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { messages } from '../messages';
import type { Colleague } from '../model/eventForm';
import { dayText } from '../model/items';
import { CalendarFreeBusyDocument } from './FreeBusyStrip.generated';

export interface FreeBusyStripProps {
  people: readonly Colleague[];
  day: string;
  zone: string;
  /** The time being planned, moments in ms. */
  from: number;
  to: number;
  onSuggest: (time: string) => void;
}

/** The hours that are looked at. */
const [opens, closes] = [8, 20];

/** When those invited are busy on the day of the event, beside its own time; never with what. */
export function FreeBusyStrip({ people, day, zone, from, to, onSuggest }: FreeBusyStripProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const viewer = useViewer();
  const window = { from: momentOf(`${day}T00:00:00`, zone).toISOString(), to: momentOf(`${addDays(day, 1)}T00:00:00`, zone).toISOString() };
  const ids = [viewer.id, ...people.map((p) => p.id)].slice(0, 20);
  const { data } = useQuery(CalendarFreeBusyDocument, { variables: { employeeIds: ids, ...window }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const at = (h: number): number => momentOf(`${day}T${String(h).padStart(2, '0')}:00:00`, zone).getTime();
  const [start, end] = [at(opens), at(closes)];
  const share = (ms: number): number => Math.min(100, Math.max(0, ((ms - start) / (end - start)) * 100));
  const rows = (data?.freeBusy ?? []).map((row) => ({ id: row.employee.id, name: row.employee.id === viewer.id ? t('form.you') : row.employee.name, blocks: row.blocks.map((b): Block => ({ from: Date.parse(b.startsAt), to: Date.parse(b.endsAt) })) }));
  const minutes = Math.max(15, Math.round((to - from) / 60_000));
  const free = rows.length > 0 ? freeStarts(rows.map((r) => r.blocks), [{ from: at(9), to: at(12) }, { from: at(13), to: at(18) }], minutes) : [];
  return (
    <div className="cal-busy" aria-label={t('form.freeBusy', { day: dayText(day, locale) })} role="group">
      <p className="yz-quiet yz-num">{t('form.freeBusy', { day: dayText(day, locale) })}</p>
      {rows.map((row) => {
        const busy = isBusy(row.blocks, { from, to });
        return (
          <div key={row.id} className="cal-busy-row">
            <span className="cal-busy-name">{row.name}</span>
            <span className="cal-busy-bar">
              {row.blocks.filter((b) => b.to > start && b.from < end).map((b) => (
                <i key={b.from} style={{ insetInlineStart: `${share(b.from)}%`, width: `${share(b.to) - share(b.from)}%` }} />
              ))}
              <b style={{ insetInlineStart: `${share(from)}%`, width: `max(2px, ${share(to) - share(from)}%)` }} />
            </span>
            <span className={busy ? 'cal-busy-state cal-busy-yes' : 'cal-busy-state'}>{t(busy ? 'form.isBusy' : 'form.isFree')}</span>
          </div>
        );
      })}
      {free.length > 0 ? (
        <p className="cal-suggest">
          <span className="yz-quiet">{t('form.suggest')}</span>
          {free.map((ms) => {
            const time = wallOf(new Date(ms), zone).slice(11, 16);
            return (
              <button key={ms} type="button" className="yz-text-button yz-num" onClick={() => onSuggest(time)}>
                {time}
              </button>
            );
          })}
        </p>
      ) : null}
    </div>
  );
}
