import { useMutation } from '@apollo/client/react';
import { opinionSection, role, type OpinionSection, type Role } from '@yingzao/domain/catalogues';
import { Button, DatePicker, Input } from 'antd';
import dayjs from 'dayjs';
import type { FormEvent } from 'react';

import { useMessages } from '../../../lib/messages';
import { useCan, useViewer } from '../../../lib/viewer';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormActions, FormErrors, FormField, FormGrid, FormProvider } from '../../../ui/FormField';
import { Section } from '../../../ui/Section';
import { toast } from '../../../ui/toast';
import { useVersionedForm } from '../../../ui/useVersionedForm';
import { messages } from '../messages';
import type { Department } from '../model/departmentTree';
import { blankForm, createInput, formOf, updateInput, type Employee, type EmployeeForm as Form } from '../model/employeeForm';
import { DepartmentSelect } from './DepartmentSelect';
import { EmployeeConflict } from './EmployeeConflict';
import { CreateEmployeeDocument, UpdateEmployeeDocument } from './EmployeeForm.generated';
import type { ShownPassword } from './InitialPassword';
import { RoleTags } from './RoleTags';

export interface EmployeeFormProps {
  /** Null for a new person. */
  employee: Employee | null;
  departments: readonly Department[];
  onClose: () => void;
  onCreated: (shown: ShownPassword) => void;
}

