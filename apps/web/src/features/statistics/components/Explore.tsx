import { useQuery } from '@apollo/client/react';
import { Segmented, Select } from 'antd';
import { useMemo } from 'react';

import type { StatisticsDimension } from '../../../generated/types.generated';
import { crossOf, type Crossing } from '../../../lib/crossTable';
import { dimensionGroups, formOf, formsFor, tells, type CrossedForm, type Exploration, type SingleForm } from '../../../lib/exploration';
import { axisFigure, drawFigure, readFigure } from '../../../lib/figures';
import { homeChart } from '../../../lib/homeChart';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Slot } from '../../../lib/slots';
import { StackColumns } from '../../../ui/charts';
import { ChartFrame, type ChartRow } from '../../../ui/ChartFrame';
import { CrossFigures } from '../../../ui/CrossFigures';
import { FilterItem } from '../../../ui/FilterBar';
import { ErrorState } from '../../../ui/states';
import { messages } from '../messages';
import type { ChartScope } from '../model/scope';
import type { Series } from '../model/segments';
import { crossSheet } from '../model/sheets';
import { ExploreCrossDocument } from './Explore.generated';
import { SegmentChart } from './SegmentChart';

export interface ExploreProps {
  exploration: Exploration;
  onChange: (next: Exploration) => void;
  scope: ChartScope;
  /** The series by the first dimension; undefined until the server answered. */
  series: Series | undefined;
  /** The same of what the page compares with. */
  other: Series | undefined;
  /** Whether ratings of clients may be asked by. */
  seesRatings: boolean;
}

const HEIGHT = 380;

/** The free chart: any dimension, any second one within it, in every form that suits them. Nothing of it is kept but the address. */
export function Explore({ exploration, onChange, scope, series, other, seesRatings }: ExploreProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { by, within } = exploration;
  const { measure, filter, compared } = scope;
  const form = formOf(exploration, measure, compared !== null);
  const offered = formsFor(exploration, measure, compared !== null);
  const name = t(`dimension.${by}`);
  const options = useMemo(
    () =>
      Object.entries(dimensionGroups).map(([group, list]) => ({
        label: t(`explore.${group as keyof typeof dimensionGroups}`),
        options: list.filter((name) => tells(name, measure) && (seesRatings || (name as StatisticsDimension) !== 'CLIENT_RATING')).map((name) => ({ value: name as StatisticsDimension, label: t(`dimension.${name}`) })),
      })),
    [t, seesRatings, measure],
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
        <>
          <Crossed crossing={{ rows: by, columns: within, measure, filter }} form={form as CrossedForm} scope={scope} {...(compared ? { of: compared.now } : {})} />
          {compared ? <Crossed crossing={{ rows: by, columns: within, measure, filter: compared.filter }} form={form as CrossedForm} scope={scope} of={compared.other} /> : null}
        </>
      ) : (
        <SegmentChart dimension={by} scope={scope} series={series?.dimension === by ? series : undefined} other={other?.dimension === by ? other : undefined} form={form as SingleForm} height={HEIGHT} title={t('explore.single', { name: locale === 'en' ? name.toLowerCase() : name })} />
      )}
    </section>
  );
}

/** One dimension within another; the table twin is the table of both. */
function Crossed({ crossing, form, scope, of }: { crossing: Crossing; form: CrossedForm; scope: ChartScope; /** Which of the two that are compared. */ of?: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { rows, columns, measure, filter } = crossing;
  const { data, error, refetch } = useQuery(ExploreCrossDocument, { variables: { requests: [{ rows, columns, measure, filter }], clients: measure === 'CLIENTS' } });
  const table = data?.crossTables[0];
  const cross = useMemo(
    () => (table ? crossOf(table, { rows, columns, measure, filter }, locale, { unfilled: t('unset'), other: t('explore.other'), earlier: t('explore.earlier') }) : null),
    [table, rows, columns, measure, filter, locale, t],
  );
  const crossed = t('explore.crossed', { rows: t(`dimension.${rows}`), columns: t(`dimension.${columns}`) });
  const title = of ? `${crossed} · ${of}` : crossed;
  const saving =
    cross && table
      ? {
          title: `${title} ${t(`measure.${measure}`)}`,
          filter: scope.about,
          day: filter.asOf ?? scope.day,
          sheet: () => crossSheet(cross, table, measure, { corner: t('valueUnit', { measure: t(`measure.${measure}`), unit: t(`unit.${measure}`) }), total: t('total') }),
        }
      : undefined;
  if (error && !table) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const heat = table ? <CrossFigures table={table} crossing={crossing} /> : null;
  return (
    <div style={{ minHeight: HEIGHT + 90 }}>
      <ChartFrame title={title} unit={t(`unit.${measure}`)} actions={<Slot name="pinToHome" of={homeChart({ by: rows, within: columns, form, measure, filter }, `${t(`measure.${measure}`)} · ${crossed}`)} />} loading={!cross} table={heat} isTable={form === 'heat'} {...(saving ? { saving } : {})} rows={cross?.rows.map((row): ChartRow => ({ key: row.key, label: row.label, value: drawFigure(row.figures, measure) })) ?? []}>
        {form === 'heat' || !cross ? (
          heat
        ) : (
          <StackColumns
            mode={form}
            height={HEIGHT}
            format={axisFigure(measure, locale)}
            onSelect={scope.pick}
            hint={t('pick.once')}
            series={cross.columns}
            rows={cross.rows.map((row) => ({
              key: row.key,
              label: row.label,
              parts: row.cells.map((cell) => ({ value: cell.figures ? drawFigure(cell.figures, measure) : 0, detail: cell.figures ? readFigure(cell.figures, measure, locale) : '—', ...(cell.href ? { href: cell.href } : {}) })),
            }))}
          />
        )}
      </ChartFrame>
    </div>
  );
}
