import { useQuery } from '@apollo/client/react';
import { trackingStage, type TrackingStage } from '@yingzao/domain/catalogues';
import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router-dom';

import type { StageTimeDimension } from '../../../generated/types.generated';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { SheetCell } from '../../../lib/spreadsheet';
import { useNarrow } from '../../../lib/useNarrow';
import { BarChartH } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { FilterItem } from '../../../ui/FilterBar';
import { PlainTable } from '../../../ui/PlainTable';
import { messages } from '../messages';
import type { ChartScope } from '../model/scope';
import { linesOfKeys, linesOfStages, stageChoiceIn, stageDimensions, usualStage, withStageChoice, type StageChoice, type StageLine } from '../model/stageTimes';
import { tabMessages } from '../tabMessages';
import { StatisticsStageTimesDocument, type StatisticsStageTimesQuery } from './StageTimes.generated';

const HEIGHT = 300;
/** px of a pair of bars, and how many can be told apart. */
const [PAIR, mostBars] = [34, 18];
const heads = ['passed', 'medianDays', 'meanDays', 'p90Days', 'standing', 'standingMedianDays', 'longestDays', 'overP90'] as const;
type Line = StageLine<StatisticsStageTimesQuery['stageTimes'][number]>;

const numbers = (line: Line): SheetCell[] => heads.map((head): SheetCell => (line[head] == null ? null : { number: String(line[head]) }));

