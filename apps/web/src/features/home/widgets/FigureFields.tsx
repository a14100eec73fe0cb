import { projectStatus } from '@yingzao/domain/catalogues';
import type { ProjectStatus } from '@yingzao/domain/catalogues';
import { Checkbox, Select } from 'antd';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
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
        <Select
          id={`${id}m`}
          value={settings.measure}
          options={measures.map((value) => ({ value, label: t(`measure.${value}`) }))}
          onChange={(measure) => onSettings({ ...settings, measure })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}s`}>{t('settings.statuses')}</label>
        <CodeSelect<ProjectStatus>
          id={`${id}s`}
          multiple
          catalogue={projectStatus}
          value={settings.statuses}
          placeholder={t('settings.allStatuses')}
          onChange={(statuses) => onSettings({ ...settings, statuses })}
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
      <Checkbox checked={settings.mine} onChange={(event) => onSettings({ ...settings, mine: event.target.checked })}>
        {t('settings.mine')}
      </Checkbox>
    </>
  );
}
