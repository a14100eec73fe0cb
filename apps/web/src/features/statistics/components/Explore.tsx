import { useQuery } from '@apollo/client/react';
import { Segmented, Select } from 'antd';
import { useMemo } from 'react';

import type { StatisticsDimension } from '../../../generated/types.generated';
import type { Crossing } from '../../../lib/crossTable';
import { dimensionGroups, formOf, formsFor, tells, type CrossedForm, type Exploration, type SingleForm } from '../../../lib/exploration';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { FilterItem } from '../../../ui/FilterBar';
import { ErrorState } from '../../../ui/states';
import { messages } from '../messages';
import { keyStep } from '../model/comparison';
import { othersOf } from '../model/crossComparison';
import type { ChartScope } from '../model/scope';
import type { Series } from '../model/segments';
import { CrossChart } from './CrossChart';
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
          {(id) => <Segmented id={id} aria-label={t('explore.form')} value={form} options={offered.map((one) => ({ value: one, label: t(`explore.forms.${one}`) }))} onChange={(next) => onChange({ ...exploration, form: next })} />}
        </FilterItem>
      </div>
      {within ? (
        <Crossings crossing={{ rows: by, columns: within, measure, filter }} form={form as CrossedForm} scope={scope} />
      ) : (
        <SegmentChart dimension={by} scope={scope} series={series?.dimension === by ? series : undefined} other={other?.dimension === by ? other : undefined} form={form as SingleForm} height={HEIGHT} title={t('explore.single', { name: locale === 'en' ? name.toLowerCase() : name })} />
      )}
    </section>
  );
}

/** One dimension within another, and beneath it what that is compared with. */
function Crossings({ crossing, form, scope }: { crossing: Crossing; form: CrossedForm; scope: ChartScope }) {
  const { measure, filter, rows, columns } = crossing;
  const { compared } = scope;
  const requests = [filter, ...(compared ? [compared.filter] : [])].map((one) => ({ rows, columns, measure, filter: one }));
  const { data, error, refetch } = useQuery(ExploreCrossDocument, { variables: { requests, clients: measure === 'CLIENTS' } });
  const [table, other] = data?.crossTables ?? [];
  const otherOf = useMemo(
    () => (compared && other ? othersOf(other, { rows: keyStep(filter, compared.comparison, rows), columns: keyStep(filter, compared.comparison, columns) }) : undefined),
    [compared, other, filter, rows, columns],
  );
  if (error && !table) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      <CrossChart crossing={crossing} table={table} form={form} scope={scope} height={HEIGHT} {...(compared ? { of: compared.now } : {})} {...(otherOf ? { otherOf } : {})} />
      {compared ? <CrossChart crossing={{ ...crossing, filter: compared.filter }} table={other} form={form} scope={scope} height={HEIGHT} of={compared.other} /> : null}
    </>
  );
}
