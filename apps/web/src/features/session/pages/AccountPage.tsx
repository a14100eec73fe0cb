import { role, type Role } from '@yingzao/domain/catalogues';
import { Button } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { useSessionActions, useViewer } from '../../../lib/viewer';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { Facts, Section } from '../../../ui/Section';
import { StatusTag } from '../../../ui/StatusTag';
import { toast } from '../../../ui/toast';
import { BirthdayShared } from '../components/BirthdayShared';
import { PasswordForm } from '../components/PasswordForm';
import { SessionList } from '../components/SessionList';
import { messages } from '../messages';
import '../session.css';

export default function AccountPage() {
  const t = useMessages(messages);
  const locale = useLocale();
  const viewer = useViewer();
  const { signOut } = useSessionActions();
  return (
    <Page title={t('account.title')} width="text">
      <PageHeader
        title={viewer.name}
        lead={[viewer.departmentName, viewer.title].filter(Boolean).join(' · ')}
        actions={<Button onClick={() => void signOut()}>{t('account.signOut')}</Button>}
      />
      <Section title={t('account.profile')} tight>
        <Facts
          items={[
            { label: t('account.number'), value: <span className="yz-num">{viewer.number}</span> },
            { label: t('account.name'), value: viewer.name },
            { label: t('account.department'), value: viewer.departmentName },
            { label: t('account.position'), value: viewer.title },
            { label: t('account.phone'), value: viewer.phone },
            { label: t('account.email'), value: viewer.email },
            {
              label: t('account.roles'),
              wide: true,
              value: (
                <span className="yz-role-tags">
                  {viewer.roles.map((code) => (
                    <StatusTag key={code}>{role.label(code as Role, locale)}</StatusTag>
                  ))}
                </span>
              ),
            },
          ]}
        />
        <p className="yz-field-hint">{t('account.profileHint')}</p>
        <BirthdayShared />
      </Section>
      <SessionList />
      <Section title={t('account.password')}>
        <PasswordForm onSaved={() => void toast.success(t('change.saved'))} />
      </Section>
    </Page>
  );
}
