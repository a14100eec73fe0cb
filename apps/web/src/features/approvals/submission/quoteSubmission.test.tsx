import { screen, within } from '@testing-library/react';

import { testServer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import SubmitQuoteDialog from './SubmitQuoteDialog';

jest.setTimeout(60_000);

const employee = (id: string, name: string) => ({ __typename: 'Employee', id, name });
const proposal = {
  __typename: 'ApprovalProposal', templateId: null, templateName: null, templateVersion: null, copies: [],
  steps: [['e1', '林若川'], ['e2', '苏大为']].map(([id, name]) => ({ __typename: 'ProposedStep', section: 'COMMERCIAL', mode: 'SINGLE', needed: 1, standsIn: false, people: [employee(id!, name!)] })),
};

it('submits a version of a quote with the usual list, of which a step may be taken out; what is wrong stays in view', async () => {
  const close = jest.fn();
  let refused = true;
  const server = testServer({
    QuoteApprovers: () => ({
      quote: { __typename: 'Quote', id: 'q1', project: { __typename: 'Project', id: 'p1', designTracker: null }, unsentRevision: { __typename: 'QuoteRevision', id: 'r1', proposedApproval: proposal, approvalChains: [] } },
      employees: { __typename: 'EmployeeConnection', nodes: [] },
    }),
    SubmitQuote: () => ({ submitQuote: { __typename: 'ApprovalChainPayload', errors: refused ? [{ __typename: 'UserError', code: 'QUOTE_REVIEWER', path: ['steps'], message: '须有一位董事。' }] : [], chain: refused ? null : { __typename: 'ApprovalChain', id: 'h1' } } }),
  });
  const { user } = show(server.wrap(<><SubmitQuoteDialog quoteId="q1" revisionId="r1" version={3} onClose={close} /><ToastHost /></>), '/');
  await screen.findByText(/未参与起草和呈送的董事/);
  const dialog = screen.getByRole('dialog', { name: '呈送审批' });
  await user.click(within(dialog).getByRole('button', { name: '呈送' }));
  await within(dialog).findByText('须有一位董事。');
  expect(close).not.toHaveBeenCalled();
  refused = false;
  await user.click(within(dialog).getAllByRole('button', { name: /去掉这一步/ })[0]!);
  await user.click(within(dialog).getByRole('button', { name: '呈送' }));
  await screen.findByText('已呈送，轮到 苏大为 审批');
  const inputs = server.asked.filter((one) => one.name === 'SubmitQuote').map((one) => one.variables.input as Record<string, unknown>);
  expect(inputs.map((input) => input.steps)).toEqual([[{ section: 'COMMERCIAL', approverId: 'e1' }, { section: 'COMMERCIAL', approverId: 'e2' }], [{ section: 'COMMERCIAL', approverId: 'e2' }]]);
  expect(inputs[1]).toMatchObject({ revisionId: 'r1', expectedVersion: 3 });
});
