import { Checkbox } from 'antd';

import { useMessages } from '../../../lib/messages';
import type { KpiSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { FigureFields } from './FigureFields';
import { kpiMessages } from './kpiMessages';

export default function KpiForm({ settings, onSettings }: SettingsFormProps<KpiSettings>) {
  const t = useMessages(kpiMessages);
  return (
    <>
      <FigureFields settings={settings} onSettings={onSettings} />
      <div>
        <Checkbox checked={settings.trend} onChange={(event) => onSettings({ ...settings, trend: event.target.checked })}>
          {t('trend')}
        </Checkbox>
        <p className="yz-quiet">{t('trendHelp')}</p>
      </div>
    </>
  );
}
