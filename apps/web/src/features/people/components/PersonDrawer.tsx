import { useQuery } from '@apollo/client/react';

import { useMessages } from '../../../lib/messages';
import { Dialog } from '../../../ui/Dialog';
import { EmptyState, ErrorState, ForbiddenState, LoadingState } from '../../../ui/states';
import { messages } from '../messages';
import type { Department } from '../model/departmentTree';
import type { ShownPassword } from './InitialPassword';
import { LazyEmployeeForm } from './LazyEmployeeForm';
import { PersonCard } from './PersonCard';
import { PersonCardDocument } from './PersonCard.generated';

export interface PersonDrawerProps {
  id: string;
  mode: 'card' | 'edit';
  departments: readonly Department[];
  onEdit: () => void;
  onCard: () => void;
  onClose: () => void;
  onPassword: (shown: ShownPassword) => void;
}

/** The sheet at the side with one person on it, to read or to change. */
export function PersonDrawer({ id, mode, departments, onEdit, onCard, onClose, onPassword }: PersonDrawerProps) {
  const t = useMessages(messages);
  const { data, error, refetch } = useQuery(PersonCardDocument, { variables: { id } });
  const employee = data?.employee;
  const isForm = mode === 'edit' && employee != null;
  return (
    <Dialog open title={isForm ? t('form.editTitle', { name: employee.name }) : t('card.label')} onClose={onClose} className="yz-people-drawer" width={isForm ? 680 : 480}>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <LoadingState lines={8} /> : null}
      {data && !employee ? <EmptyState icon="user" title={t('card.gone')} /> : null}
      {employee && mode === 'card' ? <PersonCard employee={employee} departments={departments} onEdit={onEdit} onPassword={onPassword} /> : null}
      {isForm && !employee.viewerCanUpdate ? <ForbiddenState /> : null}
      {isForm && employee.viewerCanUpdate ? (
        <LazyEmployeeForm key={employee.id} employee={employee} departments={departments} onClose={onCard} onCreated={onCard} />
      ) : null}
    </Dialog>
  );
}
