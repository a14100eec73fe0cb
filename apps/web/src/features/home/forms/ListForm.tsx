import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import type { ListSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';

const counts = [3, 4, 5, 6, 8, 10];

export default function ListForm({ settings, onSettings }: SettingsFormProps<ListSettings>) {
  const t = useMessages(messages);
  const id = useId();
  return (
    <div className="home-field">
      <label htmlFor={id}>{t('settings.rows')}</label>
      <PlainSelect
        id={id}
        value={settings.rows}
        options={counts.map((count) => ({ value: count, label: t('settings.rowCount', { count }) }))}
        onChange={(rows) => onSettings({ rows })}
      />
    </div>
  );
}
