import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainSelect } from '../../../ui/PlainSelect';
import type { ScheduleSettings } from '../model/scheduleSettings';
import type { SettingsFormProps } from '../model/widgetKind';
import { scheduleMessages } from '../widgets/scheduleMessages';

export default function ScheduleForm({ settings, onSettings }: SettingsFormProps<ScheduleSettings>) {
  const t = useMessages(scheduleMessages);
  const id = useId();
  return (
    <div className="home-field">
      <label htmlFor={id}>{t('span')}</label>
      <PlainSelect id={id} value={settings.span} options={(['today', 'week'] as const).map((span) => ({ value: span, label: t(`spans.${span}`) }))} onChange={(span) => onSettings({ span })} />
    </div>
  );
}
