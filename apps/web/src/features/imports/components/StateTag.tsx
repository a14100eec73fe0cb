import type { ImportOutcome, ImportState } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { StatusTag, type Tone } from '../../../ui/StatusTag';
import { messages } from '../messages';

const stateTones: Readonly<Record<ImportState, Tone>> = { PREVIEW: 'accent', RUNNING: 'info', DONE: 'success', FAILED: 'danger', DISCARDED: 'muted', UNDONE: 'muted' };

export function StateTag({ state }: { state: ImportState }) {
  const t = useMessages(messages);
  return <StatusTag tone={stateTones[state]}>{t(`state.${state}`)}</StatusTag>;
}

const outcomeTones: Readonly<Record<ImportOutcome, Tone>> = { GOOD: 'success', WARNING: 'warning', REJECTED: 'danger' };

export function OutcomeTag({ outcome }: { outcome: ImportOutcome }) {
  const t = useMessages(messages);
  const word = { GOOD: t('rows.good'), WARNING: t('rows.warning'), REJECTED: t('rows.rejected') }[outcome];
  return (
    <StatusTag tone={outcomeTones[outcome]} dot>
      {word}
    </StatusTag>
  );
}
