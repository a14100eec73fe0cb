import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import { MemoryRouter } from 'react-router-dom';

import { ToastHost } from '../../../ui/toast';
import CustomFieldsPage from './CustomFieldsPage';

type Stored = Record<string, unknown> & { id: string; name: string; version: number; retiredAt: string | null };
const stored = (id: string, more: Record<string, unknown> = {}): Stored => ({
  __typename: 'CustomField', id, type: 'TEXT', name: id, nameEn: null, help: null, group: null, unit: null, decimals: 0, isRequired: false, retiredAt: null, choices: [], isUsed: false, version: 1, updatedAt: '2026-01-01T00:00:00.000Z', updatedBy: null, ...more,
});

/** A server that keeps definitions; what is sent is written down. */
function open(fields: Stored[]): { sent: Record<string, unknown>[] } {
  const sent: Record<string, unknown>[] = [];
  const answers: Record<string, (input: Record<string, unknown>) => unknown> = {
    CreateCustomField: (input) => {
      const definition = input.definition as { name: string };
      const errors = fields.some((f) => f.name === definition.name) ? [{ __typename: 'UserError', code: 'DUPLICATE_NAME', path: ['definition', 'name'], message: '名称已存在。' }] : [];
      if (errors.length === 0) fields.push(stored(`new${fields.length}`, { name: definition.name }));
      return { createCustomField: { __typename: 'CustomFieldPayload', errors, field: errors.length === 0 ? fields.at(-1) : null } };
    },
    UpdateCustomField: (input) => {
      const field = fields.find((f) => f.id === input.id)!;
      if ('isRetired' in input) field.retiredAt = input.isRetired ? '2026-02-01T00:00:00.000Z' : null;
      field.version += 1;
      return { updateCustomField: { __typename: 'CustomFieldPayload', errors: [], field: { ...field } } };
    },
    OrderCustomFields: (input) => {
      fields.sort((a, b) => (input.ids as string[]).indexOf(a.id) - (input.ids as string[]).indexOf(b.id));
      return { orderCustomFields: { __typename: 'OrderCustomFieldsPayload', errors: [] } };
    },
  };
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const input = (operation.variables as { input?: Record<string, unknown> }).input;
        if (input) sent.push({ name: operation.operationName, ...input });
        const data = input ? answers[operation.operationName!]!(input) : { customFields: fields.map((field) => ({ ...field })) };
        const timer = setTimeout(() => {
          observer.next({ data: data as Record<string, unknown> });
          observer.complete();
        }, 0);
        return () => clearTimeout(timer);
      }),
  );
  render(
    <ConfigProvider theme={{ zeroRuntime: true }} button={{ autoInsertSpace: false }}>
      <ApolloProvider client={new ApolloClient({ link, cache: new InMemoryCache() })}>
        <MemoryRouter>
          <CustomFieldsPage />
        </MemoryRouter>
        <ToastHost />
      </ApolloProvider>
    </ConfigProvider>,
  );
  return { sent };
}
const rows = async (): Promise<string[]> => (await within(await screen.findByRole('list', { name: '跟踪项目的自定义字段' })).findAllByRole('listitem')).map((row) => row.querySelector('strong')!.textContent);

it('makes a field, and says at the name that it is taken', async () => {
  const { sent } = open([stored('装配率')]);
  await userEvent.click(await screen.findByRole('button', { name: '新建字段' }));
  const dialog = within(screen.getByRole('dialog', { hidden: true }));
  await userEvent.type(dialog.getByLabelText(/^名称/), '装配率');
  await userEvent.click(dialog.getByRole('button', { name: '保存', hidden: true }));
  expect(await dialog.findByText('名称已存在。', { selector: '.yz-field-error' })).toBeInTheDocument();
  await userEvent.type(dialog.getByLabelText(/^名称/), '（估）');
  await userEvent.click(dialog.getByRole('button', { name: '保存', hidden: true }));
  await waitFor(async () => expect(await rows()).toEqual(['装配率', '装配率（估）']));
  expect(sent.at(-1)).toMatchObject({ name: 'CreateCustomField', record: 'PROJECT', definition: { type: 'TEXT', name: '装配率（估）' } });
});

it('moves, retires and brings back', async () => {
  open([stored('甲'), stored('乙')]);
  await userEvent.click(await screen.findByRole('button', { name: '下移“甲”' }));
  await waitFor(async () => expect(await rows()).toEqual(['乙', '甲']));
  await waitFor(() => expect(screen.getByRole('button', { name: '停用“乙”' })).toBeEnabled());
  await userEvent.click(screen.getByRole('button', { name: '停用“乙”' }));
  await waitFor(async () => expect(await rows()).toEqual(['甲']));
  await userEvent.click(await screen.findByRole('button', { name: '恢复使用“乙”' }));
  await waitFor(async () => expect((await rows()).sort()).toEqual(['乙', '甲'].sort()));
});
