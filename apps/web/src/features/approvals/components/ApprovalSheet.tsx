import { readSnapshot } from '@yingzao/domain/approvals';

import { useMessages } from '../../../lib/messages';
import { Section } from '../../../ui/Section';
import { useDecision, type Decision } from '../hooks/useDecision';
import { messages } from '../messages';
import type { ApprovalStep } from '../model/step';
import type { ApprovalPage_ApprovalChainFragment } from '../pages/ApprovalPage.generated';
import { DecisionBar } from './DecisionBar';
import { DecisionEditor } from './DecisionEditor';
import { OpinionPanel } from './OpinionPanel';
import { ProgressMarks } from './ProgressMarks';
import { SnapshotView } from './SnapshotView';

interface SheetProps {
  chain: ApprovalPage_ApprovalChainFragment;
}
export interface ApprovalSheetProps extends SheetProps {
  onDecided: () => void;
}

/** What was submitted beside six named opinions in their order; with editor and buttons where it is the viewer's turn. */
export function ApprovalSheet({ chain, onDecided }: ApprovalSheetProps) {
  const turn = chain.steps.find((step) => step.viewerCanDecide);
  return turn ? <OnTurn key={turn.id} chain={chain} step={turn} onDecided={onDecided} /> : <Sheet chain={chain} decision={null} />;
}

function OnTurn({ chain, step, onDecided }: ApprovalSheetProps & { step: ApprovalStep }) {
  return <Sheet chain={chain} decision={useDecision(step, onDecided)} />;
}

function Sheet({ chain, decision }: SheetProps & { decision: Decision | null }) {
  const t = useMessages(messages);
  const snapshot = readSnapshot(chain.snapshot);
  return (
    <>
      <div className="ap-columns">
        <div>{snapshot ? <SnapshotView snapshot={snapshot} /> : null}</div>
        <Section title={t('opinions')} tight actions={<ProgressMarks steps={chain.steps} />}>
          <ol className="ap-panels">
            {chain.steps.map((step) => (
              <OpinionPanel key={step.id} step={step}>
                {decision?.step.id === step.id ? <DecisionEditor decision={decision} /> : null}
              </OpinionPanel>
            ))}
          </ol>
        </Section>
      </div>
      {decision ? <DecisionBar decision={decision} /> : null}
    </>
  );
}
