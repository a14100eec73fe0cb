import { useApolloClient } from '@apollo/client/react';
import type { HomeLayout } from '@yingzao/domain/dashboard';
import { Button, Input, Select } from 'antd';
import { useEffect, useId, useState } from 'react';

import { useMessages } from '../../../lib/messages';
import type { SlotProps } from '../../../lib/slots';
import { useViewer } from '../../../lib/viewer';
import { Dialog } from '../../../ui/Dialog';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { fetchStoredHome } from '../model/homeApi';
import { pageName } from '../model/pageName';
import { pinMessages } from './PinButton';
import { changeStoredHome } from './pinShortcut';
import { chartOn, withoutWidget, withWidget } from './pinWidget';

const longestTitle = 40;

/** Asks how the chart shall be called and on which page it shall stand; without a name of its own it says what it shows, whatever is set later. */
export default function PinChartDialog({ kind, settings, title, onClose }: SlotProps['pinToHome'] & { onClose: () => void }) {
  const t = useMessages(messages);
  const pin = useMessages(pinMessages);
  const client = useApolloClient();
  const viewer = useViewer();
  const id = useId();
  const [name, setName] = useState('');
  const [pages, setPages] = useState<HomeLayout['pages']>([]);
  const [pageId, setPageId] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let stopped = false;
    fetchStoredHome(client).then(
      (home) => {
        if (!stopped && home) setPages(home.layout.pages);
      },
      // Saving asks again and says what is wrong.
      () => undefined,
    );
    return () => {
      stopped = true;
    };
  }, [client]);

  const put = async (): Promise<void> => {
    setBusy(true);
    const widget = chartOn(kind, settings, name);
    const outcome = await changeStoredHome(client, viewer.id, (layout) => withWidget(layout, widget, pageId));
    setBusy(false);
    if (outcome !== 'pinned') return void toast.error(t(outcome === 'full' ? 'pin.fullPage' : 'pin.failed'));
    toast.success(t('pin.done'), { undo: () => void changeStoredHome(client, viewer.id, (layout) => withoutWidget(layout, widget.id)) });
    onClose();
  };

  return (
    <Dialog
      open
      title={pin('action')}
      onClose={onClose}
      width={440}
      footer={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={`${id}f`} loading={busy}>
            {t('pin.put')}
          </Button>
        </>
      }
    >
      <form
        id={`${id}f`}
        className="yz-pin-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void put();
        }}
      >
        <label htmlFor={`${id}l`}>{t('settings.title')}</label>
        <Input id={`${id}l`} data-autofocus value={name} maxLength={longestTitle} placeholder={title} onChange={(event) => setName(event.target.value)} />
        {pages.length > 1 ? (
          <>
            <label htmlFor={`${id}p`}>{t('pin.page')}</label>
            <Select id={`${id}p`} value={pageId ?? pages[0]?.id ?? null} options={pages.map((page) => ({ value: page.id, label: pageName(page, { pages }, t) }))} onChange={setPageId} />
          </>
        ) : null}
        <p className="yz-quiet">{t('pin.chartHelp')}</p>
      </form>
    </Dialog>
  );
}
