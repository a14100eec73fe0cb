import { projectStatus } from '@yingzao/domain/catalogues';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { open } from '../test/office';
import StatusGatesPage from './StatusGatesPage';

interface Gate {
  to: string;
  fields: string[];
  documents: string[];
  version: number;
}
const gateRow = ({ to, ...gate }: Gate) => ({ __typename: 'StatusGate', to, ...gate, lockedFields: to === 'WON' ? ['PRODUCT_LINE'] : [], updatedAt: null, updatedBy: null });

/** A server that keeps the gates; `stale` answers as if somebody else had just saved. */
function gates(stale = false) {
  const stored = new Map<string, Gate>(projectStatus.codes.map((to) => [to, { to, fields: to === 'WON' ? ['PRODUCT_LINE'] : [], documents: [], version: 0 }]));
  const office = open(<StatusGatesPage />, '/status-gates', '/status-gates', {
    StatusGates: () => ({ statusGates: projectStatus.codes.map((to) => gateRow(stored.get(to)!)) }),
    SaveStatusGate: ({ input }) => {
      const { to, fields, documents, expectedVersion } = input as Gate & { expectedVersion: number };
      const next = stale ? { to, fields: ['FAR'], documents: [], version: 5 } : { to, fields, documents, version: expectedVersion + 1 };
      stored.set(to, next);
      const errors = stale ? [{ __typename: 'UserError', code: 'STALE_VERSION', path: ['expectedVersion'], message: '' }] : [];
      return { saveStatusGate: { __typename: 'StatusGatePayload', errors, gate: gateRow(next) } };
    },
  });
  return office;
}
const tick = (name: string) => screen.findByRole('checkbox', { name });

it('saves every tick at once, fields and documents alike, and takes it back', async () => {
  const office = gates();
  await userEvent.click(await tick('变更为“跟踪”须有下一步与日期'));
  await waitFor(() => expect(office.last('SaveStatusGate')?.input).toMatchObject({ to: 'TRACKING', expectedVersion: 0, fields: ['NEXT_STEP'], documents: [] }));
  expect(await tick('变更为“跟踪”须有下一步与日期')).toBeChecked();
  await waitFor(async () => expect(await tick('变更为“跟踪”须有任务书')).toBeEnabled());
  await userEvent.click(await tick('变更为“跟踪”须有任务书'));
  await waitFor(() => expect(office.last('SaveStatusGate')?.input).toMatchObject({ expectedVersion: 1, fields: ['NEXT_STEP'], documents: ['BRIEF'] }));
  await userEvent.click((await screen.findAllByRole('button', { name: '撤销' })).at(-1)!);
  await waitFor(() => expect(office.last('SaveStatusGate')?.input).toMatchObject({ expectedVersion: 2, documents: [] }));
  await waitFor(async () => expect(await tick('变更为“跟踪”须有任务书')).not.toBeChecked());
});

it('cannot take away what the system requires', async () => {
  gates();
  const locked = await tick('变更为“成交”须有公司产品线');
  expect(locked).toBeChecked();
  expect(locked).toBeDisabled();
});

it('shows what somebody else saved meanwhile, and says so', async () => {
  gates(true);
  await userEvent.click(await tick('变更为“跟踪”须有建筑面积'));
  expect(await screen.findByText(/别人刚改过这一列/)).toBeInTheDocument();
  expect(await tick('变更为“跟踪”须有容积率')).toBeChecked();
  expect(await tick('变更为“跟踪”须有建筑面积')).not.toBeChecked();
});
