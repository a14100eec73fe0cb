import { projectStatus } from '@yingzao/domain/catalogues';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainCheck, PlainCodes } from '../../../ui/PlainChoices';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import { measures, periods } from '../model/settings';
import type { FigureSettings } from '../model/settings';

/** What is counted, of which projects: the part that chart and single figure have in common. */
export function FigureFields<S extends FigureSettings>({
  settings,
  onSettings,
}: {
  settings: S;
  onSettings: (settings: S) => void;
}) {
  const t = useMessages(messages);
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
        <PlainCodes label={t('settings.statuses')} catalogue={projectStatus} value={settings.statuses} none={t('settings.allStatuses')} onChange={(statuses) => onSettings({ ...settings, statuses })} />
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
      <PlainCheck checked={settings.mine} onChange={(checked) => onSettings({ ...settings, mine: checked })}>
        {t('settings.mine')}
      </PlainCheck>
    </>
  );
}
