import { Button } from 'antd';
import { useId, useRef, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { PlainInput } from '../../../ui/PlainInput';
import { PlainCheck } from '../../../ui/PlainChoices';
import { secureAddress } from '../model/link';
import type { LinkSettings } from '../model/link';
import { longestAddress, longestLabel } from '../model/shortcuts';
import type { SettingsFormProps } from '../model/widgetKind';
import { linkMessages } from '../widgets/linkMessages';
import { IconChoice } from './IconChoice';

/** Address, name and icon, and a picture of this device. An address is kept once it is one. */
export default function LinkForm({ settings, onSettings }: SettingsFormProps<LinkSettings>) {
  const t = useMessages(linkMessages);
  const id = useId();
  const file = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(settings.to);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState('');
  const bad = typed.trim() !== '' && secureAddress(typed) === null;

  const type = (next: string) => {
    setTyped(next);
    const to = next.trim() === '' ? '' : secureAddress(next);
    if (to !== null) onSettings({ ...settings, to });
  };
  const upload = async (chosen: File) => {
    setBusy(true);
    setRefused('');
    // Few put up pictures: what makes them small is loaded by who does.
    const sent = await import('../model/sendPicture').then(
      ({ sendPicture }) => sendPicture(chosen, t('notAPicture')),
      () => ({ refused: null }),
    );
    setBusy(false);
    if ('id' in sent) onSettings({ ...settings, picture: sent.id });
    else setRefused(sent.refused ?? t('failed'));
  };
  return (
    <>
      <div className="home-field">
        <label htmlFor={`${id}a`}>{t('address')}</label>
        <PlainInput
          id={`${id}a`}
          value={typed}
          maxLength={longestAddress}
          placeholder="https://"
          invalid={bad}
          aria-describedby={`${id}h`}
          onChange={(event) => type(event.target.value)}
        />
        <p id={`${id}h`} className={bad ? 'home-error' : 'yz-quiet'}>
          {bad ? t('badAddress') : t('addressHelp')}
        </p>
      </div>
      <div className="home-field">
        <label htmlFor={`${id}l`}>{t('label')}</label>
        <PlainInput
          id={`${id}l`}
          value={settings.label}
          maxLength={longestLabel}
          onChange={(event) => onSettings({ ...settings, label: event.target.value })}
        />
      </div>
      <IconChoice label={t('icon')} value={settings.icon} onChange={(icon) => onSettings({ ...settings, icon })} />
      <div className="home-field">
        <span id={`${id}p`}>{t('picture')}</span>
        <input
          ref={file}
          type="file"
          hidden
          accept="image/png,image/jpeg,image/webp"
          aria-labelledby={`${id}p`}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) void upload(chosen);
          }}
        />
        <Button loading={busy} onClick={() => file.current?.click()}>
          {busy ? t('uploading') : settings.picture ? t('replace') : t('upload')}
        </Button>
        {settings.picture ? (
          <>
            <Button onClick={() => onSettings({ ...settings, picture: '' })}>{t('remove')}</Button>
            <PlainCheck
              checked={settings.isWhole}
              onChange={(checked) => onSettings({ ...settings, isWhole: checked })}
            >
              {t('whole')}
            </PlainCheck>
          </>
        ) : null}
        <p className={refused ? 'home-error' : 'yz-quiet'} role={refused ? 'alert' : undefined}>
          {refused || t('pictureHelp')}
        </p>
      </div>
    </>
  );
}