/** How long projects were in each stage, beside how long those stand there that are in it now, and in one stage by what else they are; a shape narrows the page to them, the table opens their lists. */
export function StageTimes({ scope }: { scope: ChartScope }) {
  const t = useMessages(messages);
  const s = useMessages(tabMessages);
  const locale = useLocale();
  const narrow = useNarrow();
  const [params, setParams] = useSearchParams();
  const choice = stageChoiceIn(params);
  const { by } = choice;
  const { filter } = scope;
  const { data, previousData, error, refetch } = useQuery(StatisticsStageTimesDocument, { variables: { filter, ...(by ? { by } : {}) } });
  const answer = (data ?? previousData)?.stageTimes ?? [];
  const stages = linesOfStages(answer, filter, locale);
  const stage = choice.stage ?? usualStage(stages);
  const linesOf = (of: TrackingStage): Line[] => (by ? linesOfKeys(answer, filter, by, of, locale, t('unset')) : []);
  const lines = by ? (stage ? linesOf(stage) : []) : stages;
  const whole = by ? stages.find((line) => line.stage === stage) : undefined;
  const days = (count: number | null | undefined): string => (count == null ? '—' : s('stages.days', { count }));
  const rows: ChartRow[] = lines.map(({ id, name, lists, medianDays, standingMedianDays }) => ({
    key: id,
    label: name,
    value: medianDays ?? 0,
    detail: days(medianDays),
    ...(lists.passed ? { href: lists.passed } : {}),
    other: { value: standingMedianDays ?? 0, detail: days(standingMedianDays), ...(lists.standing ? { href: lists.standing } : {}) },
  }));
  const choose = (next: StageChoice): void => setParams(withStageChoice(params, next), { preventScrollReset: true });
  const stageName = stage ? trackingStage.label(stage, locale) : '—';
  const title = by ? s('stages.titleBy', { stage: stageName, name: locale === 'en' ? t(`dimension.${by}`).toLowerCase() : t(`dimension.${by}`) }) : s('stages.title');
  const first = t(`dimension.${by ?? 'TRACKING_STAGE'}`);
  const notes = [s('stages.note'), ...(by && lines.length > mostBars ? [t('firstOnly', { shown: mostBars, all: lines.length })] : []), ...(scope.compared ? [s('stages.notCompared')] : [])];
  const linked = (href: string | null, count: number, label: string) =>
    href ? (
      <Link to={href} aria-label={label}>
        {count}
      </Link>
    ) : (
      count
    );
  const cells = (line: Line, name: string) => {
    const label = (head: 'passed' | 'standing' | 'overP90'): string => s('people.cell', { name, figure: s(`stages.${head}`), value: String(line[head]) });
    return (
      <>
        <td className="yz-right yz-num">{linked(line.lists.passed, line.passed, label('passed'))}</td>
        <td className="yz-right yz-num">{line.medianDays ?? '—'}</td>
        <td className="yz-right yz-num">{line.meanDays ?? '—'}</td>
        <td className="yz-right yz-num">{line.p90Days ?? '—'}</td>
        <td className="yz-right yz-num">{linked(line.lists.standing, line.standing, label('standing'))}</td>
        <td className="yz-right yz-num">{line.standingMedianDays ?? '—'}</td>
        <td className="yz-right yz-num">{line.longestDays ?? '—'}</td>
        <td className="yz-right yz-num">{linked(line.lists.over, line.overP90, label('overP90'))}</td>
      </>
    );
  };
  const shown = by ? rows.slice(0, mostBars) : rows;
  const height = by ? Math.max(HEIGHT, shown.length * PAIR + 40) : HEIGHT;
  return (
    <>
      <div className="yz-stat-explore-head">
        <FilterItem label={s('stages.by')}>
          {(id) => (
            <Select<StageTimeDimension | ''>
              id={id}
              className="yz-select"
              popupMatchSelectWidth={false}
              value={by ?? ''}
              options={[{ value: '' as const, label: s('stages.byNothing') }, ...stageDimensions.map((value) => ({ value, label: t(`dimension.${value}`) }))]}
              onChange={(next) => choose({ by: next || null, stage: choice.stage })}
            />
          )}
        </FilterItem>
        {by ? (
          <FilterItem label={t('dimension.TRACKING_STAGE')}>
            {(id) => (
              <Select<TrackingStage>
                id={id}
                className="yz-select"
                popupMatchSelectWidth={false}
                value={stage}
                options={trackingStage.codes.map((value) => ({ value, label: trackingStage.label(value, locale) }))}
                onChange={(next) => choose({ by, stage: next })}
              />
            )}
          </FilterItem>
        ) : null}
      </div>
      {/* Figures of the filter before stay out of reach while the new ones come: their links are of the new one. */}
      <div className="yz-stat-stages" style={{ minHeight: height + 90 }} aria-busy={!data && !error} inert={!data && !error && previousData !== undefined}>
        <ChartFrame
          title={title}
          unit={s('stages.unit')}
          note={notes.join(' ')}
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
                  // Of a second dimension the file has all stages.
                  sheet: () => ({
                    head: [t('dimension.TRACKING_STAGE'), ...(by ? [first] : []), ...heads.map((head) => s(`stages.${head}`))],
                    rows: by ? stages.flatMap((line) => [[line.name, t('total'), ...numbers(line)], ...linesOf(line.stage).map((one) => [line.name, one.name, ...numbers(one)])]) : stages.map((line) => [line.name, ...numbers(line)]),
                  }),
                },
              }
            : {})}
          table={
            <PlainTable
              title={title}
              heads={[first, ...heads.map((head) => s(`stages.${head}`))]}
              foot={
                whole ? (
                  <tr>
                    <th scope="row">{s('stages.all')}</th>
                    {cells(whole, s('stages.all'))}
                  </tr>
                ) : null
              }
            >
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">{line.name}</th>
                  {cells(line, line.name)}
                </tr>
              ))}
            </PlainTable>
          }
        >
          <BarChartH
            rows={shown}
            height={height}
            labelEms={narrow ? 6 : 10}
            names={{ now: s('stages.barPassed'), other: s('stages.barStanding') }}
            hint={(row: ChartRow) => (row.href ? scope.hint(row.href) : null)}
            onSelect={(row: ChartRow) => void (row.href && scope.pick(row.href))}
            onSelectOther={(row: ChartRow) => void (row.other?.href && scope.pick(row.other.href))}
          />
        </ChartFrame>
      </div>
    </>
  );
}
