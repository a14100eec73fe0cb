import { useQuery } from '@apollo/client/react';
import { designStage } from '@yingzao/domain/catalogues';
import type { DesignStage } from '@yingzao/domain/catalogues';
import { hoursOf, minutesOf, mondayOf } from '@yingzao/domain/designProjects';
import { addDays, isIsoDate, today } from '@yingzao/domain/measures';
import { useRef, useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useAddress } from '../../../lib/useAddress';
import { useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { PartProps } from './FactsPart';
import { DesignWeekDocument, LogManHoursDocument, type LogManHoursMutation } from './HoursPart.generated';
import { HourTotals } from './HourTotals';

const logged = (data: LogManHoursMutation) => data.logManHours;

/** 项目工时: one's own week, and what was worked so far. */
export function HoursPart({ project }: PartProps) {
  const t = useMessages(messages);
  return (
    <>
      {project.viewerCanLogHours ? <WeekSheet project={project} /> : <p className="yz-quiet">{t('hours.notMember')}</p>}
      <HourTotals project={project} />
    </>
  );
}

function WeekSheet({ project }: PartProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { id: me } = useViewer();
  const { get, change } = useAddress();
  const now = today(new Date());
  const asked = get('week');
  const monday = mondayOf(asked && isIsoDate(asked) ? asked : now);
  const days = Array.from({ length: 7 }, (_, n) => addDays(monday, n));
  const to = days[6]!;
  const { data, previousData, refetch } = useQuery(DesignWeekDocument, { variables: { id: project.id, from: monday, to }, fetchPolicy: 'cache-and-network' });
  const entries = ((data ?? previousData)?.designProject?.manHours ?? []).filter((entry) => entry.employee.id === me);
  const minutesAt = (stage: DesignStage | null, day: string): number => entries.find((entry) => entry.stage === stage && entry.day === day)?.minutes ?? 0;
  const rows: readonly (DesignStage | null)[] = [...project.phases.map((phase) => phase.stage), null];
  const sum = (list: readonly { minutes: number }[]): string => {
    const minutes = list.reduce((all, entry) => all + entry.minutes, 0);
    return minutes > 0 ? hoursOf(minutes) : '—';
  };
  const go = (day: string | null): void => change({ week: day }, { replace: true });
  return (
    <Section
      title={t('hours.title')}
      actions={
        <span className="dp-week">
          <button type="button" className="yz-icon-button" aria-label={t('hours.previous')} onClick={() => go(addDays(monday, -7))}>
            <Icon name="left" />
          </button>
          <span className="yz-num">{t('hours.week', { from: monday, to })}</span>
          <button type="button" className="yz-icon-button" aria-label={t('hours.next')} disabled={addDays(monday, 7) > now} onClick={() => go(addDays(monday, 7))}>
            <Icon name="right" />
          </button>
        </span>
      }
    >
      <div className="dp-scroll">
        <table className="dp-table dp-sheet">
          <thead>
            <tr>
              <th scope="col">{t('phase.stage')}</th>
              {days.map((day) => (
                <th key={day} scope="col" className={day === now ? 'dp-amount dp-now' : 'dp-amount'}>
                  <DayHead day={day} />
                </th>
              ))}
              <th scope="col" className="dp-amount">{t('hours.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((stage) => {
              const name = stage ? designStage.label(stage, locale) : t('hours.other');
              return (
                <tr key={stage ?? 'none'}>
                  <th scope="row">{name}</th>
                  {days.map((day) => (
                    <td key={day}>
                      <HourCell key={`${day} ${minutesAt(stage, day)}`} projectId={project.id} stage={stage} day={day} minutes={minutesAt(stage, day)} disabled={day > now} label={t('hours.cell', { stage: name, day })} onSaved={() => void refetch().catch(() => undefined)} />
                    </td>
                  ))}
                  <td className="dp-amount yz-num">{sum(entries.filter((entry) => entry.stage === stage))}</td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('hours.sum')}</th>
              {days.map((day) => (
                <td key={day} className="dp-amount yz-num">
                  {sum(entries.filter((entry) => entry.day === day))}
                </td>
              ))}
              <td className="dp-amount yz-num">
                <strong>{sum(entries)}</strong>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className="yz-quiet">{t('hours.hint')}</p>
    </Section>
  );
}

/** Month and day, and the day of the week below: seven of them stand beside each other. */
function DayHead({ day }: { day: string }) {
  const locale = useLocale();
  return (
    <time className="dp-day yz-num" dateTime={day}>
      {day.slice(5)}
      <small>{new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))}</small>
    </time>
  );
}

interface CellProps {
  readonly projectId: string;
  readonly stage: DesignStage | null;
  readonly day: string;
  readonly minutes: number;
  readonly disabled: boolean;
  readonly label: string;
  readonly onSaved: () => void;
}

/** One cell: what was typed stays until it is kept; what is no time says so and stays too. */
function HourCell({ projectId, stage, day, minutes, disabled, label, onSaved }: CellProps) {
  const t = useMessages(messages);
  const shown = minutes > 0 ? hoursOf(minutes) : '';
  const [text, setText] = useState(shown);
  /** As it was sent last: leaving the cell after Enter is no second save. */
  const sent = useRef(shown);
  const { send, busy } = useSubmit(LogManHoursDocument, logged);
  const read = minutesOf(text);
  const save = async (): Promise<void> => {
    if (text === sent.current) return;
    if (read === null) return void toast.error(t('hours.invalid', { text }));
    sent.current = text;
    const payload = await send({ designProjectId: projectId, day, stage, minutes: read });
    if (payload && payload.errors.length === 0) return onSaved();
    sent.current = shown;
    toast.error(payload?.errors[0]?.message ?? t('hours.invalid', { text }));
  };
  return (
    <input
      className="yz-plain-input dp-cell"
      type="text"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={read === null || undefined}
      aria-busy={busy}
      disabled={disabled}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void save();
        if (event.key === 'Escape') setText(shown);
      }}
    />
  );
}
