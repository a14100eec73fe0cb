import { Route, Routes } from 'react-router-dom';

import { SlotsContext, type Slots } from '../../../lib/slots';
import { ViewerContext, type ViewerInfo } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import ContractEditPage from '../pages/ContractEditPage';
import ContractListPage from '../pages/ContractListPage';
import ContractPage from '../pages/ContractPage';

const viewer: ViewerInfo = { id: 'me', number: 'Y1', name: '我', title: null, departmentName: null, email: null, phone: null, roles: [], capabilities: new Set(['contract.create']), mustChangePassword: false };
export const contract = (overrides: object = {}) => ({
  __typename: 'Contract', id: 'k1', number: 'HT-2026-0001', name: '建筑设计合同', contractType: 'DESIGN', status: 'DRAFT', amountFen: '355000000', projectName: '临江一里', clientName: '临江置地', signedOn: null, signedCopy: null, terms: '第一条\n第二条', archiveNumber: null, expectedSigningOn: null, remark: null, version: 1,
  createdAt: '2026-01-05T02:00:00.000Z', updatedAt: '2026-01-05T02:00:00.000Z', viewerCanUpdate: true, viewerCanSubmit: true,
  project: { __typename: 'Project', id: 'p1', number: 'SC-0001', gfaM2: '100000.00', designTracker: { __typename: 'Employee', id: 'd2' }, designProject: null, status: 'TRACKING' }, approvalChains: [],
  parent: null, children: [], parties: [], documents: [], feeNodes: [], money: null,
  validUntil: null, filingDueOn: null, filedOn: null, guaranteeUntil: null, guaranteeReleasedOn: null, areaRate: null, areaBasisM2: null, areaTrueUp: null, quoteRevision: null, ...overrides,
});
export const errorsOf = (errors: object[]) => errors.map((e) => ({ __typename: 'UserError', ...e }));

/** The pages of contracts at an address; parts of other features are there as far as given. */
export function page(at: string, answers: Record<string, Answer>, slots: Slots = {}) {
  const server = testServer({ ContractProject: () => ({ project: { __typename: 'Project', id: 'p1', number: 'SC-0001', name: '临江一里', client: { __typename: 'Client', id: 'c', name: '临江置地', shortName: null } } }), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={viewer}>
        <SlotsContext value={slots}>
          <Routes>
            <Route path="/contracts" element={<ContractListPage />} />
            <Route path="/contracts/:id/edit" element={<ContractEditPage />} />
            <Route path="/contracts/:id" element={<ContractPage />} />
          </Routes>
        </SlotsContext>
      </ViewerContext>,
    ),
    at,
  );
  const sent = (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>);
  return { ...view, server, sent };
}
