import { useMessages } from '../../../lib/messages';
import { StatusTag } from '../../../ui/StatusTag';
import { forecastMessages } from '../forecastMessages';
import type { ApprovalStep } from '../model/step';
import { spanOf } from '../model/workingTime';

/** How long a step took or has been open, beside what it takes as a rule; in working time. */
export function PaceText({ step }: { step: Pick<ApprovalStep, 'state' | 'pace'> }) {
  const t = useMessages(forecastMessages);
  const { typicalMinutes, lateMinutes, tookMinutes, basis, restsOn } = step.pace;
  const span = (minutes: number): string => t(`span.${spanOf(minutes).unit}`, { n: spanOf(minutes).n });
  const isOpen = step.state !== 'DONE' && step.state !== 'SKIPPED';
  const parts = [
    tookMinutes === null ? null : t(isOpen ? 'running' : 'took', { span: span(tookMinutes) }),
    typicalMinutes === null ? (isOpen ? t('unknown') : null) : t('typical', { span: span(typicalMinutes) }),
    typicalMinutes === null || lateMinutes === null || lateMinutes === typicalMinutes || !isOpen ? null : t('late', { span: span(lateMinutes) }),
  ].filter((part) => part !== null);
  if (step.state === 'SKIPPED' || parts.length === 0) return null;
  return (
    <span className="ap-pace" title={basis ? t('restsOn', { basis: t(`bases.${basis}`), n: restsOn }) : undefined}>
      {parts.join(' · ')}
      {lateMinutes !== null && tookMinutes !== null && tookMinutes > lateMinutes ? <StatusTag tone="warning">{t('over')}</StatusTag> : null}
    </span>
  );
}
