import { screen, within } from '@testing-library/react';
import { Input } from 'antd';

import { show } from '../test/render';
import { FormErrors, FormField, FormProvider } from './FormField';

const tooLarge = { code: 'TOO_LARGE', path: ['fields', 'landAreaM2'], message: '土地面积过大。' };
const nowhere = { code: 'CLIENT_DISABLED', path: [], message: '此客户已停用。' };

function form(errors: readonly { code: string; path: string[]; message: string }[]) {
  return (
    <FormProvider errors={errors}>
      <FormErrors />
      <FormField path="name" label="项目名称" required>
        {(field) => <Input {...field} />}
      </FormField>
      <FormField path="landAreaM2" label="土地面积" hint="以红线为准">
        {(field) => <Input {...field} />}
      </FormField>
    </FormProvider>
  );
}

it('shows a payload error under its field, and no other', () => {
  show(form([tooLarge, nowhere]));
  const area = screen.getByLabelText('土地面积');
  expect(area).toBeInvalid();
  expect(area).toHaveAccessibleDescription('土地面积过大。 以红线为准');
  expect(screen.getByLabelText(/项目名称/)).toBeValid();
});

it('lists errors of no field in full and leads from the others to their fields', async () => {
  const { user } = show(form([tooLarge, nowhere]));
  const summary = screen.getByText('还有 2 处需要修改').closest('[role=alert]') as HTMLElement;
  expect(within(summary).getByText('此客户已停用。')).not.toHaveAttribute('type');
  await user.click(within(summary).getByRole('button', { name: '土地面积过大。' }));
  expect(screen.getByLabelText('土地面积')).toHaveFocus();
});

it('names the field of a message that does not', () => {
  show(form([{ code: 'REQUIRED', path: ['fields', 'name'], message: '此项必填。' }, nowhere]));
  expect(screen.getByRole('button', { name: '项目名称：此项必填。' })).toBeInTheDocument();
});

it('says one error of the whole form in one line', () => {
  show(form([nowhere]));
  expect(screen.getByRole('alert')).toHaveTextContent(/^此客户已停用。$/);
});

it('says nothing while there is nothing wrong', () => {
  show(form([]));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.getByLabelText('土地面积')).toHaveAccessibleDescription('以红线为准');
  expect(screen.getByLabelText(/项目名称/)).toBeRequired();
});

it('counts an error inside a list as one of the list', () => {
  show(
    <FormProvider errors={[{ code: 'BAD', path: ['contacts', '1', 'phone'], message: '电话有误。' }]}>
      <FormField path="contacts" label="联系人">
        {(field) => <Input {...field} />}
      </FormField>
      <FormField path="contact" label="对接人">
        {(field) => <Input {...field} />}
      </FormField>
    </FormProvider>,
  );
  expect(screen.getByLabelText('联系人')).toBeInvalid();
  expect(screen.getByLabelText('对接人')).toBeValid();
});
