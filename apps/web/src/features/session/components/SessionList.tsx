import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { describeDevice } from '../model/describeDevice';
import { MySessionsDocument, RevokeSessionDocument } from './SessionList.generated';

/** Every browser the person is signed in with; each other one can be signed out from here. */
export function SessionList() {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(MySessionsDocument);
  const [revoke, { loading }] = useMutation(RevokeSessionDocument);
  const sessions = data?.mySessions ?? [];

  const end = async (sessionId: string | null): Promise<void> => {
    try {
      const answer = await revoke({ variables: { input: { sessionId } } });
      const failed = answer.data?.revokeSession.errors[0];
      if (failed) toast.error(failed.message);
      else toast.success(t('account.revoked'));
    } catch {
      toast.error(t('signIn.failed'));
    }
    await refetch();
  };
  const nameOf = (userAgent: string | null | undefined): string => {
    const { browser, system } = describeDevice(userAgent);
    if (!browser && !system) return t('account.unknownDevice');
    return t('device.on', { browser: browser ?? t('device.other'), system: system ?? t('account.unknownDevice') });
  };

  return (
    <Section
      title={t('account.sessions')}
      actions={
        sessions.length > 1 ? (
          <Button size="small" loading={loading} onClick={() => void end(null)}>
            {t('account.revokeAll')}
          </Button>
        ) : null
      }
    >
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingState lines={2} /> : null}
      <ul className="yz-sessions">
        {sessions.map((session) => (
          <li key={session.id}>
            <Icon name="screen" size={22} />
            <div>
              <p>
                {nameOf(session.userAgent)} {session.isCurrent ? <StatusTag tone="accent">{t('account.current')}</StatusTag> : null}
              </p>
              <p className="yz-quiet">
                {t('account.since')} <DateText value={session.createdAt} kind="datetime" /> · {t('account.seen')}{' '}
                <DateText value={session.lastSeenAt} kind="datetime" />
              </p>
            </div>
            {session.isCurrent ? null : (
              <Button size="small" disabled={loading} onClick={() => void end(session.id)}>
                {t('account.revoke')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="yz-field-hint">{t('account.sessionsHint')}</p>
    </Section>
  );
}
