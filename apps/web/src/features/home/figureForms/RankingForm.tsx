import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import { placeCounts } from '../model/settings';
import type { RankingSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';
import { DimensionField, FigureFields } from './FigureFields';
import { figureFormMessages } from './messages';

export default function RankingForm({ settings, onSettings }: SettingsFormProps<RankingSettings>) {
  const t = useMessages(messages);
  const own = useMessages(figureFormMessages);
  const id = useId();
  return (
    <>
      <DimensionField measure={settings.measure} label={t('settings.dimension')} value={settings.dimension} onChange={(dimension) => onSettings({ ...settings, dimension })} />
      <div className="home-field">
        <label htmlFor={id}>{own('places')}</label>
        <PlainSelect id={id} value={settings.places} options={placeCounts.map((count) => ({ value: count, label: own('placeCount', { count }) }))} onChange={(places) => onSettings({ ...settings, places })} />
      </div>
      <FigureFields settings={settings} by={[settings.dimension]} onSettings={onSettings} />
    </>
  );
}
