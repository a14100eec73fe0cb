import { Button, Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';

import { copyText } from '../../../lib/copyText';
import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { messages } from '../messages';

export interface ShownPassword {
  readonly employeeId: string;
  readonly name: string;
  readonly number: string;
  /** Null where the server's answer did not hold it. */
  readonly password: string | null;
  readonly reason: 'created' | 'reset';
}

/** An initial password, shown once: it is nowhere else, neither in the address nor in any store. */
export function InitialPassword({ shown, onClose }: { shown: ShownPassword; onClose: () => void }) {
  const t = useMessages(messages);
  const field = useRef<InputRef>(null);
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const { name, number, password, reason } = shown;
  return (
    <Dialog
      open
      title={t('password.title')}
      onClose={onClose}
      width={460}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('password.close')}
        </Button>
      }
    >
      <p>{t(reason === 'created' ? 'password.created' : 'password.reset', { name, number })}</p>
      {password === null ? (
        <p className="yz-lead">{t('password.missing')}</p>
      ) : (
        <>
          <div className="yz-people-password">
            <Input ref={field} readOnly value={password} aria-label={t('password.label')} onFocus={(event) => event.target.select()} autoComplete="off" spellCheck={false} />
            <Button onClick={() => void copyText(password, field.current?.input ?? null).then((done) => setCopied(done ? 'yes' : 'no'))}>{t('password.copy')}</Button>
          </div>
          <p className="yz-field-hint" role="status">
            {copied === 'yes' ? t('password.copied') : copied === 'no' ? t('password.copyFailed') : ''}
          </p>
          <p className="yz-lead">{t('password.once')}</p>
        </>
      )}
    </Dialog>
  );
}
