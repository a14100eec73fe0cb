import { designStage } from '@yingzao/domain/catalogues';
import { slipOf, spanOfPlan, type PlannedPhase } from '@yingzao/domain/designProjects';
import { addDays, daysBetween, today } from '@yingzao/domain/measures';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';

/** Firsts of months within a span, as few as can be read. */
function monthsIn(from: string, to: string): string[] {
  const months: string[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (let n = 0; n < 240; n++) {
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to) break;
    months.push(day);
  }
  const every = Math.max(1, Math.ceil(months.length / 6));
  return months.filter((_, at) => at % every === 0);
}

/** Plan and reality of phases as bars over time; each bar also says its days in words. */
export function PlanChart({ phases }: { phases: readonly PlannedPhase[] }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const now = today(new Date());
  const span = spanOfPlan(phases);
  if (!span) return <p className="yz-quiet">{t('phase.noDates')}</p>;
  const isRunning = phases.some((phase) => !phase.done && phase.actualFrom);
  const [from, to] = [span.from, isRunning && now > span.to ? now : span.to];
  const days = Math.max(1, daysBetween(from, addDays(to, 1)));
  const at = (day: string): number => (daysBetween(from, day) / days) * 100;
  const bar = (start: string | null, end: string | null) => {
    if (!start && !end) return null;
    const [a, b] = [start ?? end!, end ?? start!];
    return { left: `${at(a)}%`, width: `${Math.max(0.8, at(addDays(b, 1)) - at(a))}%` };
  };
  return (
    <figure className="dp-plan" aria-label={t('phase.chart')}>
      <div className="dp-plan-months" aria-hidden>
        {monthsIn(from, to).map((month) => (
          <span key={month} style={{ left: `${at(month)}%` }}>
            {month.slice(0, 7)}
          </span>
        ))}
      </div>
      <ol>
        {phases.map((phase) => {
          const name = designStage.label(phase.stage, locale);
          const planned = bar(phase.plannedFrom, phase.plannedTo);
          const actual = bar(phase.actualFrom, phase.done ? phase.actualTo : phase.actualFrom ? (now > phase.actualFrom ? now : phase.actualFrom) : null);
          const late = slipOf(phase, now);
          const range = (a: string | null, b: string | null): string => (a || b ? `${a ?? '…'} – ${b ?? '…'}` : '—');
          return (
            <li key={phase.stage} className="dp-plan-row">
              <span className="dp-plan-name">
                {name}
                {late > 0 ? <small className="dp-slip">{t('phase.late', { days: late })}</small> : null}
              </span>
              <span className="dp-plan-lane" title={`${t('phase.planned')} ${range(phase.plannedFrom, phase.plannedTo)} · ${t('phase.actual')} ${range(phase.actualFrom, phase.actualTo)}`}>
                {planned ? <span className="dp-bar-planned" style={planned} /> : null}
                {actual ? <span className={late > 0 ? 'dp-bar-actual dp-bar-late' : 'dp-bar-actual'} style={actual} /> : null}
                {now >= from && now <= to ? <span className="dp-today" style={{ left: `${at(now)}%` }} /> : null}
              </span>
            </li>
          );
        })}
      </ol>
      <figcaption className="dp-plan-legend">
        <span>
          <i className="dp-key dp-bar-planned" /> {t('phase.planned')}
        </span>
        <span>
          <i className="dp-key dp-bar-actual" /> {t('phase.actual')}
        </span>
        <span>
          <i className="dp-key dp-key-today" /> {t('phase.today')}
        </span>
      </figcaption>
    </figure>
  );
}
