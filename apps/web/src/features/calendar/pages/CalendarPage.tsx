import { momentOf, toTimed, wallOf } from '@yingzao/domain/calendar';
import type { EventTimes } from '@yingzao/domain/calendar';
import { today } from '@yingzao/domain/measures';
import { useRef, useState } from 'react';

import { useHolidays } from '../../../lib/holidays';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { localStore } from '../../../lib/storage';
import { useAddress } from '../../../lib/useAddress';
import { useNarrow } from '../../../lib/useNarrow';
import { Page } from '../../../ui/Page';
import { ErrorState, LoadingState } from '../../../ui/states';
import '../calendar.css';
import { AgendaList } from '../components/AgendaList';
import { CalendarDialogs } from '../components/CalendarDialogs';
import type { Opened } from '../components/CalendarDialogs';
import { helpId } from '../components/EventBlock';
import { Invitations } from '../components/Invitations';
import { MonthGrid } from '../components/MonthGrid';
import { TimeGrid } from '../components/TimeGrid';
import { Toolbar } from '../components/Toolbar';
import { useArrange } from '../hooks/useArrange';
import type { Field } from '../hooks/useArrange';
import { useCalendar } from '../hooks/useCalendar';
import { useEventActions } from '../hooks/useEventActions';
import { messages } from '../messages';
import { isRecurring, whenText, zone } from '../model/items';
import type { Item } from '../model/items';
import { daysOfRange, rangeOf, stepped, viewFrom } from '../model/view';

const businessKey = 'calendar.business';

export default function CalendarPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const narrow = useNarrow();
  const address = useAddress();
  const holidays = useHolidays();
  const actions = useEventActions();
  const { view, day } = viewFrom(address, narrow);
  const { from, to } = rangeOf(view, day);
  const data = useCalendar(from, to);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');
  const [business, setBusiness] = useState(() => localStore.read<boolean>(businessKey) ?? true);
  /** Dropped and not yet read back: drawn where it was dropped. */
  const [pending, setPending] = useState<Item | null>(null);
  const board = useRef<HTMLDivElement>(null);

  const move = async (item: Item, times: EventTimes, scope: Parameters<typeof actions.move>[1]): Promise<void> => {
    setPending({ ...item, times });
    await actions.move(item, scope, times, t('done.moved', { when: whenText(times, locale) }));
    setPending(null);
  };
  const drop = (item: Item, times: EventTimes): void => {
    if (!isRecurring(item)) return void move(item, times, null);
    setPending({ ...item, times });
    setOpened({ kind: 'scope', item, times });
  };
  const arrange = useArrange(() => fieldOf(board.current), drop, (code, item, times) => setSaid(t(`said.${code}`, { title: item.event.title, when: whenText(times, locale) })));
  const ghost = arrange.held ? { ...arrange.held.item, times: arrange.held.times } : null;
  const items = pending ? data.items.map((item) => (item.id === pending.id ? pending : item)) : data.items;

  const open = (item: Item): void => {
    // The click that ends a drag opens nothing.
    if (!arrange.wasDragged() && !arrange.held) setOpened({ kind: 'details', item });
  };
  const create = (times: EventTimes): void => setOpened({ kind: 'form', item: null, times });
  const toDay = (next: string): void => address.change({ view: 'day', day: next });
  const showBusiness = (shown: boolean): void => {
    localStore.write(businessKey, shown);
    setBusiness(shown);
  };
  const shared = { days: daysOfRange(view, day), items, dates: business ? data.dates : [], holidays, onOpen: open, onCreate: (times: EventTimes) => (arrange.wasDragged() ? undefined : create(times)), onDay: toDay };

  return (
    <Page title={t('title')} width="full">
      <div className="cal-page" data-view={view}>
        <h1 className="yz-visually-hidden">{t('title')}</h1>
        <Toolbar
          view={view}
          day={day}
          narrow={narrow}
          business={business}
          onView={(next) => address.change({ view: next, day })}
          onStep={(by) => address.change({ view, day: stepped(view, day, by) })}
          onToday={() => address.change({ view, day: today(new Date()) })}
          onCreate={() => create(nextHour(day))}
          onBusiness={showBusiness}
          onImport={() => setOpened({ kind: 'import' })}
          onFeed={() => setOpened({ kind: 'feed' })}
        />
        <Invitations events={data.invitations} onAnswer={(event, answer) => void actions.answer(event, answer)} />
        {data.isCut ? <p className="cal-cut">{t('isCut')}</p> : null}
        <p id={helpId} hidden>
          {t('help')}
        </p>
        <p className="yz-visually-hidden" role="status" aria-live="assertive">
          {said}
        </p>
        {data.error ? <ErrorState error={data.error} onRetry={data.reload} /> : null}
        {data.loading ? <LoadingState lines={8} /> : null}
        {data.error || data.loading ? null : (
          <div ref={board} className="cal-board">
            {view === 'month' ? <MonthGrid {...shared} month={day} arrange={arrange} ghost={ghost} /> : view === 'agenda' ? <AgendaList {...shared} /> : <TimeGrid key={view} {...shared} arrange={arrange} ghost={ghost} />}
          </div>
        )}
      </div>
      <CalendarDialogs
        opened={opened}
        actions={actions}
        onOpen={setOpened}
        onLift={(item) => {
          setOpened(null);
          const face = board.current?.querySelector<HTMLElement>(`[data-event="${item.event.id}"]${item.key ? `[data-key="${item.key}"]` : ''} button`);
          setTimeout(() => face?.focus());
          arrange.lift(item);
        }}
        onScope={(item, times, scope) => void move(item, times, scope)}
        onClose={() => {
          setPending(null);
          setOpened(null);
        }}
      />
    </Page>
  );
}

/** The next full hour on the day shown: now where that is today, else in the morning. */
function nextHour(day: string): EventTimes {
  const now = wallOf(new Date(), zone);
  const hour = now.startsWith(day) ? Math.min(22, Number(now.slice(11, 13)) + 1) : 9;
  return toTimed(wallOf(momentOf(`${day}T00:00:00`, zone), zone).slice(0, 10), hour * 60, zone);
}

/** How large a day and a minute are on the screen now. */
function fieldOf(board: HTMLElement | null): Field {
  const month = board?.querySelector('.cal-month');
  const cell = board?.querySelector(month ? '.cal-cell' : '.cal-column')?.getBoundingClientRect();
  const { width = 100, height = 100 } = cell ?? {};
  return month ? { day: width, minute: null, columns: 7, row: height } : { day: width, minute: height / 1440, columns: 7, row: height };
}
