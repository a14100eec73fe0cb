import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Section } from '../../../ui/Section';
import { useDecision, type Decision } from '../hooks/useDecision';
import { messages } from '../messages';
import type { MenuAction } from '../model/actions';
import { sheetsOf } from '../model/sections';
import { turnsOf, type ApprovalRound, type Turn } from '../model/step';
import { ActionDialog } from './ActionDialog';
import { ActionMenu } from './ActionMenu';
import { CopyList } from './CopyList';
import { DecisionBar } from './DecisionBar';
import { DecisionEditor } from './DecisionEditor';
import { EventTimeline } from './EventTimeline';
import { ProgressMarks } from './ProgressMarks';
import { RoundDifference } from './RoundDifference';
import { SectionPanel } from './SectionPanel';
import { SnapshotView } from './SnapshotView';

export interface ApprovalSheetProps {
  chain: ApprovalRound;
  /** The action whose dialog is open. */
  action: MenuAction | null;
  onAction: (action: MenuAction | null) => void;
  onDecided: () => void;
  /** Told with the round as it is after an action: another one after an amendment. */
  onActed: (chainId: string) => void;
}

/** What was submitted beside the six named opinions and all that happened; the viewer's own opinion on top where it is their turn. */
export function ApprovalSheet({ chain, action, onAction, onDecided, onActed }: ApprovalSheetProps) {
  const viewer = useViewer();
  const [seatId, setSeatId] = useState<string | null>(null);
  const turns = turnsOf(chain.steps, viewer.id);
  const turn = turns.find((t) => t.seat.id === seatId) ?? turns[0];
  return (
    <>
      {turn ? <OnTurn key={turn.seat.id} chain={chain} turn={turn} turns={turns} onTurn={setSeatId} onAction={onAction} onDecided={onDecided} /> : <Columns chain={chain} />}
      {action && chain.viewerActions.includes(action) ? <ActionDialog key={action} chain={chain} action={action} turnSeatId={turn?.seat.id ?? null} onDone={onActed} onClose={() => onAction(null)} /> : null}
    </>
  );
}

interface OnTurnProps extends Pick<ApprovalSheetProps, 'chain' | 'onAction' | 'onDecided'> {
  turn: Turn;
  turns: readonly Turn[];
  onTurn: (seatId: string) => void;
}

function OnTurn({ chain, turn, turns, onTurn, onAction, onDecided }: OnTurnProps) {
  const decision: Decision = useDecision(turn, chain.id, onDecided);
  return (
    <>
      <DecisionEditor decision={decision} turns={turns} onTurn={onTurn} />
      <Columns chain={chain} />
      <DecisionBar decision={decision} menu={<ActionMenu chain={chain} onChoose={onAction} />} />
    </>
  );
}

function Columns({ chain }: { chain: ApprovalRound }) {
  const t = useMessages(messages);
  const before = chain.rounds.filter((r) => r.round < chain.round).sort((a, b) => b.round - a.round)[0];
  return (
    <div className="ap-columns">
      <div>
        {before ? <RoundDifference snapshot={chain.snapshot} before={before} /> : null}
        <SnapshotView snapshot={chain.snapshot} />
      </div>
      <div>
        <Section title={t('opinions')} tight actions={<ProgressMarks steps={chain.steps} />}>
          <ol className="ap-panels">
            {sheetsOf(chain).map((sheet) => (
              <SectionPanel key={sheet.section} sheet={sheet} />
            ))}
          </ol>
        </Section>
        <Section title={t('timeline.title')}>
          <EventTimeline chain={chain} />
        </Section>
        <Section title={t('copies.title')}>
          <CopyList copies={chain.copies} />
        </Section>
      </div>
    </div>
  );
}
