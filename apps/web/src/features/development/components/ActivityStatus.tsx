import { developmentCostStatus, developmentStatus, type DevelopmentCostStatus, type DevelopmentStatus } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { StatusTag } from '../../../ui/StatusTag';

export function ActivityStatus({ status }: { status: DevelopmentStatus }) {
  const locale = useLocale();
  return <StatusTag tone={status === 'OPEN' ? 'info' : 'muted'}>{developmentStatus.label(status, locale)}</StatusTag>;
}

const tones = { SUBMITTED: 'warning', APPROVED: 'success', REJECTED: 'danger' } as const;

export function CostStatus({ status }: { status: DevelopmentCostStatus }) {
  const locale = useLocale();
  return <StatusTag tone={tones[status]}>{developmentCostStatus.label(status, locale)}</StatusTag>;
}
