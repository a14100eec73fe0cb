import { useQuery } from '@apollo/client/react';
import { trackingStage } from '@yingzao/domain/catalogues';
import { Link } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { SheetCell } from '../../../lib/spreadsheet';
import { useNarrow } from '../../../lib/useNarrow';
import { BarChartH } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { messages } from '../messages';
import type { ChartScope } from '../model/scope';
import { stageLists } from '../model/stageTimes';
import { tabMessages } from '../tabMessages';
import { StatisticsStageTimesDocument } from './StageTimes.generated';

const HEIGHT = 300;
const heads = ['passed', 'medianDays', 'meanDays', 'p90Days', 'standing', 'standingMedianDays', 'longestDays', 'overP90'] as const;

/** How long projects were in each stage, beside how long those stand there that are in it now; a shape narrows the page to them, the table opens their lists. */
export function StageTimes({ scope }: { scope: ChartScope }) {
  const t = useMessages(messages);
  const s = useMessages(tabMessages);
  const locale = useLocale();
  const narrow = useNarrow();
  const { filter } = scope;
  const { data, previousData, error, refetch } = useQuery(StatisticsStageTimesDocument, { variables: { filter } });
  const times = ((data ?? previousData)?.stageTimes ?? []).map((row) => ({ ...row, name: trackingStage.label(row.stage, locale), lists: stageLists(filter, row) }));
  const days = (count: number | null | undefined): string => (count == null ? '—' : s('stages.days', { count }));
  const rows: ChartRow[] = times.map(({ stage, name, lists, medianDays, standingMedianDays }) => ({
    key: stage,
    label: name,
    value: medianDays ?? 0,
    detail: days(medianDays),
    ...(lists.passed ? { href: lists.passed } : {}),
    other: { value: standingMedianDays ?? 0, detail: days(standingMedianDays), ...(lists.standing ? { href: lists.standing } : {}) },
  }));
  const title = s('stages.title');
  const linked = (href: string | null, count: number, label: string) =>
    href ? (
      <Link to={href} aria-label={label}>
        {count}
      </Link>
    ) : (
      count
    );
  return (
    // Figures of the filter before stay out of reach while the new ones come: their links are of the new one.
    <div className="yz-stat-stages" style={{ minHeight: HEIGHT + 90 }} aria-busy={!data && !error} inert={!data && !error && previousData !== undefined}>
      <ChartFrame
        title={title}
        unit={s('stages.unit')}
        note={s('stages.note')}
        rows={rows}
        loading={!data && !previousData && !error}
        error={data ? undefined : error}
        onRetry={() => void refetch()}
        {...(data
          ? {
              saving: {
                title,
                filter: scope.about,
                day: scope.day,
                sheet: () => ({
                  head: [t('dimension.TRACKING_STAGE'), ...heads.map((head) => s(`stages.${head}`))],
                  rows: times.map((row) => [row.name, ...heads.map((head): SheetCell => (row[head] == null ? null : { number: String(row[head]) }))]),
                }),
              },
            }
          : {})}
        table={
          <div className="yz-table-scroll" tabIndex={0} role="region" aria-label={title}>
            <table className="yz-plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('dimension.TRACKING_STAGE')}</th>
                  {heads.map((head) => (
                    <th key={head} scope="col" className="yz-right">
                      {s(`stages.${head}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {times.map((row) => {
                  const label = (head: 'passed' | 'standing' | 'overP90'): string => s('people.cell', { name: row.name, figure: s(`stages.${head}`), value: String(row[head]) });
                  return (
                    <tr key={row.stage}>
                      <th scope="row">{row.name}</th>
                      <td className="yz-right yz-num">{linked(row.lists.passed, row.passed, label('passed'))}</td>
                      <td className="yz-right yz-num">{row.medianDays ?? '—'}</td>
                      <td className="yz-right yz-num">{row.meanDays ?? '—'}</td>
                      <td className="yz-right yz-num">{row.p90Days ?? '—'}</td>
                      <td className="yz-right yz-num">{linked(row.lists.standing, row.standing, label('standing'))}</td>
                      <td className="yz-right yz-num">{row.standingMedianDays ?? '—'}</td>
                      <td className="yz-right yz-num">{row.longestDays ?? '—'}</td>
                      <td className="yz-right yz-num">{linked(row.lists.over, row.overP90, label('overP90'))}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        }
      >
        <BarChartH
          rows={rows}
          height={HEIGHT}
          labelEms={narrow ? 6 : 10}
          names={{ now: s('stages.barPassed'), other: s('stages.barStanding') }}
          hint={(row: ChartRow) => (row.href ? scope.hint(row.href) : null)}
          onSelect={(row: ChartRow) => void (row.href && scope.pick(row.href))}
          onSelectOther={(row: ChartRow) => void (row.other?.href && scope.pick(row.other.href))}
        />
      </ChartFrame>
    </div>
  );
}
