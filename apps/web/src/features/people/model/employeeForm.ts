import type { OpinionSection, Role } from '@yingzao/domain/catalogues';

import type { CreateEmployeeInput, UpdateEmployeeInput } from '../../../generated/types.generated';
import type { PersonCard_EmployeeFragment } from '../components/PersonCard.generated';

export type Employee = PersonCard_EmployeeFragment;

/** What the form holds: plain JSON, an empty text where nothing is known. */
export interface EmployeeForm {
  number: string;
  name: string;
  departmentId: string | null;
  title: string;
  phone: string;
  email: string;
  office: string;
  roles: Role[];
  approvalSections: OpinionSection[];
  hireDate: string | null;
  birthday: string;
  remark: string;
}

export const blankForm: EmployeeForm = {
  number: '',
  name: '',
  departmentId: null,
  title: '',
  phone: '',
  email: '',
  office: '',
  roles: [],
  approvalSections: [],
  hireDate: null,
  birthday: '',
  remark: '',
};

export function formOf(employee: Employee): EmployeeForm {
  return {
    number: employee.number,
    name: employee.name,
    departmentId: employee.department?.id ?? null,
    title: employee.title ?? '',
    phone: employee.phone ?? '',
    email: employee.email ?? '',
    office: employee.office ?? '',
    roles: [...employee.roles].sort(),
    approvalSections: [...employee.approvalSections].sort(),
    hireDate: employee.hireDate ?? null,
    birthday: employee.birthday ?? '',
    remark: employee.remark ?? '',
  };
}

type Sent = Omit<CreateEmployeeInput, 'number' | 'name'> & { name?: string };

/** Fields of the form as an input takes them: trimmed, null where empty. */
function sent(part: Partial<EmployeeForm>): Sent {
  const { number: _number, name, ...rest } = part;
  const fields = Object.entries(rest).map(([key, value]) => [key, typeof value === 'string' ? value.trim() || null : value] as const);
  return { ...Object.fromEntries(fields), ...(name === undefined ? {} : { name: name.trim() }) };
}

/** Names only what was filled in: roles and personnel facts are not everyone's to set. */
export function createInput(form: EmployeeForm): CreateEmployeeInput {
  const filled = Object.entries(form).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== null && value.trim() !== ''));
  return { ...sent(Object.fromEntries(filled) as Partial<EmployeeForm>), number: form.number.trim(), name: form.name.trim() };
}

/** Names only what was changed, so that a field the viewer may not set is never sent. */
export function updateInput(id: string, expectedVersion: number, changes: Partial<EmployeeForm>): UpdateEmployeeInput {
  return { id, expectedVersion, ...sent(changes) };
}