/** Creates a person or changes one. Mount it anew (React key) for another person. */
export function EmployeeForm({ employee, departments, onClose, onCreated }: EmployeeFormProps) {
  const t = useMessages(messages);
  const [create] = useMutation(CreateEmployeeDocument, { refetchQueries: ['PeoplePage', 'PeopleDepartments'] });
  const [update] = useMutation(UpdateEmployeeDocument, { refetchQueries: ['PeopleDepartments'] });
  const editing = useVersionedForm<Form>({
    draftKey: employee ? `employee.${employee.id}` : 'employee.new',
    stored: { form: employee ? formOf(employee) : blankForm, version: employee?.version ?? 0 },
    send: async (changes, expectedVersion, form) => {
      if (employee) {
        const { data } = await update({ variables: { input: updateInput(employee.id, expectedVersion, changes) } });
        const kept = data?.updateEmployee.employee;
        return { errors: data?.updateEmployee.errors ?? [], stored: kept ? { form: formOf(kept), version: kept.version } : null };
      }
      const { data } = await create({ variables: { input: createInput(form) } });
      const made = data?.createEmployee;
      if (made?.employee) {
        const { id, name, number } = made.employee;
        onCreated({ employeeId: id, name, number, password: made.initialPassword ?? null, reason: 'created' });
      }
      return { errors: made?.errors ?? [], stored: null };
    },
    onSaved: () => {
      if (!employee) return;
      toast.success(t('form.saved'));
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void editing.save();
  };
  return (
    <form onSubmit={submit} noValidate className="yz-people-form">
      <DraftNotice draft={editing.draft} />
      <FormProvider errors={editing.errors}>
        <FormErrors />
        <Fields employee={employee} departments={departments} form={editing.form} patch={editing.patch} />
        <FormActions>
          <Button type="primary" htmlType="submit" loading={editing.busy}>
            {employee ? t('form.save') : t('form.create')}
          </Button>
          <Button onClick={onClose}>{t('form.cancel')}</Button>
        </FormActions>
      </FormProvider>
      <EmployeeConflict editing={editing} departments={departments} />
    </form>
  );
}

interface FieldsProps {
  employee: Employee | null;
  departments: readonly Department[];
  form: Form;
  patch: (part: Partial<Form>) => void;
}

function Fields({ employee, departments, form, patch }: FieldsProps) {
  const t = useMessages(messages);
  const mayAssign = useCan('employee.assignRoles');
  const seesHr = useCan('employeeHr.update');
  const isSelf = useViewer().id === employee?.id;
  const rolesOpen = employee ? employee.viewerCanAssignRoles : mayAssign;
  return (
    <>
      <Section title={t('form.identity')} tight>
        <FormGrid>
          <FormField path="number" label={t('form.number')} required={!employee} hint={t('form.numberHint')}>
            {(f) => <Input {...f} autoFocus={!employee} disabled={employee !== null} autoComplete="off" value={form.number} onChange={(event) => patch({ number: event.target.value })} />}
          </FormField>
          <FormField path="name" label={t('form.name')} required>
            {(f) => <Input {...f} autoFocus={employee !== null} autoComplete="off" value={form.name} onChange={(event) => patch({ name: event.target.value })} />}
          </FormField>
          <FormField path="departmentId" label={t('form.department')}>
            {(f) => <DepartmentSelect {...f} departments={departments} value={form.departmentId} placeholder={t('form.noDepartment')} onChange={(departmentId) => patch({ departmentId })} />}
          </FormField>
          <FormField path="title" label={t('form.position')}>
            {(f) => <Input {...f} value={form.title} onChange={(event) => patch({ title: event.target.value })} />}
          </FormField>
        </FormGrid>
      </Section>
      <Section title={t('form.contact')}>
        <FormGrid>
          <FormField path="phone" label={t('form.phone')}>
            {(f) => <Input {...f} type="tel" autoComplete="off" value={form.phone} onChange={(event) => patch({ phone: event.target.value })} />}
          </FormField>
          <FormField path="email" label={t('form.email')} hint={t('form.emailHint')}>
            {(f) => <Input {...f} type="email" autoComplete="off" value={form.email} onChange={(event) => patch({ email: event.target.value })} />}
          </FormField>
          <FormField path="office" label={t('form.office')}>
            {(f) => <Input {...f} value={form.office} onChange={(event) => patch({ office: event.target.value })} />}
          </FormField>
        </FormGrid>
      </Section>
      <Section title={t('form.duties')}>
        <FormGrid columns={1}>
          {rolesOpen ? (
            <FormField path="roles" label={t('form.roles')} hint={t('form.rolesHint')}>
              {(f) => <CodeSelect<Role> {...f} multiple catalogue={role} value={form.roles} onChange={(roles) => patch({ roles: roles.sort() })} />}
            </FormField>
          ) : (
            <div className="yz-field">
              <span className="yz-field-hint">{t('form.roles')}</span>
              {employee ? <RoleTags roles={employee.roles} /> : null}
              <p className="yz-field-hint">{isSelf && mayAssign ? t('form.ownRoles') : t('form.rolesReadOnly')}</p>
            </div>
          )}
          <FormField path="approvalSections" label={t('form.sections')} hint={t('form.sectionsHint')}>
            {(f) => <CodeSelect<OpinionSection> {...f} multiple catalogue={opinionSection} value={form.approvalSections} onChange={(codes) => patch({ approvalSections: codes.sort() })} />}
          </FormField>
        </FormGrid>
      </Section>
      {seesHr ? (
        <Section title={t('form.hr')}>
          <FormGrid>
            <FormField path="hireDate" label={t('form.hireDate')}>
              {(f) => <DatePicker {...f} className="yz-select" value={form.hireDate ? dayjs(form.hireDate) : null} onChange={(day) => patch({ hireDate: day ? day.format('YYYY-MM-DD') : null })} />}
            </FormField>
            <FormField path="birthday" label={t('form.birthday')} hint={t('form.birthdayHint')}>
              {(f) => <Input {...f} autoComplete="off" value={form.birthday} onChange={(event) => patch({ birthday: event.target.value })} />}
            </FormField>
            <FormField path="remark" label={t('form.remark')} wide>
              {(f) => <Input.TextArea {...f} autoSize={{ minRows: 2 }} value={form.remark} onChange={(event) => patch({ remark: event.target.value })} />}
            </FormField>
          </FormGrid>
        </Section>
      ) : null}
    </>
  );
}
