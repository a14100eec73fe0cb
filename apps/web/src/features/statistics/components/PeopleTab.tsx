import { useQuery } from '@apollo/client/react';
import { today } from '@yingzao/domain/measures';
import { Button, Select } from 'antd';
import { useMemo, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';

import type { DateRange, People } from '../../../generated/types.generated';
import { shortFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { fromSearch, withFilter } from '../../../lib/projectFilter';
import { Slot } from '../../../lib/slots';
import type { Sheet } from '../../../lib/spreadsheet';
import { readDays, writeDays } from '../../../lib/trackedBy';
import { useNarrow } from '../../../lib/useNarrow';
import { useCan } from '../../../lib/viewer';
import { BarChartH } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { ChartMenu } from '../../../ui/ChartMenu';
import { DataTable, type Column } from '../../../ui/DataTable';
import { FilterItem } from '../../../ui/FilterBar';
import { Icon } from '../../../ui/Icon';
import { EmptyState, ErrorState } from '../../../ui/states';
import { useChoices } from '../hooks/useChoices';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import { kindOf, peopleCell, peopleFigures, peopleHref, readPeopleFigure, valueOf, type Office, type PeopleFigure, type PeopleFigures, type PeopleScope } from '../model/people';
import { rangeOf } from '../model/periods';
import { ofToday } from '../model/scope';
import { tabMessages } from '../tabMessages';
import { HeadActions } from './HeadActions';
import { PeriodPicker } from './PeriodPicker';
import { StatisticsPeopleDocument } from './PeopleTab.generated';
import { StatisticsFilter } from './StatisticsFilter';
import '../statistics.css';

interface Row {
  readonly key: string;
  readonly kind: 'all' | 'department' | 'employee';
  readonly name: string;
  readonly department: string;
  readonly figures: PeopleFigures;
  /** Null where no list can name them. */
  readonly people: People | null;
}

const ALL = 'all';
/** Bars that can be told apart. */
const mostBars = 20;
const chartHeight = 430;
/** First and last day in the address; this year without them, and every day for `all`. */
const withinIn = (text: string | null): DateRange | null => (text === ALL ? null : (readDays(text) ?? rangeOf('thisYear')));

/** What everybody did in a period, department by department. */
export default function PeopleTab() {
  const t = useMessages(messages);
  const s = useMessages(tabMessages);
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const [params, setParams] = useSearchParams();
  const choices = useChoices();
  const seesAll = useCan('project.read');
  const table = useRef<HTMLDivElement>(null);
  const whole = useMemo(() => fromSearch(params), [params]);
  const filter = useMemo(() => ofToday(whole), [whole]);
  const within = useMemo(() => withinIn(params.get('days')), [params]);
  const office = (['MARKET', 'DESIGN'] as const).find((one) => one === params.get('office')) ?? null;
  const figure = peopleFigures.find((one) => one === params.get('figure')) ?? 'tracked';
  const sort = { key: [...peopleFigures, 'name'].find((one) => one === params.get('sort')) ?? 'tracked', direction: params.get('direction') === 'ASC' ? ('ASC' as const) : ('DESC' as const) };
  const scope: PeopleScope = { filter, within, office };
  const { data, previousData, error, refetch } = useQuery(StatisticsPeopleDocument, { variables: { filter, within, office } });
  const answer = (data ?? previousData)?.employeeStatistics;
  const isPartial = answer?.isPartial ?? !seesAll;

  const set = (changes: Readonly<Record<string, string | null>>): void => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes))
      if (value) next.set(name, value);
      else next.delete(name);
    setParams(next, { preventScrollReset: true });
  };

  const reset = (): void => {
    const next = withFilter(params, {});
    next.delete('days');
    next.delete('office');
    setParams(next);
  };

  const rows = useMemo((): Row[] => {
    if (!answer) return [];
    const by = (a: { name: string; figures: PeopleFigures }, b: { name: string; figures: PeopleFigures }): number => {
      const order = sort.key === 'name' ? a.name.localeCompare(b.name, 'zh-CN') : (valueOf(a.figures, sort.key as PeopleFigure) ?? -1) - (valueOf(b.figures, sort.key as PeopleFigure) ?? -1);
      return (sort.direction === 'ASC' ? order : -order) || a.name.localeCompare(b.name, 'zh-CN');
    };
    const departments = answer.departments.map((one) => ({ key: one.key, name: one.label ?? s('people.noDepartment'), figures: one.figures })).sort(by);
    return [
      { key: ALL, kind: 'all', name: s('people.all'), department: '', figures: answer.total, people: {} },
      ...departments.flatMap((home): Row[] => [
        { key: `d-${home.key}`, kind: 'department', name: `${home.name} ${s('people.subtotal')}`, department: home.name, figures: home.figures, people: home.key === 'NONE' ? null : { departmentIds: [home.key] } },
        ...answer.employees
          .filter((one) => one.departmentKey === home.key)
          .map((one): Row => ({ key: one.key, kind: 'employee', name: one.label ?? one.key, department: home.name, figures: one.figures, people: { employeeIds: [one.key] } }))
          .sort(by),
      ]),
    ];
  }, [answer, s, sort.key, sort.direction]);

  const hrefOf = (row: Row, of: PeopleFigure): string | null => (row.people && (valueOf(row.figures, of) ?? 0) > 0 ? peopleHref(of, row.people, scope) : null);
  const bars: ChartRow[] = rows
    .filter((row) => row.kind === 'employee' && (valueOf(row.figures, figure) ?? 0) > 0)
    .map((row) => {
      const href = hrefOf(row, figure);
      return { key: row.key, label: row.name, value: valueOf(row.figures, figure) ?? 0, detail: readPeopleFigure(row.figures, figure, locale), ...(href ? { href } : {}) };
    })
    .sort((a, b) => b.value - a.value);
  const unit = s(`people.unit.${kindOf(figure)}`);
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: s('people.name'), width: narrow ? 112 : 168, sortable: true, render: (row) => <span className={row.kind === 'employee' ? undefined : 'yz-stat-sum'}>{row.name}</span> },
    ...peopleFigures.map(
      (of): Column<Row> => ({
        key: of,
        title: s(`people.figures.${of}`),
        align: 'right',
        width: kindOf(of) === 'yuan' ? 112 : 84,
        sortable: true,
        render: (row) => {
          const [text, href] = [readPeopleFigure(row.figures, of, locale), hrefOf(row, of)];
          return (
            <span className={row.kind === 'employee' ? 'yz-num' : 'yz-num yz-stat-sum'}>
              {href ? (
                <Link to={href} aria-label={s('people.cell', { name: row.name, figure: s(`people.figures.${of}`), value: text })}>
                  {text}
                </Link>
              ) : (
                text
              )}
            </span>
          );
        },
      }),
    ),
  ];
  const sheet = (): Sheet => ({
    head: [s('people.name'), s('people.department'), ...peopleFigures.map((of) => (kindOf(of) === 'pieces' ? s(`people.figures.${of}`) : t('valueUnit', { measure: s(`people.figures.${of}`), unit: s(`people.unit.${kindOf(of)}`) })))],
    rows: rows.map((row) => [row.name, row.department, ...peopleFigures.map((of) => peopleCell(row.figures, of))]),
  });
  const words = [
    ...wordsOf(filter, locale, choices.nameOf).map(({ label }) => label),
    t('chip', { name: s('people.period'), value: within ? `${within.from ?? ''} – ${within.to ?? ''}` : t('period.all') }),
    ...(office ? [s(`people.offices.${office}`)] : []),
  ];
  const saving = (title: string, of: () => Sheet) => ({ title, filter: words.join(t('semicolon')), day: today(new Date()), sheet: of });
  const title = s('people.chart', { figure: s(`people.figures.${figure}`) });
  const isEmpty = data !== undefined && rows.length === 1;
  return (
    <>
      <HeadActions>
        <Slot name="savedViews" of={{ kind: 'STATISTICS', path: '/statistics', address: params.toString(), search: params.toString() }} />
      </HeadActions>
      {isPartial ? (
        <p className="yz-stat-partial" role="note">
          <Icon name="lock" />
          {s('people.partial')}
        </p>
      ) : null}
      <StatisticsFilter filter={whole} onChange={(next) => setParams(withFilter(params, next), { preventScrollReset: true })} choices={choices} />
      {whole.asOf ? <p className="yz-field-hint">{s('noDay')}</p> : null}
      <div className="yz-stat-explore-head">
        <PeriodPicker label={s('people.period')} range={within} onChange={(range) => set({ days: range ? writeDays(range) : ALL })} />
        <FilterItem label={s('people.office')}>
          {(id) => (
            <Select<Office | 'any'>
              id={id}
              className="yz-select"
              popupMatchSelectWidth={false}
              value={office ?? 'any'}
              options={(['any', 'MARKET', 'DESIGN'] as const).map((value) => ({ value, label: s(`people.offices.${value}`) }))}
              onChange={(value) => set({ office: value === 'any' ? null : value })}
            />
          )}
        </FilterItem>
        <FilterItem label={s('people.figure')}>
          {(id) => (
            <Select<PeopleFigure>
              id={id}
              className="yz-select"
              popupMatchSelectWidth={false}
              value={figure}
              options={peopleFigures.map((value) => ({ value, label: s(`people.figures.${value}`), title: s(`people.hint.${value}`) }))}
              onChange={(value) => set({ figure: value === 'tracked' ? null : value })}
            />
          )}
        </FilterItem>
      </div>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {isEmpty ? <EmptyState icon="statistics" title={s('people.empty')} text={s('people.emptyText')} action={<Button onClick={reset}>{t('reset')}</Button>} /> : null}
      {isEmpty || (error && !data) ? null : (
        <div className="yz-stat-people" aria-busy={!data} inert={!data && answer !== undefined}>
          <div className="yz-stat-chart" style={{ minHeight: chartHeight + 48 }}>
            <ChartFrame
              title={title}
              unit={unit}
              note={bars.length > mostBars ? s('people.first', { hint: s(`people.hint.${figure}`), shown: mostBars, count: bars.length }) : s(`people.hint.${figure}`)}
              rows={bars}
              loading={!answer}
              columns={{ label: s('people.name'), value: s(`people.figures.${figure}`) }}
              hasShares={false}
              total={answer ? readPeopleFigure(answer.total, figure, locale) : ''}
              saving={saving(title, () => ({ head: [s('people.name'), unit ? t('valueUnit', { measure: s(`people.figures.${figure}`), unit }) : s(`people.figures.${figure}`)], rows: bars.map((bar) => [bar.label, peopleCell(rows.find((row) => row.key === bar.key)!.figures, figure)]) }))}
            >
              <BarChartH rows={bars.slice(0, mostBars)} height={chartHeight} labelEms={narrow ? 6 : 10} format={(value: number) => (kindOf(figure) === 'percent' ? `${Math.round(value)}%` : shortFigure(value, locale))} onSelect={(row: ChartRow) => void (row.href && navigate(row.href))} />
            </ChartFrame>
          </div>
          <div ref={table}>
            <DataTable
              id="statisticsPeople"
              caption={s('people.caption')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.key}
              rowTitle={(row) => row.name}
              total={answer ? answer.employees.length : null}
              loading={!data}
              sort={sort}
              onSort={({ key, direction }) => set({ sort: key, direction })}
              toolbar={answer ? <ChartMenu saving={saving(s('people.caption'), sheet)} frame={table} isDrawn={false} /> : null}
            />
            <p className="yz-field-hint">{s('people.twice')}</p>
          </div>
        </div>
      )}
    </>
  );
}
