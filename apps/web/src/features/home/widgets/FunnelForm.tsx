import { leadSource, region } from '@yingzao/domain/catalogues';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainCheck, PlainCodes } from '../../../ui/PlainChoices';
import { PlainSelect } from '../../../ui/PlainSelect';
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
        <PlainSelect
          id={`${id}m`}
          value={settings.measure}
          options={measures.map((value) => ({ value, label: t(`measure.${value}`) }))}
          onChange={(measure) => onSettings({ ...settings, measure })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}p`}>{t('settings.period')}</label>
        <PlainSelect
          id={`${id}p`}
          value={settings.period}
          options={periods.map((value) => ({ value, label: t(`period.${value}`) }))}
          onChange={(period) => onSettings({ ...settings, period })}
        />
      </div>
      <div className="home-field">
        <PlainCodes label={own('regions')} catalogue={region} value={settings.regions} none={own('any')} onChange={(regions) => onSettings({ ...settings, regions })} />
      </div>
      <div className="home-field">
        <PlainCodes label={own('sources')} catalogue={leadSource} value={settings.sources} none={own('any')} onChange={(sources) => onSettings({ ...settings, sources })} />
      </div>
      <PlainCheck
        checked={settings.allStages}
        onChange={(checked) => onSettings({ ...settings, allStages: checked })}
      >
        {own('allStages')}
      </PlainCheck>
      <PlainCheck checked={settings.mine} onChange={(checked) => onSettings({ ...settings, mine: checked })}>
        {t('settings.mine')}
      </PlainCheck>
      <p className="yz-quiet">{own('howText')}</p>
    </>
  );
}
