import { Button } from 'antd';
import { useId, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { PlainInput } from '../../../ui/PlainInput';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import { places } from '../model/places';
import { grouped, mostShortcuts, safeAddress } from '../model/shortcuts';
import type { Shortcut, ShortcutsSettings } from '../model/shortcuts';
import type { SettingsFormProps } from '../model/widgetKind';
import { ShortcutRow } from './ShortcutRow';

/** Shortcuts in their order: name, sort, delete; new ones from the pages of this system or by address. */
export default function ShortcutsForm({ settings: { items }, onSettings }: SettingsFormProps<ShortcutsSettings>) {
  const t = useMessages(messages);
  const id = useId();
  const [address, setAddress] = useState('');
  const [bad, setBad] = useState(false);
  const set = (next: readonly Shortcut[]) => onSettings({ items: next });
  const groups = grouped(items).flatMap(({ group }) => (group ? [group] : []));
  const full = items.length >= mostShortcuts;

  const move = (at: number, by: number) => {
    const next = [...items];
    const [item] = next.splice(at, 1);
    if (item) next.splice(at + by, 0, item);
    set(next);
  };
  const add = () => {
    const safe = safeAddress(address);
    setBad(safe === null);
    if (safe === null) return;
    set([...items, { to: safe }]);
    setAddress('');
  };

  return (
    <div className="home-field">
      <ul className="home-shortcut-rows">
        {items.map((item, at) => (
          <ShortcutRow
            key={`${at}:${item.to}`}
            item={item}
            groups={groups}
            isFirst={at === 0}
            isLast={at === items.length - 1}
            onChange={(next) => set(items.map((other, i) => (i === at ? next : other)))}
            onMove={(by) => move(at, by)}
            onRemove={() => set(items.filter((_, i) => i !== at))}
          />
        ))}
      </ul>
      <label htmlFor={`${id}p`}>{t('settings.pick')}</label>
      <PlainSelect
        id={`${id}p`}
        value={null}
        disabled={full}
        placeholder={t('settings.pick')}
        options={places
          .filter((place) => !items.some((item) => item.to === place.to))
          .map((place) => ({ value: place.to, label: t(place.name) }))}
        onChange={(to: string | null) => {
          if (to) set([...items, { to }]);
        }}
      />
      <label htmlFor={`${id}a`}>{t('settings.address')}</label>
      <form
        className="home-inline"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <PlainInput
          id={`${id}a`}
          value={address}
          disabled={full}
          placeholder="https://"
          invalid={bad}
          aria-describedby={bad ? `${id}e` : undefined}
          onChange={(event) => {
            setAddress(event.target.value);
            setBad(false);
          }}
        />
        <Button
          htmlType="submit"
          disabled={full || address.trim() === ''}
          aria-label={t('settings.addShortcut')}
          icon={<Icon name="plus" />}
        />
      </form>
      {bad ? (
        <p id={`${id}e`} className="home-error" role="alert">
          {t('settings.badAddress')}
        </p>
      ) : null}
    </div>
  );
}
