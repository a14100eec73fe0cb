import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainSelect } from '../../../ui/PlainSelect';
import { dayKinds, daySpans } from '../model/birthdays';
import type { BirthdaySettings } from '../model/birthdays';
import type { SettingsFormProps } from '../model/widgetKind';
import { birthdayMessages } from '../widgets/birthdayMessages';

export default function BirthdaysForm({ settings, onSettings }: SettingsFormProps<BirthdaySettings>) {
  const t = useMessages(birthdayMessages);
  const id = useId();
  return (
    <>
      <div className="home-field">
        <label htmlFor={`${id}d`}>{t('days')}</label>
        <PlainSelect
          id={`${id}d`}
          value={settings.days}
          options={daySpans.map((value) => ({ value, label: t('span', { count: value }) }))}
          onChange={(days) => onSettings({ ...settings, days })}
        />
      </div>
      <div className="home-field">
        <label htmlFor={`${id}k`}>{t('kinds')}</label>
        <PlainSelect
          id={`${id}k`}
          value={settings.show}
          options={dayKinds.map((value) => ({ value, label: t(value) }))}
          onChange={(show) => onSettings({ ...settings, show })}
        />
      </div>
    </>
  );
}
