import { blankForm, createInput, formOf, updateInput, type Employee } from './employeeForm';
import { changesOf, differing } from '../../../ui/versions';

const employee: Employee = {
  id: 'e1',
  number: 'Y001',
  name: '林若川',
  department: { id: 'd1', name: '市场部' },
  title: '市场经理',
  roles: ['MARKET_STAFF'],
  approvalSections: [],
  phone: '13900000000',
  email: null,
  office: null,
  status: 'ACTIVE',
  hireDate: '2020-05-04',
  birthday: null,
  remark: null,
  mustChangePassword: false,
  version: 4,
  viewerCanUpdate: true,
  viewerCanAssignRoles: false,
};

describe('the form of a person', () => {
  it('sends on creation only what was filled in', () => {
    expect(createInput({ ...blankForm, number: ' Y002 ', name: ' 沈知微 ', phone: ' ' })).toEqual({ number: 'Y002', name: '沈知微' });
    expect(createInput({ ...blankForm, number: 'Y2', name: '沈', roles: ['FINANCE'], hireDate: '2026-01-01' })).toEqual({ number: 'Y2', name: '沈', roles: ['FINANCE'], hireDate: '2026-01-01' });
  });

  it('sends on a change only what was changed, null where it was emptied, never the number', () => {
    const base = formOf(employee);
    const changes = changesOf(base, { ...base, phone: '', office: ' 上海 ', number: 'HACK' });
    expect(updateInput('e1', 4, changes)).toEqual({ id: 'e1', expectedVersion: 4, phone: null, office: '上海' });
  });

  it('sees no change in an untouched form', () => {
    expect(changesOf(formOf(employee), formOf({ ...employee }))).toEqual({});
    expect(differing(formOf(employee), formOf({ ...employee, title: '总监' }))).toEqual(['title']);
  });
});
