import { useQuery } from '@apollo/client/react';
import { Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';

import { copyText } from '../../../lib/copyText';
import { useMessages } from '../../../lib/messages';
import { useSubmit } from '../../../lib/useSubmit';
import { Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { PlainSelect } from '../../../ui/PlainSelect';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { Revision } from '../model/current';
import { QuoteSharesDocument, RevokeQuoteShareDocument, ShareQuoteDocument } from './ShareQuoteDialog.generated';

const lengths = [3, 7, 14, 30, 90] as const;

export interface ShareQuoteDialogProps {
  quoteId: string;
  revision: Revision;
  /** Whom the link will be for, to begin with. */
  clientName: string;
  onClose: () => void;
}

/** Links by which the client reads this version: made, shown once, counted, taken back. */
export function ShareQuoteDialog({ quoteId, revision, clientName, onClose }: ShareQuoteDialogProps) {
  const t = useMessages(messages);
  const { data, refetch } = useQuery(QuoteSharesDocument, { variables: { id: quoteId }, fetchPolicy: 'cache-and-network' });
  const shares = data?.quote?.revisions.find((one) => one.id === revision.id)?.shares ?? [];
  const [recipient, setRecipient] = useState(clientName.slice(0, 60));
  const [validDays, setValidDays] = useState<number>(14);
  const [url, setUrl] = useState<string | null>(null);
  const [now] = useState(() => Date.now());
  const field = useRef<InputRef>(null);
  const making = useSubmit(ShareQuoteDocument, (answer) => answer.shareQuote);
  const revoking = useSubmit(RevokeQuoteShareDocument, (answer) => answer.revokeQuoteShare);
  const again = (): void => void refetch().catch(() => undefined);

  const make = async (): Promise<void> => {
    const payload = await making.send({ revisionId: revision.id, recipient, validDays });
    if (payload?.path) setUrl(`${window.location.origin}${payload.path}`);
    again();
  };
  const copy = async (): Promise<void> => {
    if (await copyText(url ?? '', field.current?.input ?? null)) toast.success(t('share.copied'));
  };
  const revoke = async (id: string): Promise<void> => {
    const payload = await revoking.send({ id });
    if (payload?.errors.length === 0) toast.success(t('share.revoked'));
    again();
  };

  return (
    <Dialog open title={t('share.title', { n: revision.revision })} width={640} onClose={onClose}>
      <FormProvider errors={[...making.errors, ...revoking.errors]}>
        <FormErrors />
        <p className="yz-lead">{t('share.lead')}</p>
        <FormGrid>
          <FormField path="recipient" label={t('share.recipient')} hint={t('share.recipientHint')} required>
            {(f) => <Input {...f} maxLength={60} value={recipient} onChange={(event) => setRecipient(event.target.value)} />}
          </FormField>
          <FormField path="validDays" label={t('share.validDays')}>
            {(f) => <PlainSelect id={f.id} value={validDays} options={lengths.map((days) => ({ value: days, label: t('share.days', { count: days }) }))} onChange={setValidDays} />}
          </FormField>
        </FormGrid>
        <p className="qt-share-make">
          <Button type="primary" loading={making.busy} disabled={recipient.trim() === ''} onClick={() => void make()}>
            {t('share.make')}
          </Button>
        </p>
        {url ? (
          <div className="qt-share-url" role="status">
            <p>{t('share.once')}</p>
            <span>
              <Input ref={field} readOnly aria-label={t('share.address')} value={url} onFocus={(event) => event.target.select()} />
              <Button onClick={() => void copy()}>{t('share.copy')}</Button>
            </span>
          </div>
        ) : null}
        {shares.length > 0 ? (
          <ul className="qt-shares" aria-label={t('share.list')}>
            {shares.map((share) => {
              const isOver = new Date(share.expiresAt).getTime() <= now;
              return (
                <li key={share.id}>
                  <span>
                    {share.recipient}{' '}
                    {share.revokedAt ? <StatusTag tone="muted">{t('share.stateRevoked')}</StatusTag> : isOver ? <StatusTag tone="muted">{t('share.stateOver')}</StatusTag> : <StatusTag tone="success">{t('share.stateOpen')}</StatusTag>}
                    <small className="yz-quiet">
                      {t('share.until')} <DateText value={share.expiresAt} kind="datetime" /> · {t('share.views', { count: share.viewCount })}
                      {share.lastViewedAt ? (
                        <>
                          {' · '}
                          {t('share.last')} <DateText value={share.lastViewedAt} kind="datetime" />
                        </>
                      ) : null}
                    </small>
                  </span>
                  {share.revokedAt || isOver ? null : (
                    <Button size="small" danger disabled={revoking.busy} onClick={() => void revoke(share.id)}>
                      {t('share.revoke')}
                    </Button>
                  )}
                </li>
              );
            })}
          </ul>
        ) : null}
      </FormProvider>
    </Dialog>
  );
}
