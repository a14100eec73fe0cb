import { useMutation } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { PageHeader } from '../../../ui/PageHeader';
import { EmptyState, ErrorState, LoadingState } from '../../../ui/states';
import { toast } from '../../../ui/toast';
import { DeleteDepartment } from '../components/DeleteDepartment';
import { DepartmentForm } from '../components/DepartmentForm';
import { UpdateDepartmentDocument } from '../components/DepartmentForm.generated';
import { DepartmentTree } from '../components/DepartmentTree';
import { useDepartments } from '../hooks/useDepartments';
import { messages } from '../messages';
import { childrenOf, moved, treeOf, type Department } from '../model/departmentTree';
import '../people.css';

interface OpenForm {
  readonly department: Department | null;
  readonly parentId: string | null;
}

/** How the firm is divided. */
export default function DepartmentsPage() {
  const t = useMessages(messages);
  const { departments, loaded, error, refetch } = useDepartments();
  const mayCreate = useCan('department.create');
  const mayDelete = useCan('department.delete');
  const [form, setForm] = useState<OpenForm | null>(null);
  const [leaving, setLeaving] = useState<Department | null>(null);
  const [update, { loading }] = useMutation(UpdateDepartmentDocument);
  const tree = treeOf(departments);
  const firmId = tree.length === 1 ? tree[0]!.department.id : null;

  const move = async (unit: Department, step: -1 | 1): Promise<void> => {
    if (loading) return;
    const siblings = childrenOf(departments, unit.parentId ?? null);
    try {
      for (const { id, version, sortOrder } of moved(siblings, unit.id, step)) {
        const { data } = await update({ variables: { input: { id, expectedVersion: version, sortOrder } } });
        if (!data || data.updateDepartment.errors.length > 0) throw new Error('the order was not saved');
      }
      toast.info(t('unit.moved', { name: unit.name, place: siblings.indexOf(unit) + 1 + step }));
    } catch {
      toast.error(t('unit.moveFailed'));
      await refetch().catch(() => undefined);
    }
  };

  return (
    <Page title={t('unit.title')} width="text">
      <PageHeader
        title={t('unit.title')}
        lead={t('unit.lead')}
        actions={
          mayCreate ? (
            <Button type="primary" icon={<Icon name="plus" />} onClick={() => setForm({ department: null, parentId: firmId })}>
              {t('unit.create')}
            </Button>
          ) : null
        }
      />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!loaded && !error ? <LoadingState lines={8} /> : null}
      {loaded && departments.length === 0 ? <EmptyState icon="department" title={t('unit.empty')} text={mayCreate ? t('unit.emptyText') : null} /> : null}
      {departments.length > 0 ? (
        <DepartmentTree
          tree={tree}
          mayCreate={mayCreate}
          onEdit={(department) => setForm({ department, parentId: null })}
          onCreateBelow={(below) => setForm({ department: null, parentId: below.id })}
          onMove={(unit, step) => void move(unit, step)}
          onDelete={mayDelete ? setLeaving : undefined}
        />
      ) : null}
      {leaving ? <DeleteDepartment department={leaving} onClose={() => setLeaving(null)} /> : null}
      {form ? <DepartmentForm key={form.department?.id ?? form.parentId} {...form} departments={departments} onClose={() => setForm(null)} /> : null}
    </Page>
  );
}
