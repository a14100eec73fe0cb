import { useApolloClient } from '@apollo/client/react';
import { Button, Checkbox, Input } from 'antd';
import { useEffect, useId, useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Dialog } from '../../../ui/Dialog';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { fetchStoredHome } from '../model/homeApi';
import { listOf, longestAddress, longestGroup, longestLabel, targetOf } from '../model/shortcuts';
import type { Shortcut } from '../model/shortcuts';
import { pinMessages } from './PinButton';
import { changeStoredHome, findShortcut, groupsOn, withShortcut, withoutShortcut } from './pinShortcut';
import { conditionsOf, hasConditions } from './pinTexts';

export interface PinDialogProps {
  /** Path and query of the page that is pinned. */
  address: string;
  title: string;
  onClose: () => void;
}

/** Asks how the pinned page shall be called and where it belongs; a record is called by its own name, whatever it becomes. */
export default function PinDialog({ address, title, onClose }: PinDialogProps) {
  const t = useMessages(messages);
  const pin = useMessages(pinMessages);
  const locale = useLocale();
  const client = useApolloClient();
  const viewer = useViewer();
  const id = useId();
  const [, search = ''] = address.split('?');
  const isList = listOf(address) !== null;
  const isRecord = !isList && targetOf({ to: address }) !== null;
  const conditions = conditionsOf(search, locale);
  const [label, setLabel] = useState(isRecord ? '' : [title, conditions].filter(Boolean).join(' · ').slice(0, longestLabel));
  const [group, setGroup] = useState('');
  const [count, setCount] = useState(isList && hasConditions(search));
  const [known, setKnown] = useState<{ old: Shortcut | null; groups: readonly string[] } | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let stopped = false;
    void fetchStoredHome(client)
      .then((home) => {
        if (stopped || !home) return;
        const old = findShortcut(home.layout, address);
        setKnown({ old, groups: groupsOn(home.layout) });
        if (!old) return;
        setLabel(old.label ?? '');
        setGroup(old.group ?? '');
        setCount(old.count === true);
      })
      // Saving asks again and says what is wrong.
      .catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [client, address]);

  const change = async (how: 'put' | 'remove') => {
    setBusy(true);
    const shortcut: Shortcut = {
      to: address,
      ...(label.trim() ? { label: label.trim() } : {}),
      ...(group.trim() ? { group: group.trim() } : {}),
      ...(known?.old?.icon ? { icon: known.old.icon } : {}),
      ...(isList && count ? { count: true } : {}),
    };
    const old = known?.old ?? null;
    const put = (item: Shortcut) => changeStoredHome(client, viewer.id, (layout) => withShortcut(layout, item));
    const take = () => changeStoredHome(client, viewer.id, (layout) => withoutShortcut(layout, address));
    const outcome = await (how === 'put' ? put(shortcut) : take());
    setBusy(false);
    if (outcome !== 'pinned') {
      toast.error(t(outcome === 'full' ? 'pin.full' : 'pin.failed'));
      return;
    }
    toast.success(t(how === 'put' ? 'pin.done' : 'pin.removed'), { undo: () => void (old ? put(old) : take()) });
    onClose();
  };

  const tooLong = address.length > longestAddress;
  return (
    <Dialog
      open
      title={pin('action')}
      onClose={onClose}
      width={440}
      footer={
        <>
          {known?.old ? (
            <Button danger disabled={busy} onClick={() => void change('remove')}>
              {t('pin.remove')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={`${id}f`} loading={busy} disabled={tooLong}>
            {known?.old ? t('pin.save') : t('pin.put')}
          </Button>
        </>
      }
    >
      <form
        id={`${id}f`}
        className="yz-pin-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy && !tooLong) void change('put');
        }}
      >
        {known?.old ? <p className="yz-quiet">{t('pin.already')}</p> : null}
        {tooLong ? <p role="alert">{t('pin.tooLong')}</p> : null}
        <label htmlFor={`${id}l`}>{t('settings.label')}</label>
        <Input
          id={`${id}l`}
          data-autofocus
          value={label}
          maxLength={longestLabel}
          placeholder={title}
          onChange={(event) => setLabel(event.target.value)}
        />
        {isRecord ? <p className="yz-quiet">{t('pin.follows')}</p> : null}
        <label htmlFor={`${id}g`}>{t('shortcut.group')}</label>
        <Input
          id={`${id}g`}
          list={`${id}gs`}
          value={group}
          maxLength={longestGroup}
          placeholder={t('shortcut.noGroup')}
          onChange={(event) => setGroup(event.target.value)}
        />
        <datalist id={`${id}gs`}>
          {known?.groups.map((name) => <option key={name} value={name} />)}
        </datalist>
        {isList ? (
          <Checkbox checked={count} onChange={(event) => setCount(event.target.checked)}>
            {t('shortcut.count')}
          </Checkbox>
        ) : null}
      </form>
    </Dialog>
  );
}
