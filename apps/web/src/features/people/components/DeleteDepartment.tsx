import { useMutation } from '@apollo/client/react';

import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import { ConfirmDialog } from '../../../ui/Dialog';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import type { Department } from '../model/departmentTree';
import { DeleteDepartmentDocument } from './DeleteDepartment.generated';

export interface DeleteDepartmentProps {
  department: Department;
  onClose: () => void;
}

/** Asks before an empty unit is deleted; the server says what still hangs on one that is not. */
export function DeleteDepartment({ department, onClose }: DeleteDepartmentProps) {
  const t = useMessages(messages);
  const [remove, { loading }] = useMutation(DeleteDepartmentDocument, { refetchQueries: ['PeopleDepartments'], awaitRefetchQueries: true });
  const { id, name, version } = department;

  const confirm = async (): Promise<void> => {
    try {
      const { data } = await remove({ variables: { input: { id, expectedVersion: version } } });
      const problems = data?.deleteDepartment.errors ?? [];
      if (problems.length > 0) toast.error(problems.map((problem) => (problem.code === 'STALE_VERSION' ? t('unit.deleteStale') : problem.message)).join(' '));
      else toast.success(t('unit.deleted', { name }));
    } catch (error) {
      toast.error(describeError(error).message ?? t('failed'));
    }
    onClose();
  };
  return <ConfirmDialog open title={t('unit.deleteTitle', { name })} text={t('unit.deleteText')} confirmText={t('unit.delete')} danger busy={loading} onConfirm={() => void confirm()} onClose={onClose} />;
}
