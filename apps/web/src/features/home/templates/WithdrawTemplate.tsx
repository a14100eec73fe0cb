import { useMutation } from '@apollo/client/react';

import { describeError } from '../../../lib/errors';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { ConfirmDialog } from '../../../ui/Dialog';
import { toast } from '../../../ui/toast';
import { scopeName } from '../model/scopeName';
import { templateMessages } from '../templateMessages';
import { templatePageMessages } from './messages';
import { WithdrawHomeTemplateDocument } from './HomeTemplates.generated';
import type { TemplateRow } from './scope';

/** Asks before a default is withdrawn, and says what becomes of the homes that follow it. */
export function WithdrawTemplate({ row, onClose }: { row: TemplateRow; onClose: () => void }) {
  const t = useMessages(templatePageMessages);
  const home = useMessages(templateMessages);
  const locale = useLocale();
  const [withdraw, { loading }] = useMutation(WithdrawHomeTemplateDocument, { refetchQueries: ['HomeTemplates'], awaitRefetchQueries: true });
  const name = scopeName({ departmentName: row.department?.name ?? null, role: row.role ?? null }, home('firm'), locale);
  const confirm = async (): Promise<void> => {
    try {
      const { data } = await withdraw({ variables: { input: { id: row.id, expectedRevision: row.revision } } });
      const problems = data?.withdrawHomeTemplate.errors ?? [];
      if (problems.length > 0) toast.error(problems.map((problem) => problem.message).join(' '));
      else toast.success(t('list.withdrawn'));
    } catch (error) {
      toast.error(describeError(error).message ?? t('edit.failed'));
    }
    onClose();
  };
  return <ConfirmDialog open title={t('list.withdrawTitle', { name })} text={t('list.withdrawText')} confirmText={t('list.withdraw')} danger busy={loading} onConfirm={() => void confirm()} onClose={onClose} />;
}
