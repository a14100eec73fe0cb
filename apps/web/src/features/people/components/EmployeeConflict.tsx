import type { ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { SaveConflictDialog } from '../../../ui/SaveConflictDialog';
import type { VersionedForm } from '../../../ui/useVersionedForm';
import { messages } from '../messages';
import { namesTo, type Department } from '../model/departmentTree';
import type { EmployeeForm } from '../model/employeeForm';
import { RoleTags, SectionTags } from './RoleTags';

const labels = {
  number: 'form.number',
  name: 'form.name',
  departmentId: 'form.department',
  title: 'form.position',
  phone: 'form.phone',
  email: 'form.email',
  office: 'form.office',
  roles: 'form.roles',
  approvalSections: 'form.sections',
  hireDate: 'form.hireDate',
  birthday: 'form.birthday',
  remark: 'form.remark',
} as const satisfies Record<keyof EmployeeForm, string>;

/** Both versions of a person side by side after a save on an older one. */
export function EmployeeConflict({ editing, departments }: { editing: VersionedForm<EmployeeForm>; departments: readonly Department[] }) {
  const t = useMessages(messages);
  const { conflict, form } = editing;
  const show = (version: EmployeeForm, key: keyof EmployeeForm): ReactNode => {
    if (key === 'roles') return <RoleTags roles={version.roles} />;
    if (key === 'approvalSections') return <SectionTags sections={version.approvalSections} />;
    if (key === 'departmentId') return version.departmentId ? namesTo(departments, version.departmentId).join(' / ') : t('form.noDepartment');
    return version[key] || t('form.none');
  };
  return (
    <SaveConflictDialog
      open={conflict !== null}
      fields={(conflict?.fields ?? []).map((key) => ({ key, label: t(labels[key]), mine: show(form, key), theirs: conflict ? show(conflict.theirs.form, key) : null }))}
      busy={editing.busy}
      onKeepMine={() => void editing.keepMine()}
      onTakeTheirs={editing.takeTheirs}
      onCancel={editing.goOnEditing}
    />
  );
}
