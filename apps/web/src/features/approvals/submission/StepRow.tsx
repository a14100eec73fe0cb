import { opinionSection, stepMode } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { PlainSelect } from '../../../ui/PlainSelect';
import { ApproversSelect } from './ApproversSelect';
import { messages } from './messages';
import type { Candidate, StepDraft } from './steps';

const modes = ['COUNTERSIGN', 'ANY', 'SEQUENTIAL', 'N_OF_M'] as const;

export interface StepRowProps {
  step: StepDraft;
  /** Position from 0. */
  at: number;
  last: boolean;
  suggested: readonly Candidate[];
  removable: boolean;
  onChange: (part: Partial<Pick<StepDraft, 'approvers' | 'mode' | 'needed' | 'standsIn'>>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One place in the order: its section, who signs and, of several, how; with buttons that move it. */
export function StepRow({ step, at, last, suggested, removable, onChange, onMove, onRemove }: StepRowProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const section = opinionSection.label(step.section, locale);
  const { approvers } = step;
  const isSeveral = approvers.length > 1;
  const quick = suggested.filter((c) => !approvers.some((a) => a.id === c.id)).slice(0, 3);
  return (
    <li className="aps-step">
      <span className="aps-step-number yz-num" aria-hidden>
        {at + 1}
      </span>
      <div className="aps-step-field">
        <FormField path={['steps', String(at), isSeveral ? 'approverIds' : 'approverId']} label={section} required>
          {(f) => <ApproversSelect {...f} aria-label={t('approver', { section })} value={approvers} suggested={suggested} onChange={(chosen) => onChange({ approvers: chosen, standsIn: false })} />}
        </FormField>
        {step.standsIn ? <p className="yz-field-hint">{t('standsIn')}</p> : null}
        {approvers.length === 0 && quick.length > 0 ? (
          <p className="yz-field-hint">
            {t('suggested')}
            {quick.map((person) => (
              <button key={person.id} type="button" className="yz-link-button aps-quick" onClick={() => onChange({ approvers: [{ id: person.id, name: person.name }] })}>
                {person.name}
              </button>
            ))}
          </p>
        ) : null}
        {isSeveral ? (
          <div className="aps-mode">
            <FormField path={['steps', String(at), 'mode']} label={t('mode', { section })}>
              {({ id }) => <PlainSelect id={id} value={step.mode} options={modes.map((mode) => ({ value: mode, label: stepMode.label(mode, locale) }))} onChange={(mode) => onChange({ mode })} />}
            </FormField>
            {step.mode === 'N_OF_M' ? (
              <FormField path={['steps', String(at), 'needed']} label={t('needed', { section })}>
                {({ id }) => (
                  <PlainSelect
                    id={id}
                    value={Math.min(step.needed, approvers.length)}
                    options={approvers.map((_, i) => ({ value: i + 1, label: t('neededOf', { n: i + 1, total: approvers.length }) }))}
                    onChange={(needed) => onChange({ needed })}
                  />
                )}
              </FormField>
            ) : null}
          </div>
        ) : null}
      </div>
      <div className="aps-step-tools">
        <button type="button" className="yz-icon-button" disabled={at === 0} aria-label={t('up', { section })} onClick={() => onMove(-1)}>
          <Icon name="arrowUp" />
        </button>
        <button type="button" className="yz-icon-button" disabled={last} aria-label={t('down', { section })} onClick={() => onMove(1)}>
          <Icon name="arrowDown" />
        </button>
        {removable ? (
          <button type="button" className="yz-icon-button" aria-label={t('remove', { section })} onClick={onRemove}>
            <Icon name="close" />
          </button>
        ) : null}
      </div>
    </li>
  );
}
