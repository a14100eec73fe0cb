import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import type { ChartSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { DimensionField, FigureFields, FormField } from './FigureFields';

export default function StatisticsChartForm({ settings, onSettings }: SettingsFormProps<ChartSettings>) {
  const t = useMessages(messages);
  return (
    <>
      <DimensionField measure={settings.measure} label={t('settings.dimension')} value={settings.dimension} onChange={(dimension) => onSettings({ ...settings, dimension })} />
      <FormField by={settings.dimension} within={null} measure={settings.measure} value={settings.form} onChange={(form) => onSettings({ ...settings, form })} />
      <FigureFields settings={settings} by={[settings.dimension]} onSettings={onSettings} />
    </>
  );
}
