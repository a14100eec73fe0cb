import { useMutation, useQuery } from '@apollo/client/react';
import { Checkbox } from 'antd';

import { useMessages } from '../../../lib/messages';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { BirthdaySharedDocument, ShareBirthdayDocument } from './BirthdayShared.generated';

/** Whether colleagues see one's birthday and day of joining; off until the person says so. */
export function BirthdayShared() {
  const t = useMessages(messages);
  const { data } = useQuery(BirthdaySharedDocument);
  const [share, { loading }] = useMutation(ShareBirthdayDocument);
  const isShown = data?.viewer?.employee.showsBirthday ?? false;

  const change = async (next: boolean): Promise<void> => {
    try {
      const answer = await share({ variables: { input: { isShown: next } } });
      const failed = answer.data?.shareBirthday.errors[0];
      if (failed) toast.error(failed.message);
      else toast.success(t(next ? 'account.birthdayShown' : 'account.birthdayHidden'));
    } catch {
      toast.error(t('signIn.failed'));
    }
  };
  return (
    <div>
      <Checkbox
        checked={isShown}
        disabled={!data || loading}
        onChange={(event) => void change(event.target.checked)}
      >
        {t('account.birthday')}
      </Checkbox>
      <p className="yz-field-hint">{t('account.birthdayHint')}</p>
    </div>
  );
}
