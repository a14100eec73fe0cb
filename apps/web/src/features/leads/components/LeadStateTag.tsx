import { leadState, type LeadState } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { StatusTag, type Tone } from '../../../ui/StatusTag';

const tones: Record<LeadState, Tone> = { NEW: 'accent', VERIFIED: 'success', MERGED: 'info', REJECTED: 'muted' };

export function LeadStateTag({ state }: { state: LeadState }) {
  const locale = useLocale();
  return <StatusTag tone={tones[state]}>{leadState.label(state, locale)}</StatusTag>;
}
