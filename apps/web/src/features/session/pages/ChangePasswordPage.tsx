import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { usePageTitle } from '../../../lib/pageTitle';
import { useSessionActions, useViewer } from '../../../lib/viewer';
import { toast } from '../../../ui/toast';
import { PasswordForm } from '../components/PasswordForm';
import { Portal } from '../components/Portal';
import { messages } from '../messages';
import { accountPath } from '../paths';
import '../session.css';

/** Shown before anything else to who still uses an initial password; the gate leads on once it is changed. */
export default function ChangePasswordPage() {
  const t = useMessages(messages);
  const { refresh, signOut } = useSessionActions();
  const viewer = useViewer();
  const navigate = useNavigate();
  const { search } = useLocation();
  const forced = viewer.mustChangePassword;
  usePageTitle(t('change.title'));
  const saved = async (): Promise<void> => {
    toast.success(t('change.saved'));
    await refresh();
    // Who was sent here is led on by the gate, to where they wanted to go.
    if (!forced || !search) await navigate(forced ? '/' : accountPath);
  };
  return (
    <Portal>
      <h1>{forced ? t('change.forcedTitle') : t('change.title')}</h1>
      {forced ? <p className="yz-lead">{t('change.forcedLead')}</p> : null}
      <PasswordForm
        onSaved={saved}
        secondary={
          <Button type="text" onClick={() => void signOut()}>
            {t('change.signOut')}
          </Button>
        }
      />
    </Portal>
  );
}
