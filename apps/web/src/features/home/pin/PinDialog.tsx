import { useApolloClient } from '@apollo/client/react';
import { Button, Input, Radio } from 'antd';
import { useEffect, useId, useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Dialog } from '../../../ui/Dialog';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { fetchStoredHome } from '../model/homeApi';
import { listOf, longestAddress, longestLabel, targetOf } from '../model/shortcuts';
import type { Shortcut } from '../model/shortcuts';
import { pinMessages } from './PinButton';
import { changeStoredHome, findShortcut, groupsOn, withShortcut, withoutShortcut } from './pinShortcut';
import { tableOn } from './pinTable';
import { withoutWidget, withWidget } from './pinWidget';
import { ShortcutFields } from './ShortcutFields';
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
  const isProjects = address.split('?')[0] === '/projects';
  const isRecord = !isList && targetOf({ to: address }) !== null;
  const conditions = conditionsOf(search, locale);
  const [label, setLabel] = useState(isRecord ? '' : [title, conditions].filter(Boolean).join(' · ').slice(0, longestLabel));
  const [group, setGroup] = useState('');
  const [count, setCount] = useState(isList && hasConditions(search));
  const [asTable, setAsTable] = useState(false);
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
    if (how === 'put' && asTable) {
      const table = tableOn(search, label);
      const outcome = await changeStoredHome(client, viewer.id, (layout) => withWidget(layout, table));
      setBusy(false);
      if (outcome !== 'pinned') return void toast.error(t(outcome === 'full' ? 'pin.fullPage' : 'pin.failed'));
      toast.success(t('pin.done'), { undo: () => void changeStoredHome(client, viewer.id, (layout) => withoutWidget(layout, table.id)) });
      return onClose();
    }
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
          {known?.old && !asTable ? (
            <Button danger disabled={busy} onClick={() => void change('remove')}>
              {t('pin.remove')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={`${id}f`} loading={busy} disabled={tooLong}>
            {known?.old && !asTable ? t('pin.save') : t('pin.put')}
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
        {known?.old && !asTable ? <p className="yz-quiet">{t('pin.already')}</p> : null}
        {tooLong ? <p role="alert">{t('pin.tooLong')}</p> : null}
        {isProjects ? (
          <fieldset>
            <legend>{t('pin.as')}</legend>
            <Radio.Group
              optionType="button"
              value={asTable}
              options={[
                { value: false, label: t('pin.asShortcut') },
                { value: true, label: t('pin.asTable') },
              ]}
              onChange={(event) => setAsTable(event.target.value === true)}
            />
          </fieldset>
        ) : null}
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
        {asTable ? <p className="yz-quiet">{t('pin.asTableHelp')}</p> : null}
        {asTable ? null : (
          <ShortcutFields
            group={group}
            onGroup={setGroup}
            groups={known?.groups ?? []}
            count={isList ? count : null}
            onCount={setCount}
          />
        )}
      </form>
    </Dialog>
  );
}
