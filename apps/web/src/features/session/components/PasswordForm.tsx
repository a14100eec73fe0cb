import { useMutation } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useState, type FormEvent, type ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useViewer } from '../../../lib/viewer';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { messages } from '../messages';
import { ChangePasswordDocument } from './PasswordForm.generated';

const MIN_LENGTH = 12;

export interface PasswordFormProps {
  onSaved: () => void | Promise<void>;
  /** Shown beside the save button. */
  secondary?: ReactNode;
}

export function PasswordForm({ onSaved, secondary }: PasswordFormProps) {
  const t = useMessages(messages);
  const viewer = useViewer();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
  const [change, { loading }] = useMutation(ChangePasswordDocument);
  const differs = next !== again;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    setErrors([]);
    if (!current || !next || differs) return;
    try {
      const { data } = await change({ variables: { input: { currentPassword: current, newPassword: next } } });
      const told = data?.changePassword.errors ?? [];
      setErrors(told);
      if (told.length > 0) return;
      setCurrent('');
      setNext('');
      setAgain('');
      setTried(false);
      await onSaved();
    } catch {
      setErrors([{ code: 'NETWORK', path: [], message: t('signIn.failed') }]);
    }
  };

  const missing = (value: string): string | null => (tried && value === '' ? t('change.empty') : null);
  return (
    <form className="yz-password-form" onSubmit={(event) => void submit(event)} noValidate>
      {/* Password managers need to know whose password this is. */}
      <input className="yz-visually-hidden" type="text" name="username" autoComplete="username" value={viewer.number} readOnly tabIndex={-1} aria-hidden />
      <FormProvider errors={errors}>
        <FormErrors />
        <FormField path="currentPassword" label={viewer.mustChangePassword ? t('change.currentInitial') : t('change.current')} required error={missing(current)}>
          {(field) => <Input.Password {...field} autoComplete="current-password" value={current} onChange={(event) => setCurrent(event.target.value)} />}
        </FormField>
        <FormField
          path="newPassword"
          label={t('change.next')}
          required
          error={missing(next)}
          hint={next && next.length < MIN_LENGTH ? `${t('change.hint')} ${t('change.length', { count: next.length })}` : t('change.hint')}
        >
          {(field) => <Input.Password {...field} autoComplete="new-password" value={next} onChange={(event) => setNext(event.target.value)} />}
        </FormField>
        <FormField path="again" label={t('change.again')} required error={tried && differs ? t('change.mismatch') : missing(again)}>
          {(field) => <Input.Password {...field} autoComplete="new-password" value={again} onChange={(event) => setAgain(event.target.value)} />}
        </FormField>
        <div className="yz-password-actions">
          <Button type="primary" htmlType="submit" loading={loading}>
            {t('change.submit')}
          </Button>
          {secondary}
        </div>
      </FormProvider>
    </form>
  );
}
