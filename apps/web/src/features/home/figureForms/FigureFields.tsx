import { projectStatus } from '@yingzao/domain/catalogues';
import { Suspense, useId, useState } from 'react';

import type { StatisticsDimension } from '../../../generated/types.generated';
import { dimensionGroups, formOf, formsFor, tells } from '../../../lib/exploration';
import type { Form } from '../../../lib/exploration';
import { measures as allMeasures } from '../../../lib/figures';
import type { Measure } from '../../../lib/figures';
import { useMessages } from '../../../lib/messages';
import { onDemand } from '../../../lib/onDemand';
import { fromSearch, toSearch } from '../../../lib/projectFilter';
import { useCan } from '../../../lib/viewer';
import { PlainCheck, PlainCodes } from '../../../ui/PlainChoices';
import { PlainSelect } from '../../../ui/PlainSelect';
import { LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import { periods } from '../model/periods';
import type { Period } from '../model/periods';
import type { FigureSettings } from '../model/settings';
import { figureFormMessages } from './messages';
import './figureForms.css';

const FilterFields = onDemand(() => import('./FilterFields'));

/** Every dimension in its groups; ratings only for who may know what clients are worth. */
export function DimensionField<D extends StatisticsDimension>({ label, value, measure, onChange }: { label: string; value: D; measure: Measure; onChange: (dimension: StatisticsDimension) => void }) {
  const t = useMessages(messages);
  const own = useMessages(figureFormMessages);
  const seesRatings = useCan('clientRating.read');
  const id = useId();
  const groups = Object.entries(dimensionGroups) as [keyof typeof dimensionGroups, readonly StatisticsDimension[]][];
  const options = groups.flatMap(([group, list]) =>
    list.filter((name) => tells(name, measure) && (seesRatings || name !== 'CLIENT_RATING')).map((name) => ({ value: name, label: t(`dimension.${name}`), group: own(group) })),
  );
  return (
    <div className="home-field">
      <label htmlFor={id}>{label}</label>
      <PlainSelect<StatisticsDimension> id={id} value={value} options={options} placeholder={t(`dimension.${value}`)} onChange={onChange} />
    </div>
  );
}

/** Only the forms that tell the truth about such data. */
export function FormField<F extends Form>({ by, within, measure, value, onChange }: { by: StatisticsDimension; within: StatisticsDimension | null; measure: Measure; value: F; onChange: (form: F) => void }) {
  const t = useMessages(messages);
  const own = useMessages(figureFormMessages);
  const id = useId();
  return (
    <div className="home-field">
      <label htmlFor={id}>{t('settings.form')}</label>
      <PlainSelect<Form>
        id={id}
        value={formOf({ by, within, form: value }, measure)}
        options={formsFor({ by, within }, measure).filter((form) => form !== 'funnel').map((form) => ({ value: form, label: own(`form.${form}`) }))}
        onChange={(form) => onChange(form as F)}
      />
    </div>
  );
}

export function MeasureField({ value, measures = allMeasures, onChange }: { value: Measure; measures?: readonly Measure[]; onChange: (measure: Measure) => void }) {
  const t = useMessages(messages);
  const id = useId();
  return (
    <div className="home-field">
      <label htmlFor={id}>{t('settings.measure')}</label>
      <PlainSelect id={id} value={value} options={measures.map((measure) => ({ value: measure, label: t(`measure.${measure}`) }))} onChange={onChange} />
    </div>
  );
}

type Conditions = Pick<FigureSettings, 'period' | 'mine' | 'filter'> & Partial<Pick<FigureSettings, 'statuses'>>;

/** Of which projects: time of registration, status, one's own, and behind a fold every other condition. */
export function ConditionFields<S extends Conditions>({ settings, onSettings }: { settings: S; onSettings: (settings: S) => void }) {
  const t = useMessages(messages);
  const own = useMessages(figureFormMessages);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [wantsOwn, setWantsOwn] = useState(false);
  const { registeredOn, ...rest } = fromSearch(new URLSearchParams(settings.filter));
  const isOwn = settings.period === 'all' && (wantsOwn || registeredOn != null);
  const count = Object.keys(rest).length;
  const setRange = (range: { from?: string | null; to?: string | null }): void => {
    const { from, to } = { ...registeredOn, ...range };
    onSettings({ ...settings, filter: toSearch({ ...rest, registeredOn: { ...(from ? { from } : {}), ...(to ? { to } : {}) } }) });
  };
  const choose = (period: Period | 'own'): void => {
    setWantsOwn(period === 'own');
    onSettings({ ...settings, period: period === 'own' ? 'all' : period, ...(period === 'own' ? {} : { filter: toSearch(rest) }) });
  };
  return (
    <>
      <div className="home-field">
        <label htmlFor={`${id}p`}>{t('settings.period')}</label>
        <PlainSelect<Period | 'own'>
          id={`${id}p`}
          value={isOwn ? 'own' : settings.period}
          options={[...periods.map((value) => ({ value, label: t(`period.${value}`) })), { value: 'own' as const, label: own('own') }]}
          onChange={choose}
        />
        {isOwn ? (
          <div className="home-days">
            {(['from', 'to'] as const).map((end) => (
              <label key={end}>
                <span>{own(end)}</span>
                <input type="date" className="yz-plain-input" value={registeredOn?.[end] ?? ''} onChange={(event) => setRange({ [end]: event.target.value || null })} />
              </label>
            ))}
          </div>
        ) : null}
      </div>
      {settings.statuses ? (
        <div className="home-field">
          <PlainCodes label={t('settings.statuses')} catalogue={projectStatus} value={settings.statuses} none={t('settings.allStatuses')} onChange={(statuses) => onSettings({ ...settings, statuses })} />
        </div>
      ) : null}
      <PlainCheck checked={settings.mine} onChange={(mine) => onSettings({ ...settings, mine })}>
        {t('settings.mine')}
      </PlainCheck>
      <details className="home-filter" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {own('filter')}
          <span className="yz-quiet">{count > 0 ? own('filterCount', { count }) : own('any')}</span>
        </summary>
        {open ? (
          <Suspense fallback={<LoadingState lines={4} />}>
            <FilterFields filter={rest} onChange={(next: typeof rest) => onSettings({ ...settings, filter: toSearch({ ...next, ...(registeredOn ? { registeredOn } : {}) }) })} />
          </Suspense>
        ) : null}
      </details>
    </>
  );
}

/** What is counted, of which projects: the part that all widgets of figures have in common. */
export function FigureFields<S extends FigureSettings>({ settings, by = [], onSettings }: { settings: S; /** By what it is parted: measures that say nothing by it are left out. */ by?: readonly StatisticsDimension[]; onSettings: (settings: S) => void }) {
  return (
    <>
      <MeasureField value={settings.measure} measures={allMeasures.filter((measure) => by.every((name) => tells(name, measure)))} onChange={(measure) => onSettings({ ...settings, measure })} />
      <ConditionFields settings={settings} onSettings={onSettings} />
    </>
  );
}
