import { useQuery } from '@apollo/client/react';
import { cityTier, clientType, leadSource, positioning, productLine, region } from '@yingzao/domain/catalogues';
import type { Catalogue } from '@yingzao/domain/catalogues';
import { Button, Select } from 'antd';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { projectListHref } from '../../../lib/projectFilter';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { CodeSelect } from '../../../ui/CodeSelect';
import { seriesVariables } from '../model/statisticsRequest';
import { figureFormMessages } from './messages';
import { StatisticsWidgetDocument } from '../widgets/Statistics.generated';

export interface FilterFieldsProps {
  filter: ProjectFilter;
  onChange: (filter: ProjectFilter) => void;
}

const named = ['marketTrackerIds', 'departmentIds'] as const;
const coded = { regions: region, cityTiers: cityTier, clientTypes: clientType, productLines: productLine, positionings: positioning, sources: leadSource } as const;
type Coded = keyof typeof coded;
const controlled: ReadonlySet<string> = new Set([...named, ...Object.keys(coded)]);
const variables = seriesVariables([
  { dimension: 'MARKET_TRACKER', filter: {}, measure: 'COUNT' },
  { dimension: 'DEPARTMENT', filter: {}, measure: 'COUNT' },
]);

/** The conditions of a widget of figures; those without a control here came with a chart and can only be dropped. */
export default function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const t = useMessages(figureFormMessages);
  const id = useId();
  // Who and what has any project that the viewer may see, most first.
  const { data } = useQuery(StatisticsWidgetDocument, { variables, fetchPolicy: 'cache-first' });
  const set = (key: Coded | (typeof named)[number], values: readonly string[]): void => {
    const { [key]: _old, ...rest } = filter;
    onChange(values.length > 0 ? { ...rest, [key]: [...values] } : rest);
  };
  const others = Object.keys(filter).filter((key) => !controlled.has(key));
  const field = (key: Coded | (typeof named)[number], control: (fieldId: string) => ReactNode): ReactNode => (
    <div className="home-field" key={key}>
      <label htmlFor={`${id}${key}`}>{t(`field.${key}`)}</label>
      {control(`${id}${key}`)}
    </div>
  );
  return (
    <div className="home-filter-fields">
      {named.map((key, at) =>
        field(key, (fieldId) => (
          <Select<string[]>
            id={fieldId}
            className="yz-select"
            mode="multiple"
            maxTagCount="responsive"
            allowClear
            placeholder={t('any')}
            showSearch={{ optionFilterProp: 'label' }}
            options={(data?.statistics[at]?.segments ?? [])
              .filter(({ key: code, label }) => code !== 'NONE' && label)
              .sort((a, b) => b.figures.count - a.figures.count)
              .map(({ key: value, label }) => ({ value, label: label ?? value }))}
            value={[...(filter[key] ?? [])]}
            onChange={(values) => set(key, values)}
          />
        )),
      )}
      {(Object.keys(coded) as Coded[]).map((key) =>
        field(key, (fieldId) => (
          <CodeSelect<string> id={fieldId} multiple catalogue={coded[key] as unknown as Catalogue} value={[...(filter[key] ?? [])]} placeholder={t('any')} onChange={(codes) => set(key, codes)} />
        )),
      )}
      {others.length > 0 ? (
        <p className="yz-quiet">
          {t('more', { count: others.length })}{' '}
          <button type="button" className="yz-link-button" onClick={() => onChange(Object.fromEntries(Object.entries(filter).filter(([key]) => controlled.has(key))))}>
            {t('clearMore')}
          </button>
        </p>
      ) : null}
      <div className="home-filter-foot">
        <Link to={projectListHref(filter)}>{t('see')}</Link>
        <Button size="small" disabled={Object.keys(filter).length === 0} onClick={() => onChange({})}>
          {t('clear')}
        </Button>
      </div>
    </div>
  );
}
