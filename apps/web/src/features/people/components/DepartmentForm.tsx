import { useMutation } from '@apollo/client/react';
import { departmentKind, type DepartmentKind } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { useId, useState, type FormEvent } from 'react';

import type { CreateDepartmentInput } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { createSubmitKeys } from '../../../lib/submitKeys';
import { CodeSelect } from '../../../ui/CodeSelect';
import { Dialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { SaveConflictDialog } from '../../../ui/SaveConflictDialog';
import { toast } from '../../../ui/toast';
import { useVersionedForm } from '../../../ui/useVersionedForm';
import { messages } from '../messages';
import { lastOrder, namesTo, withBelow, type Department } from '../model/departmentTree';
import { CreateDepartmentDocument, UpdateDepartmentDocument } from './DepartmentForm.generated';
import { DepartmentSelect } from './DepartmentSelect';

interface Form {
  name: string;
  kind: DepartmentKind;
  parentId: string | null;
  abbreviation: string;
}

export interface DepartmentFormProps {
  departments: readonly Department[];
  /** Null for a new unit. */
  department: Department | null;
  /** Where a new unit is put. */
  parentId: string | null;
  onClose: () => void;
}

const formOf = (unit: Department): Form => ({ name: unit.name, kind: unit.kind, parentId: unit.parentId ?? null, abbreviation: unit.abbreviation ?? '' });
const labels = { name: 'unit.name', kind: 'unit.kind', parentId: 'unit.parent', abbreviation: 'unit.abbreviation' } as const satisfies Record<keyof Form, string>;

/** Creates a unit or changes one. A unit that gets another parent becomes the last one there. */
export function DepartmentForm({ departments, department, parentId, onClose }: DepartmentFormProps) {
  const t = useMessages(messages);
  const formId = useId();
  const [keys] = useState(createSubmitKeys);
  const [create] = useMutation(CreateDepartmentDocument, { refetchQueries: ['PeopleDepartments'], awaitRefetchQueries: true });
  const [update] = useMutation(UpdateDepartmentDocument);
  const editing = useVersionedForm<Form>({
    draftKey: department ? `department.${department.id}` : `department.new.${parentId ?? 'top'}`,
    stored: {
      form: department ? formOf(department) : { name: '', kind: departments.length > 0 ? 'DEPARTMENT' : 'FIRM', parentId, abbreviation: '' },
      version: department?.version ?? 0,
    },
    send: async (changes, expectedVersion, form) => {
      if (department) {
        const { kind: _kind, name, abbreviation, ...rest } = changes;
        const fields = {
          ...rest,
          ...(name === undefined ? {} : { name: name.trim() }),
          ...(abbreviation === undefined ? {} : { abbreviation: abbreviation.trim() || null }),
          ...(rest.parentId === undefined ? {} : { sortOrder: lastOrder(departments, rest.parentId) }),
        };
        const { data } = await update({ variables: { input: { id: department.id, expectedVersion, ...fields } } });
        const kept = data?.updateDepartment.department;
        return { errors: data?.updateDepartment.errors ?? [], stored: kept ? { form: formOf(kept), version: kept.version } : null };
      }
      const input: CreateDepartmentInput = {
        kind: form.kind,
        name: form.name.trim(),
        parentId: form.parentId,
        abbreviation: form.abbreviation.trim() || null,
        sortOrder: lastOrder(departments, form.parentId),
      };
      const { data } = await create({ variables: { input: { ...input, clientMutationId: keys.keyFor(input) } } });
      keys.answered();
      return { errors: data?.createDepartment.errors ?? [], stored: null };
    },
    onSaved: () => {
      toast.success(department ? t('unit.saved') : t('unit.created', { name: editing.form.name.trim() }));
      onClose();
    },
  });
  const { form, patch, conflict } = editing;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void editing.save();
  };
  const show = (version: Form, key: keyof Form): string =>
    (key === 'parentId' ? (version.parentId ? namesTo(departments, version.parentId).join(' / ') || departments.find((unit) => unit.id === version.parentId)?.name : t('unit.noParent')) : version[key]) || t('form.none');
  return (
    <Dialog
      open
      title={department ? t('unit.editTitle', { name: department.name }) : t('unit.createTitle')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={formId} loading={editing.busy}>
            {t('unit.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <DraftNotice draft={editing.draft} />
        <FormProvider errors={editing.errors}>
          <FormErrors />
          <FormGrid columns={1}>
            <FormField path="name" label={t('unit.name')} required>
              {(f) => <Input {...f} autoComplete="off" value={form.name} onChange={(event) => patch({ name: event.target.value })} />}
            </FormField>
            {department ? null : (
              <FormField path="kind" label={t('unit.kind')} required>
                {(f) => <CodeSelect {...f} catalogue={departmentKind} allowClear={false} value={form.kind} onChange={(kind) => kind && patch({ kind })} />}
              </FormField>
            )}
            <FormField path="parentId" label={t('unit.parent')}>
              {(f) => (
                <DepartmentSelect
                  {...f}
                  departments={departments}
                  without={department ? withBelow(departments, department.id) : []}
                  value={form.parentId}
                  placeholder={t('unit.noParent')}
                  onChange={(id) => patch({ parentId: id })}
                />
              )}
            </FormField>
            <FormField path="abbreviation" label={t('unit.abbreviation')} hint={t('unit.abbreviationHint')}>
              {(f) => <Input {...f} autoComplete="off" maxLength={8} value={form.abbreviation} onChange={(event) => patch({ abbreviation: event.target.value.toUpperCase() })} />}
            </FormField>
          </FormGrid>
        </FormProvider>
      </form>
      <SaveConflictDialog
        open={conflict !== null}
        fields={(conflict?.fields ?? []).map((key) => ({ key, label: t(labels[key]), mine: show(form, key), theirs: conflict ? show(conflict.theirs.form, key) : '' }))}
        busy={editing.busy}
        onKeepMine={() => void editing.keepMine()}
        onTakeTheirs={editing.takeTheirs}
        onCancel={editing.goOnEditing}
      />
    </Dialog>
  );
}
