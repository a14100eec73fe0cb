import { useQuery } from '@apollo/client/react';
import { today } from '@yingzao/domain/measures';
import { Button, Select } from 'antd';
import { useMemo, useRef, type ReactNode } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router-dom';

import type { DateRange } from '../../../generated/types.generated';
import { readPercent } from '../../../lib/figureDifference';
import { shortFigure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { fromSearch, withFilter } from '../../../lib/projectFilter';
import { Slot } from '../../../lib/slots';
import type { Sheet, SheetCell } from '../../../lib/spreadsheet';
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
import { useTabComparison } from '../hooks/useTabComparison';
import { messages } from '../messages';
import { wordsOf } from '../model/chips';
import { comparisonIn, withComparison } from '../model/comparison';
import { isComparable, kindOf, peopleCell, peopleDifference, peopleFigures, peopleHref, readPeopleDifference, readPeopleFigure, valueOf, type Office, type PeopleFigure, type PeopleScope } from '../model/people';
import { ALL, peopleRows, type PeopleRow as Row } from '../model/peopleRows';
import { rangeOf } from '../model/periods';
import { ofToday } from '../model/scope';
import { tabMessages } from '../tabMessages';
import { ComparedTable } from './ComparedTable';
import { HeadActions } from './HeadActions';
import { PeriodPicker } from './PeriodPicker';
import { StatisticsPeopleDocument } from './PeopleTab.generated';
import { StatisticsFilter } from './StatisticsFilter';
import '../statistics.css';

/** Bars that can be told apart. */
const mostBars = 20;
/** px of the drawing, and of one of pairs. */
const [chartHeight, pairsHeight] = [430, 600];
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
  const comparison = useMemo(() => comparisonIn(params), [params]);
  const { compared, words: comparedWith, notes, comparable } = useTabComparison('people', filter, within, comparison, choices.nameOf);
  const sort = { key: [...peopleFigures, 'name', ...(compared ? ['other', 'difference'] : [])].find((one) => one === params.get('sort')) ?? 'tracked', direction: params.get('direction') === 'ASC' ? ('ASC' as const) : ('DESC' as const) };
  const scope: PeopleScope = { filter, within, office };
  const otherScope: PeopleScope | null = compared && { filter: compared.other.filter, within: compared.other.within, office };
  const { data, previousData, error, refetch } = useQuery(StatisticsPeopleDocument, { variables: { filter, within, office, ...(otherScope ? { otherFilter: otherScope.filter, otherWithin: otherScope.within, compares: true } : {}) } });
  const answer = (data ?? previousData)?.employeeStatistics;
  // Figures of the question before may be without what they are compared with.
  const otherAnswer = (compared && (data ?? previousData)?.other) ?? null;
  const compares = compared !== null && isComparable(figure, compared.kind);
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

  const rows = answer ? peopleRows(answer, otherAnswer, figure, sort, { all: s('people.all'), subtotal: s('people.subtotal'), noDepartment: s('people.noDepartment') }) : [];
  const hrefOf = (row: Row, of: PeopleFigure): string | null => (row.people && (valueOf(row.figures, of) ?? 0) > 0 ? peopleHref(of, row.people, scope) : null);
  const otherHrefOf = (row: Row, of: PeopleFigure): string | null => (otherScope && row.people && row.other && (valueOf(row.other, of) ?? 0) > 0 ? peopleHref(of, row.people, otherScope) : null);
  const otherOf = (row: Row): NonNullable<ChartRow['other']> | null => {
    if (!compares || !row.other) return null;
    const href = otherHrefOf(row, figure);
    return { value: valueOf(row.other, figure) ?? 0, detail: readPeopleFigure(row.other, figure, locale), ...(href ? { href } : {}) };
  };
  const height = compares ? pairsHeight : chartHeight;
  const drawn = rows
    .filter((row) => row.kind === 'employee' && ((valueOf(row.figures, figure) ?? 0) > 0 || (otherOf(row)?.value ?? 0) > 0))
    .sort((a, b) => (valueOf(b.figures, figure) ?? 0) - (valueOf(a.figures, figure) ?? 0) || (otherOf(b)?.value ?? 0) - (otherOf(a)?.value ?? 0));
  const bars = drawn.map((row): ChartRow => {
    const [href, other] = [hrefOf(row, figure), otherOf(row)];
    return { key: row.key, label: row.name, value: valueOf(row.figures, figure) ?? 0, detail: readPeopleFigure(row.figures, figure, locale), ...(href ? { href } : {}), ...(other ? { other } : {}) };
  });
  const unit = s(`people.unit.${kindOf(figure)}`);
  const toned = (row: Row, children: ReactNode) => <span className={row.kind === 'employee' ? 'yz-num' : 'yz-num yz-stat-sum'}>{children}</span>;
  const column = (of: PeopleFigure): Column<Row> => ({
    key: of,
    title: s(`people.figures.${of}`),
    align: 'right',
    width: kindOf(of) === 'yuan' ? 112 : 84,
    sortable: true,
    render: (row) => {
      const [text, href] = [readPeopleFigure(row.figures, of, locale), hrefOf(row, of)];
      return toned(
        row,
        href ? (
          <Link to={href} aria-label={s('people.cell', { name: row.name, figure: s(`people.figures.${of}`), value: text })}>
            {text}
          </Link>
        ) : (
          text
        ),
      );
    },
  });
  const difference = (row: Row) => (row.other ? peopleDifference(row.figures, row.other, figure) : { amount: null, percent: null });
  const comparedColumns: readonly Column<Row>[] =
    compares && compared
      ? [
          { ...column(figure), title: `${s(`people.figures.${figure}`)} · ${compared.nowName}`, width: 112 },
          {
            key: 'other',
            title: compared.otherName,
            align: 'right',
            width: 112,
            sortable: true,
            render: (row) => {
              const [text, href] = [row.other ? readPeopleFigure(row.other, figure, locale) : '—', otherHrefOf(row, figure)];
              return toned(
                row,
                href ? (
                  <Link to={href} aria-label={t('compare.cell', { row: row.name, other: compared.otherName, figure: text })}>
                    {text}
                  </Link>
                ) : (
                  text
                ),
              );
            },
          },
          { key: 'difference', title: t('compare.difference'), align: 'right', width: 112, sortable: true, render: (row) => toned(row, readPeopleDifference(difference(row), figure, locale)) },
          { key: 'percent', title: t('compare.percent'), align: 'right', width: 84, render: (row) => toned(row, readPercent(difference(row))) },
        ]
      : [];
  const columns: readonly Column<Row>[] = [
    { key: 'name', title: s('people.name'), width: narrow ? 112 : 168, sortable: true, render: (row) => <span className={row.kind === 'employee' ? undefined : 'yz-stat-sum'}>{row.name}</span> },
    ...comparedColumns,
    ...peopleFigures.filter((of) => comparedColumns.length === 0 || of !== figure).map(column),
  ];
  const headOf = (of: PeopleFigure): string => (kindOf(of) === 'pieces' ? s(`people.figures.${of}`) : t('valueUnit', { measure: s(`people.figures.${of}`), unit: s(`people.unit.${kindOf(of)}`) }));
  /** In files every figure stands with what it is compared with. */
  const headsOf = (of: PeopleFigure): string[] => (compared && otherAnswer && isComparable(of, compared.kind) ? [compared.nowName, compared.otherName, t('compare.difference'), t('compare.percent')].map((name) => `${headOf(of)} · ${name}`) : [headOf(of)]);
  const cellsOf = (row: Row, of: PeopleFigure): SheetCell[] => {
    if (!compared || !otherAnswer || !isComparable(of, compared.kind)) return [peopleCell(row.figures, of)];
    const { amount, percent } = row.other ? peopleDifference(row.figures, row.other, of) : { amount: null, percent: null };
    return [peopleCell(row.figures, of), row.other ? peopleCell(row.other, of) : null, amount === null ? null : { number: amount }, percent === null ? null : { number: percent }];
  };
  const sheet = (): Sheet => ({
    head: [s('people.name'), s('people.department'), ...peopleFigures.flatMap(headsOf)],
    rows: rows.map((row) => [row.name, row.department, ...peopleFigures.flatMap((of) => cellsOf(row, of))]),
  });
  const lineOf = (row: Row) => ({
    key: row.key,
    label: row.name,
    now: readPeopleFigure(row.figures, figure, locale),
    href: hrefOf(row, figure) ?? undefined,
    other: row.other ? readPeopleFigure(row.other, figure, locale) : '—',
    otherHref: otherHrefOf(row, figure) ?? undefined,
    amount: readPeopleDifference(difference(row), figure, locale),
    percent: readPercent(difference(row)),
  });
  const words = [
    ...wordsOf(filter, locale, choices.nameOf).map(({ label }) => label),
    t('chip', { name: s('people.period'), value: within ? `${within.from ?? ''} – ${within.to ?? ''}` : t('period.all') }),
    ...(office ? [s(`people.offices.${office}`)] : []),
    ...(compared && comparedWith ? [comparedWith] : []),
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
      <StatisticsFilter filter={whole} onChange={(next) => setParams(withFilter(params, next), { preventScrollReset: true })} choices={choices} comparison={comparison} comparedWith={comparedWith} comparable={comparable} onCompare={(next) => setParams(withComparison(params, next), { preventScrollReset: true })} />
      {whole.asOf ? <p className="yz-field-hint">{s('noDay')}</p> : null}
      {notes.length > 0 ? <p className="yz-field-hint yz-stat-notes" role="note">{notes.join(locale === 'zh' ? '' : ' ')}</p> : null}
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
          <div className="yz-stat-chart" style={{ minHeight: height + 48 }}>
            <ChartFrame
              title={title}
              unit={unit}
              note={bars.length > mostBars ? s('people.first', { hint: s(`people.hint.${figure}`), shown: mostBars, count: bars.length }) : s(`people.hint.${figure}`)}
              rows={bars}
              loading={!answer}
              columns={{ label: s('people.name'), value: s(`people.figures.${figure}`) }}
              hasShares={false}
              total={answer ? readPeopleFigure(answer.total, figure, locale) : ''}
              saving={saving(title, () => ({ head: [s('people.name'), ...headsOf(figure)], rows: drawn.map((row) => [row.name, ...cellsOf(row, figure)]) }))}
              {...(compares && compared ? { table: <ComparedTable title={title} heads={{ label: s('people.name'), now: `${s(`people.figures.${figure}`)} · ${compared.nowName}`, other: compared.otherName }} rows={drawn.map(lineOf)} total={rows[0] ? lineOf(rows[0]) : null} /> } : {})}
            >
              <BarChartH {...(compares && compared ? { names: { now: compared.nowName, other: compared.otherName }, onSelectOther: (row: ChartRow) => void (row.other?.href && navigate(row.other.href)) } : {})} rows={bars.slice(0, mostBars)} height={height} labelEms={narrow ? 6 : 10} format={(value: number) => (kindOf(figure) === 'percent' ? `${Math.round(value)}%` : shortFigure(value, locale))} onSelect={(row: ChartRow) => void (row.href && navigate(row.href))} />
            </ChartFrame>
          </div>
          <div ref={table}>
            <DataTable
              key={comparedColumns.length > 0 ? 'compared' : 'alone'}
              id={comparedColumns.length > 0 ? 'statisticsPeopleCompared' : 'statisticsPeople'}
              caption={s('people.caption')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.key}
              rowTitle={(row) => row.name}
              total={answer ? rows.filter((row) => row.kind === 'employee').length : null}
              loading={!data}
              sort={sort}
              onSort={({ key, direction }) => set({ sort: key, direction })}
              toolbar={answer ? <ChartMenu saving={saving(s('people.caption'), sheet)} frame={table} isDrawn={false} /> : null}
            />
            <p className="yz-field-hint">{[s('people.twice'), ...(compares ? [s('comparedRows', { figure: s(`people.figures.${figure}`) })] : [])].join(locale === 'zh' ? '' : ' ')}</p>
          </div>
        </div>
      )}
    </>
  );
}
