import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useViewer } from '../../../lib/viewer';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { DateText } from '../../../ui/texts';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { SignHandoverDocument } from '../pages/HandoverPage.generated';
import type { HandoverSignatures_HandoverFragment } from './HandoverSignatures.generated';
import { ReasonDialog } from './ReasonDialog';

/** Who has signed and who has yet to; the viewer signs here, for themselves or for a leaver who is gone. */
export function HandoverSignatures({ handover }: { handover: HandoverSignatures_HandoverFragment }) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const [isAsking, setAsking] = useState(false);
  const { send, errors, busy } = useSubmit(SignHandoverDocument, (answer) => answer.signHandover, (cache) => forget(cache, 'handovers'));
  // Whoever is waited for themselves signs for themselves first.
  const forLeaver = handover.leaver.status === 'DEPARTED' && !handover.yetToSign.some((person) => person.id === viewer.id);
  const sign = async (reason: string | null): Promise<void> => {
    const payload = await send({ id: handover.id, reason });
    if (payload?.errors.length !== 0) return;
    toast.success(t(payload.handover?.state === 'COMPLETED' ? 'sign.completed' : 'sign.signed'));
    setAsking(false);
  };
  return (
    <Section title={t('sign.title')}>
      <p className="yz-quiet">{t('sign.lead')}</p>
      <ul className="ho-signatures" aria-label={t('sign.title')}>
        {handover.signatures.map((signature) => (
          <li key={signature.id}>
            <strong>{signature.employee.name}</strong>
            <StatusTag tone="success">{t('sign.signed')}</StatusTag>
            <span className="yz-quiet">
              <DateText value={signature.signedAt} kind="datetime" />
              {signature.reason ? ` · ${t('sign.by', { name: signature.signedBy.name, reason: signature.reason })}` : null}
            </span>
          </li>
        ))}
        {handover.yetToSign.map((person) => (
          <li key={person.id}>
            <strong>{person.name}</strong>
            <StatusTag>{t('sign.waiting')}</StatusTag>
          </li>
        ))}
      </ul>
      {handover.viewerCanSign ? (
        <div className="ho-sign">
          {isAsking ? null : (
            <FormProvider errors={errors}>
              <FormErrors />
            </FormProvider>
          )}
          <Button type="primary" loading={busy && !isAsking} onClick={() => (forLeaver ? setAsking(true) : void sign(null))}>
            {t(forLeaver ? 'sign.signFor' : 'sign.sign')}
          </Button>
        </div>
      ) : null}
      {isAsking ? (
        <ReasonDialog title={t('sign.signForTitle')} path="reason" label={t('sign.reason')} confirmText={t('sign.sign')} busy={busy} errors={errors} onConfirm={(reason) => void sign(reason)} onClose={() => setAsking(false)} />
      ) : null}
    </Section>
  );
}
