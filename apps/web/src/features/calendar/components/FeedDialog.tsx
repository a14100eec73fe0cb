import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useState } from 'react';

import { translate, useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { CalendarFeedDialogDocument, RenewCalendarFeedDocument, RevokeCalendarFeedDocument } from './FeedDialog.generated';

/** The private address for calendar programs: made, shown once, changed, revoked. */
export function FeedDialog({ onClose }: { onClose: () => void }) {
  const t = useMessages(messages);
  const client = useApolloClient();
  const { data, refetch } = useQuery(CalendarFeedDialogDocument, { fetchPolicy: 'network-only' });
  const [url, setUrl] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const feed = data?.myCalendarFeed ?? null;

  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work().catch(() => void toast.error(translate(messages)('failed')));
    await refetch().catch(() => undefined);
    setBusy(false);
  };
  const renew = () =>
    run(async () => {
      const { data: made } = await client.mutate({ mutation: RenewCalendarFeedDocument });
      const path = made?.renewCalendarFeed?.url;
      setUrl(path ? `${window.location.origin}${path}` : null);
    });
  const revoke = () =>
    run(async () => {
      await client.mutate({ mutation: RevokeCalendarFeedDocument });
      setUrl(null);
      toast.success(t('feedDialog.revoked'));
    });
  const copy = async (): Promise<void> => {
    await navigator.clipboard?.writeText(url ?? '');
    toast.success(t('feedDialog.copied'));
  };

  return (
    <Dialog
      open
      title={t('feedDialog.title')}
      onClose={onClose}
      footer={
        <>
          {feed ? (
            <Button danger disabled={busy} onClick={() => void revoke()}>
              {t('feedDialog.revoke')}
            </Button>
          ) : null}
          <Button type={feed ? 'default' : 'primary'} loading={busy} onClick={() => void renew()}>
            {t(feed ? 'feedDialog.renew' : 'feedDialog.make')}
          </Button>
        </>
      }
    >
      <div className="cal-feed">
        <p>{t('feedDialog.text')}</p>
        {url ? (
          <>
            <p className="cal-feed-once">{t('feedDialog.once')}</p>
            <span className="cal-moment">
              <Input readOnly aria-label={t('feedDialog.address')} value={url} onFocus={(e) => e.target.select()} />
              <Button onClick={() => void copy()}>{t('feedDialog.copy')}</Button>
            </span>
          </>
        ) : null}
        {feed ? (
          <p className="yz-quiet">
            {t('feedDialog.since')} <DateText value={feed.createdAt} kind="datetime" /> · {feed.lastReadAt ? t('feedDialog.read') : t('feedDialog.neverRead')} {feed.lastReadAt ? <DateText value={feed.lastReadAt} kind="datetime" /> : null}
          </p>
        ) : (
          <p className="yz-quiet">{t('feedDialog.none')}</p>
        )}
      </div>
    </Dialog>
  );
}
