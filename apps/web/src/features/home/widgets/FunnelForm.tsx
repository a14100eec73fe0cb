import { leadSource, region } from '@yingzao/domain/catalogues';
import type { LeadSource, Region } from '@yingzao/domain/catalogues';
import { Checkbox, Select } from 'antd';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { messages } from '../messages';
import type { FunnelSettings } from '../model/funnel';
import { measures, periods } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { figureMessages } from './figureMessages';

export default function FunnelForm({ settings, onSettings }: SettingsFormProps<FunnelSettings>) {
  const t = useMessages(messages);
  const own = useMessages(figureMessages);
  const id = useId();
  return (
    <>
      <div className="home-field">
        <label htmlFor={`${id}m`}>{t('settings.measure')}</label>
        <Select
          id={`${id}m`}
          value={settings.measure}
          options={measures.map((value) => ({ value, label: t(`measure.${value}`) }))}
          onChange={(measure) => onSettings({ ...settings, measure })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}p`}>{t('settings.period')}</label>
        <Select
          id={`${id}p`}
          value={settings.period}
          options={periods.map((value) => ({ value, label: t(`period.${value}`) }))}
          onChange={(period) => onSettings({ ...settings, period })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}r`}>{own('regions')}</label>
        <CodeSelect<Region>
          id={`${id}r`}
          multiple
          catalogue={region}
          value={settings.regions}
          placeholder={own('any')}
          onChange={(regions) => onSettings({ ...settings, regions })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}s`}>{own('sources')}</label>
        <CodeSelect<LeadSource>
          id={`${id}s`}
          multiple
          catalogue={leadSource}
          value={settings.sources}
          placeholder={own('any')}
          onChange={(sources) => onSettings({ ...settings, sources })}
        />
      </div>
      <Checkbox
        checked={settings.allStages}
        onChange={(event) => onSettings({ ...settings, allStages: event.target.checked })}
      >
        {own('allStages')}
      </Checkbox>
      <Checkbox checked={settings.mine} onChange={(event) => onSettings({ ...settings, mine: event.target.checked })}>
        {t('settings.mine')}
      </Checkbox>
      <p className="yz-quiet">{own('howText')}</p>
    </>
  );
}
