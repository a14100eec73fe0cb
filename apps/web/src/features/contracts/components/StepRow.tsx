import { opinionSection } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import type { Candidate, StepDraft } from '../model/steps';
import { ApproverSelect } from './ApproverSelect';

export interface StepRowProps {
  step: StepDraft;
  /** Position from 0. */
  at: number;
  last: boolean;
  suggested: readonly Candidate[];
  removable: boolean;
  onChange: (approver: StepDraft['approver']) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One place in the order: its section, its approver, and buttons that move it. */
export function StepRow({ step, at, last, suggested, removable, onChange, onMove, onRemove }: StepRowProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const section = opinionSection.label(step.section, locale);
  const quick = suggested.filter((c) => c.id !== step.approver?.id).slice(0, 3);
  return (
    <li className="ct-step">
      <span className="ct-step-number yz-num" aria-hidden>
        {at + 1}
      </span>
      <div className="ct-step-field">
        <FormField path={['steps', String(at), 'approverId']} label={section} required>
          {(f) => <ApproverSelect {...f} section={step.section} value={step.approver} suggested={suggested} onChange={onChange} />}
        </FormField>
        {!step.approver && quick.length > 0 ? (
          <p className="yz-field-hint">
            {t('submit.suggested')}
            {quick.map((person) => (
              <button key={person.id} type="button" className="yz-link-button ct-quick" onClick={() => onChange({ id: person.id, name: person.name })}>
                {person.name}
              </button>
            ))}
          </p>
        ) : null}
      </div>
      <div className="ct-step-tools">
        <button type="button" className="yz-icon-button" disabled={at === 0} aria-label={t('submit.up', { section })} onClick={() => onMove(-1)}>
          <Icon name="arrowUp" />
        </button>
        <button type="button" className="yz-icon-button" disabled={last} aria-label={t('submit.down', { section })} onClick={() => onMove(1)}>
          <Icon name="arrowDown" />
        </button>
        {removable ? (
          <button type="button" className="yz-icon-button" aria-label={t('submit.remove', { section })} onClick={onRemove}>
            <Icon name="close" />
          </button>
        ) : null}
      </div>
    </li>
  );
}
