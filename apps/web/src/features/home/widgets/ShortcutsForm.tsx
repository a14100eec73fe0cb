import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { placeName, places } from '../model/places';
import { mostShortcuts, safeAddress } from '../model/settings';
import type { Shortcut, ShortcutsSettings } from '../model/settings';
import type { SettingsFormProps } from '../model/widgetKind';

/** Shortcuts in their order: name, sort, delete; new ones from the pages of this system or by address. */
export default function ShortcutsForm({ settings: { items }, onSettings }: SettingsFormProps<ShortcutsSettings>) {
  const t = useMessages(messages);
  const id = useId();
  const [address, setAddress] = useState('');
  const [bad, setBad] = useState(false);
  const set = (next: readonly Shortcut[]) => onSettings({ items: next });
  const full = items.length >= mostShortcuts;

  const move = (at: number, by: number) => {
    const next = [...items];
    const [item] = next.splice(at, 1);
    if (item) next.splice(at + by, 0, item);
    set(next);
  };
  const label = (at: number, text: string) =>
    set(items.map((item, i) => (i === at ? { to: item.to, ...(text ? { label: text } : {}) } : item)));
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
        {items.map((item, at) => {
          const name = item.label ?? placeName(item.to, t);
          return (
            <li key={`${at}:${item.to}`}>
              <Input
                aria-label={`${t('settings.label')}: ${item.to}`}
                value={item.label ?? ''}
                placeholder={placeName(item.to, t)}
                maxLength={40}
                onChange={(event) => label(at, event.target.value)}
              />
              <button
                type="button"
                className="yz-icon-button"
                aria-label={t('settings.up', { name })}
                disabled={at === 0}
                onClick={() => move(at, -1)}
              >
                <Icon name="arrowUp" />
              </button>
              <button
                type="button"
                className="yz-icon-button"
                aria-label={t('settings.down', { name })}
                disabled={at === items.length - 1}
                onClick={() => move(at, 1)}
              >
                <Icon name="arrowDown" />
              </button>
              <button
                type="button"
                className="yz-icon-button"
                aria-label={t('settings.removeOne', { name })}
                onClick={() => set(items.filter((_, i) => i !== at))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <label htmlFor={`${id}p`}>{t('settings.pick')}</label>
      <Select
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
        <Input
          id={`${id}a`}
          value={address}
          disabled={full}
          placeholder="https://"
          {...(bad ? { status: 'error' as const } : {})}
          aria-invalid={bad}
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
