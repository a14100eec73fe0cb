import { lossReason, type LossReason } from '@yingzao/domain/catalogues';

import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { FormField, FormGrid } from '../../../ui/FormField';
import { reviewMessages } from '../reviewMessages';
import { CompetitorInput } from './CompetitorInput';

export interface LossFieldsProps {
  projectId: string;
  reason: LossReason | null;
  competitor: string;
  isMissing: boolean;
  onChange: (part: { loss?: LossReason | null; competitor?: string }) => void;
}

/** Asked in the moment a project is lost, while it is known: why, and to whom. */
export function LossFields({ projectId, reason, competitor, isMissing, onChange }: LossFieldsProps) {
  const t = useMessages(reviewMessages);
  return (
    <>
      <FormGrid columns={2}>
        <FormField path="loss.reason" label={t('reason')} required error={isMissing ? t('reasonMissing') : null}>
          {(field) => <CodeSelect {...field} catalogue={lossReason} allowClear={false} value={reason} onChange={(code) => onChange({ loss: code ?? null })} />}
        </FormField>
        <FormField path="loss.competitor" label={t('winner')}>
          {(field) => <CompetitorInput {...field} projectId={projectId} value={competitor} onChange={(name) => onChange({ competitor: name })} />}
        </FormField>
      </FormGrid>
      <p className="yz-quiet">{t('lossHint')}</p>
    </>
  );
}
