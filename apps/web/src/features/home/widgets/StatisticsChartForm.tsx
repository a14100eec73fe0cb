import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import { dimensions, forms } from '../model/settings';
import type { ChartSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { FigureFields } from './FigureFields';

export default function StatisticsChartForm({ settings, onSettings }: SettingsFormProps<ChartSettings>) {
  const t = useMessages(messages);
  const id = useId();
  return (
    <>
      <div className="home-field">
        <label htmlFor={`${id}d`}>{t('settings.dimension')}</label>
        <PlainSelect
          id={`${id}d`}
          value={settings.dimension}
          options={dimensions.map((value) => ({ value, label: t(`dimension.${value}`) }))}
          onChange={(dimension) => onSettings({ ...settings, dimension })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}f`}>{t('settings.form')}</label>
        <PlainSelect
          id={`${id}f`}
          value={settings.form}
          options={forms.map((value) => ({ value, label: t(`form.${value}`) }))}
          onChange={(form) => onSettings({ ...settings, form })}
        />
      </div>
      <FigureFields settings={settings} onSettings={onSettings} />
    </>
  );
}
