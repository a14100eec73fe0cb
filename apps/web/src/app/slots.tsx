import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';

import { SlotsContext, type Slots } from '../lib/slots';
import { LoadingState } from '../ui/states';
import { ErrorBoundary } from './ErrorBoundary';

/** A part that loads after its page and cannot take it along when it fails. */
function part<P extends object>(load: () => Promise<{ default: ComponentType<P> }>, waiting: ReactNode = <LoadingState lines={3} />): ComponentType<P> {
  const Part = lazy(load) as unknown as ComponentType<P>;
  return function SlotPart(props: P) {
    return (
      <ErrorBoundary>
        <Suspense fallback={waiting}>
          <Part {...props} />
        </Suspense>
      </ErrorBoundary>
    );
  };
}

/** Which feature fills which place of another: the only file that knows both. */
const slots: Slots = {
  savedViews: part(() => import('../features/savedViews/components/SavedViews'), null),
  customFieldInputs: part(() => import('../features/customFields/components/CustomFieldInputs'), null),
  customFieldFacts: part(() => import('../features/customFields/components/CustomFieldFacts'), null),
  customFieldFilters: part(() => import('../features/customFields/components/CustomFieldFilters'), null),
  projectHistory: part(() => import('../features/history/components/ProjectHistory')),
  projectTouches: part(() => import('../features/touches/components/ProjectTouches')),
  projectTouch: part(() => import('../features/touches/components/ProjectTouchButton'), null),
  clientTouches: part(() => import('../features/touches/components/ClientTouches')),
  projectFiles: part(() => import('../features/files/components/ProjectFiles')),
  projectAnchorDates: part(() => import('../features/cadences/components/ProjectAnchorDates')),
  clientDevelopment: part(() => import('../features/development/components/ClientDevelopment')),
  clientHistory: part(() => import('../features/history/components/ClientHistory')),
  clientRating: part(() => import('../features/ratings/components/ClientRating'), null),
  clientConditions: part(() => import('../features/segments/components/ClientConditions'), null),
  designFiles: part(() => import('../features/files/components/DesignFiles')),
  contractMoney: part(() => import('../features/receivables/components/ContractMoney')),
  documentUpload: part(() => import('../features/files/components/DocumentUpload'), null),
  contractSubmission: part(() => import('../features/approvals/submission/SubmitContractDialog'), null),
  contractRounds: part(() => import('../features/approvals/components/ApprovalRounds')),
  quoteSubmission: part(() => import('../features/approvals/submission/SubmitQuoteDialog'), null),
  quoteRounds: part(() => import('../features/approvals/components/QuoteRounds'), null),
  pinToHome: part(() => import('../features/home/pin/PinToHome'), null),
  clientFiles: part(() => import('../features/files/components/ClientFiles')),
};

export function SlotsProvider({ children }: { children: ReactNode }) {
  return <SlotsContext value={slots}>{children}</SlotsContext>;
}
