import { Route, Routes } from 'react-router-dom';

import { ViewerContext } from '../../../lib/viewer';
import { testServer, type Answer } from '../../../test/apollo';
import { show } from '../../../test/render';
import { ToastHost } from '../../../ui/toast';
import ApprovalDelegationsPage from '../pages/ApprovalDelegationsPage';
import ApprovalListPage from '../pages/ApprovalListPage';
import ApprovalPage from '../pages/ApprovalPage';
import ApprovalPrintPage from '../pages/ApprovalPrintPage';
import ApprovalVerifyPage from '../pages/ApprovalVerifyPage';
import { boxes, viewer } from './fixtures';

/** The pages of approvals before a server that answers as told. */
export function page(at: string, answers: Record<string, Answer>, as = viewer) {
  const server = testServer({ ApprovalWaiting: () => ({ waitingForMe: [] }), ApprovalNext: () => ({ waitingForMe: [] }), ApprovalBoxes: () => boxes(), ...answers });
  const view = show(
    server.wrap(
      <ViewerContext value={as}>
        <Routes>
          <Route path="/approvals" element={<ApprovalListPage />} />
          <Route path="/approvals/delegations" element={<ApprovalDelegationsPage />} />
          <Route path="/approvals/:id" element={<ApprovalPage />} />
          <Route path="/approvals/:id/print" element={<ApprovalPrintPage />} />
          <Route path="/verify/:chainId/:hash" element={<ApprovalVerifyPage />} />
        </Routes>
        <ToastHost />
      </ViewerContext>,
    ),
    at,
  );
  const sent = (name: string) => server.asked.filter((one) => one.name === name).map((one) => one.variables.input as Record<string, unknown>);
  return { ...view, server, sent };
}
