import { useMessages } from '../../../lib/messages';
import { PlainCheck } from '../../../ui/PlainChoices';
import { funnelMeasures } from '../model/funnel';
import type { FunnelSettings } from '../model/funnel';
import type { SettingsFormProps } from '../model/widgetKind';
import { ConditionFields, MeasureField } from './FigureFields';
import { figureMessages } from '../widgets/figureMessages';

export default function FunnelForm({ settings, onSettings }: SettingsFormProps<FunnelSettings>) {
  const own = useMessages(figureMessages);
  return (
    <>
      <MeasureField value={settings.measure} measures={funnelMeasures} onChange={(measure) => onSettings({ ...settings, measure })} />
      <PlainCheck checked={settings.allStages} onChange={(checked) => onSettings({ ...settings, allStages: checked })}>
        {own('allStages')}
      </PlainCheck>
      <ConditionFields settings={settings} onSettings={onSettings} />
      <p className="yz-quiet">{own('howText')}</p>
    </>
  );
}
