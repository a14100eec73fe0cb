import { handoverItemState, handoverState, type HandoverItemState, type HandoverState } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { StatusTag, type Tone } from '../../../ui/StatusTag';

const tones: Record<HandoverState, Tone> = { OPEN: 'accent', COMPLETED: 'success', CANCELLED: 'muted' };
const itemTones: Record<HandoverItemState, Tone> = { UNASSIGNED: 'warning', OFFERED: 'accent', ACCEPTED: 'success', DECLINED: 'danger', GONE: 'muted', LEFT: 'muted' };

export function HandoverStateTag({ state }: { state: HandoverState }) {
  const locale = useLocale();
  return <StatusTag tone={tones[state]}>{handoverState.label(state, locale)}</StatusTag>;
}

export function HandoverItemTag({ state }: { state: HandoverItemState }) {
  const locale = useLocale();
  return (
    <StatusTag dot tone={itemTones[state]}>
      {handoverItemState.label(state, locale)}
    </StatusTag>
  );
}
