import { useQuery } from '@apollo/client/react';
import { handoverKind } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import type { RemoteChoice } from '../../../ui/RemoteSelect';
import { StatusTag } from '../../../ui/StatusTag';
import { EmployeeChoice } from '../components/EmployeeChoice';
import { messages } from '../messages';
import { handoverPath } from '../paths';
import { HandoverHoldingsDocument, StartHandoverDocument } from './HandoverNewPage.generated';
import '../handovers.css';

/** Who hands over, why, and perhaps to whom; what they are responsible for is shown before it begins. */
export default function HandoverNewPage() {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const [leaver, setLeaver] = useState<RemoteChoice | null>(null);
  const [receiver, setReceiver] = useState<RemoteChoice | null>(null);
  const [reason, setReason] = useState('');
  const { send, errors, busy } = useSubmit(StartHandoverDocument, (answer) => answer.startHandover, (cache) => forget(cache, 'handovers'));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const payload = await send({ leaverId: leaver?.id ?? '', reason: reason.trim(), receiverId: receiver?.id ?? null });
    if (payload?.handover) void navigate(handoverPath(payload.handover.id));
  };
  return (
    <Page title={t('new.title')} width="text">
      <PageHeader title={t('new.title')} lead={t('list.lead')} />
      <form className="ho-form" onSubmit={(event) => void submit(event)}>
        <FormProvider errors={errors}>
          <FormErrors />
          <FormField path="leaverId" label={t('new.leaver')} required>
            {(field) => <EmployeeChoice {...field} withDeparted value={leaver} onChange={setLeaver} />}
          </FormField>
          {leaver ? <Holdings employeeId={leaver.id} /> : null}
          <FormField path="reason" label={t('new.reason')} required hint={t('new.reasonHint')}>
            {(field) => <Input {...field} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </FormField>
          <FormField path="receiverId" label={t('new.receiver')} hint={t('new.receiverHint')}>
            {(field) => <EmployeeChoice {...field} value={receiver} onChange={setReceiver} {...(leaver ? { exceptId: leaver.id } : {})} />}
          </FormField>
          <div>
            <Button htmlType="submit" type="primary" loading={busy} disabled={!leaver || reason.trim() === ''}>
              {t('new.submit')}
            </Button>
          </div>
        </FormProvider>
      </form>
    </Page>
  );
}

/** How much of each kind there is to hand over. */
function Holdings({ employeeId }: { employeeId: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data } = useQuery(HandoverHoldingsDocument, { variables: { employeeId }, fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  if (data.handoverHoldings.length === 0) return <p className="yz-quiet">{t('new.nothing')}</p>;
  return (
    <ul className="ho-kinds" aria-label={t('new.holdings')}>
      {data.handoverHoldings.map(({ kind, count }) => (
        <li key={kind}>
          {handoverKind.label(kind, locale)} <StatusTag>{count}</StatusTag>
        </li>
      ))}
    </ul>
  );
}
