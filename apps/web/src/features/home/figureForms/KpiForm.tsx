import { useMessages } from '../../../lib/messages';
import { PlainCheck } from '../../../ui/PlainChoices';
import type { KpiSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { FigureFields } from './FigureFields';
import { kpiMessages } from '../widgets/kpiMessages';

export default function KpiForm({ settings, onSettings }: SettingsFormProps<KpiSettings>) {
  const t = useMessages(kpiMessages);
  return (
    <>
      <FigureFields settings={settings} onSettings={onSettings} />
      <div>
        <PlainCheck checked={settings.trend} onChange={(checked) => onSettings({ ...settings, trend: checked })}>
          {t('trend')}
        </PlainCheck>
        <p className="yz-quiet">{t('trendHelp')}</p>
      </div>
    </>
  );
}
