import { useQuery } from '@apollo/client/react';
import { Segmented, Select } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';

import type { StatisticsDimension } from '../../../generated/types.generated';
import { crossOf, type Crossing } from '../../../lib/crossTable';
import { drawFigure, kindOf, readFigure, shortFigure, type Measure } from '../../../lib/figures';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { isTime } from '../../../lib/segments';
import { useNarrow } from '../../../lib/useNarrow';
import { BarChartH, BarChartV, Donut, LineTrend, StackColumns, Tiles } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { CrossFigures } from '../../../ui/CrossFigures';
import { FilterItem } from '../../../ui/FilterBar';
import { ErrorState, LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import { dimensionGroups, formOf, formsFor, type Exploration } from '../model/explore';
import { pointsOf, rowsOf, type Series } from '../model/segments';
import { ExploreCrossDocument } from './Explore.generated';

export interface ExploreProps {
  exploration: Exploration;
  onChange: (next: Exploration) => void;
  measure: Measure;
  filter: ProjectFilter;
  /** The series by the first dimension; undefined until the server answered. */
  series: Series | undefined;
  /** Whether ratings of clients may be asked by. */
  seesRatings: boolean;
}

const HEIGHT = 380;

/** The free chart: any dimension, any second one within it, in every form that suits them. Nothing of it is kept but the address. */
export function Explore({ exploration, onChange, measure, filter, series, seesRatings }: ExploreProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { by, within } = exploration;
  const form = formOf(exploration, measure);
  const offered = formsFor(exploration, measure);
  const options = useMemo(
    () =>
      Object.entries(dimensionGroups).map(([group, list]) => ({
        label: t(`explore.${group as keyof typeof dimensionGroups}`),
        options: list.filter((name) => seesRatings || (name as StatisticsDimension) !== 'CLIENT_RATING').map((name) => ({ value: name as StatisticsDimension, label: t(`dimension.${name}`) })),
      })),
    [t, seesRatings],
  );
  return (
    <section className="yz-stat-explore" aria-label={t('explore.title')}>
      <div className="yz-stat-explore-head">
        <FilterItem label={t('explore.by')}>
          {(id) => <Select<StatisticsDimension> id={id} className="yz-select" popupMatchSelectWidth={false} showSearch={{ optionFilterProp: 'label' }} options={options} value={by} onChange={(next) => onChange({ by: next, within: within === next ? null : within, form: null })} />}
        </FilterItem>
        <FilterItem label={t('explore.within')}>
          {(id) => (
            <Select<StatisticsDimension | ''>
              id={id}
              className="yz-select"
              popupMatchSelectWidth={false}
              showSearch={{ optionFilterProp: 'label' }}
              options={[{ value: '', label: t('explore.none') }, ...options.map((group) => ({ ...group, options: group.options.filter((one) => one.value !== by) }))]}
              value={within ?? ''}
              onChange={(next) => onChange({ by, within: next || null, form: null })}
            />
          )}
        </FilterItem>
        <FilterItem label={t('explore.form')}>
          {(id) => <Segmented id={id} value={form} options={offered.map((one) => ({ value: one, label: t(`explore.forms.${one}`) }))} onChange={(next) => onChange({ ...exploration, form: next })} />}
        </FilterItem>
      </div>
      {within ? (
        <Crossed crossing={{ rows: by, columns: within, measure, filter }} form={form === 'heat' || form === 'grouped' || form === 'full' ? form : 'stacked'} locale={locale} />
      ) : (
        <Single by={by} measure={measure} filter={filter} series={series} form={form} />
      )}
    </section>
  );
}

const format = (measure: Measure, locale: 'zh' | 'en') => (value: number): string => (kindOf(measure) === 'rate' ? `${Math.round(value)}%` : shortFigure(value, locale));

function Single({ by, measure, filter, series, form }: { by: StatisticsDimension; measure: Measure; filter: ProjectFilter; series: Series | undefined; form: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const mine = series?.dimension === by ? series : undefined;
  const rows = mine ? rowsOf(mine, { measure, filter, locale, unsetLabel: t('unset') }) : [];
  const shown = rows.filter((row) => row.value !== 0);
  const most = { bars: Math.floor((HEIGHT - 30) / 20), columns: narrow ? 12 : 30, ring: 8, tiles: 30 }[form] ?? 400;
  const drawn = { onSelect: (row: ChartRow) => row.href && void navigate(row.href), format: format(measure, locale), height: HEIGHT, labelEms: narrow ? 10.5 : 16 };
  const name = t(`dimension.${by as 'REGION'}`);
  return (
    <ChartFrame
      title={t('explore.single', { name: locale === 'en' ? name.toLowerCase() : name })}
      unit={t(`unit.${measure}`)}
      note={shown.length > most ? t('firstOnly', { shown: most, all: shown.length }) : null}
      rows={rows}
      format={drawn.format}
      columns={{ label: name, value: t(`measure.${measure}`) }}
      {...(mine ? { total: readFigure(mine.total, measure, locale) } : {})}
      loading={!mine}
    >
      {form === 'bars' ? <BarChartH rows={shown.slice(0, most)} {...drawn} /> : null}
      {form === 'columns' ? <BarChartV rows={shown.slice(0, most)} {...drawn} /> : null}
      {form === 'ring' ? <Donut rows={shown.slice(0, most)} {...drawn} /> : null}
      {form === 'tiles' ? <Tiles rows={shown.slice(0, most)} {...drawn} /> : null}
      {form === 'line' || form === 'area' ? <LineTrend rows={isTime(by) ? pointsOf(rows) : rows} filled={form === 'area'} {...drawn} /> : null}
    </ChartFrame>
  );
}

function Crossed({ crossing, form, locale }: { crossing: Crossing; form: 'stacked' | 'grouped' | 'full' | 'heat'; locale: 'zh' | 'en' }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const { rows, columns, measure, filter } = crossing;
  const { data, error, refetch } = useQuery(ExploreCrossDocument, { variables: { requests: [{ rows, columns, measure, filter }], clients: measure === 'CLIENTS' } });
  const table = data?.crossTables[0];
  const cross = useMemo(
    () => (table ? crossOf(table, { rows, columns, measure, filter }, locale, { unfilled: t('unset'), other: t('explore.other'), earlier: t('explore.earlier') }) : null),
    [table, rows, columns, measure, filter, locale, t],
  );
  const title = t('explore.crossed', { rows: t(`dimension.${rows as 'REGION'}`), columns: t(`dimension.${columns as 'REGION'}`) });
  if (error && !table) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!table || !cross) return <div style={{ minHeight: HEIGHT }}><LoadingState lines={8} /></div>;
  const heat = <CrossFigures table={table} crossing={crossing} />;
  return (
    <ChartFrame title={title} unit={t(`unit.${measure}`)} rows={cross.rows.map((row): ChartRow => ({ key: row.key, label: row.label, value: drawFigure(row.figures, measure), detail: readFigure(row.figures, measure, locale), ...(row.href ? { href: row.href } : {}) }))} table={heat}>
      {form === 'heat' ? (
        heat
      ) : (
        <StackColumns
          mode={form}
          height={HEIGHT}
          format={format(measure, locale)}
          onSelect={(href) => void navigate(href)}
          series={cross.columns}
          rows={cross.rows.map((row) => ({
            key: row.key,
            label: row.label,
            parts: row.cells.map((cell) => ({ value: cell.figures ? drawFigure(cell.figures, measure) : 0, detail: cell.figures ? readFigure(cell.figures, measure, locale) : '—', ...(cell.href ? { href: cell.href } : {}) })),
          }))}
        />
      )}
    </ChartFrame>
  );
}
