import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Input } from 'antd';
import { useRef, useState, type FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { usePageTitle } from '../../../lib/pageTitle';
import type { UserErrorLike } from '../../../lib/userErrors';
import { useSessionActions } from '../../../lib/viewer';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { DemoLogins } from '../components/DemoLogins';
import { Portal } from '../components/Portal';
import { messages } from '../messages';
import '../session.css';
import { DemoLoginsDocument, SignInDocument } from './SignInPage.generated';

export default function SignInPage() {
  const t = useMessages(messages);
  usePageTitle(t('signIn.title'));
  const { refresh } = useSessionActions();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const [errors, setErrors] = useState<readonly UserErrorLike[]>([]);
  const [busy, setBusy] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [signIn] = useMutation(SignInDocument);
  const { data: demo } = useQuery(DemoLoginsDocument, { fetchPolicy: 'cache-first' });

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setErrors([]);
    setMissing(login.trim() === '' || password === '');
    if (login.trim() === '' || password === '') return;
    setBusy(true);
    try {
      const { data } = await signIn({ variables: { input: { login: login.trim(), password } } });
      const told = data?.signIn.errors ?? [];
      setErrors(told);
      // Who is signed in is asked anew; the gate around this page then sends the person on.
      if (told.length === 0) await refresh();
    } catch {
      setErrors([{ code: 'NETWORK', path: [], message: t('signIn.failed') }]);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Portal>
      <h1>{t('signIn.title')}</h1>
      <p className="yz-lead">{t('signIn.lead')}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <FormProvider errors={errors}>
          <FormErrors />
          <FormField path="login" label={t('signIn.login')} required error={missing && login.trim() === '' ? t('signIn.emptyLogin') : null}>
            {(field) => (
              <Input
                {...field}
                size="large"
                name="username"
                autoComplete="username"
                autoCapitalize="none"
                spellCheck={false}
                autoFocus
                value={login}
                onChange={(event) => setLogin(event.target.value)}
              />
            )}
          </FormField>
          <FormField path="password" label={t('signIn.password')} required error={missing && password === '' ? t('signIn.emptyPassword') : null}>
            {(field) => (
              <Input.Password
                {...field}
                size="large"
                name="password"
                autoComplete="current-password"
                value={password}
                onChange={(event) => setPassword(event.target.value)}
              />
            )}
          </FormField>
          <Button ref={button} type="primary" size="large" htmlType="submit" block loading={busy}>
            {t('signIn.submit')}
          </Button>
        </FormProvider>
      </form>
      <p className="yz-quiet">{t('signIn.forgot')}</p>
      <DemoLogins
        logins={demo?.demoLogins ?? []}
        onChoose={(chosen) => {
          setLogin(chosen.number);
          setPassword(chosen.password);
          setMissing(false);
          setErrors([]);
          button.current?.focus();
        }}
      />
    </Portal>
  );
}
