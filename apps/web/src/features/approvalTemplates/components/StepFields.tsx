import { mostSigners } from '@yingzao/domain/approvals';
import { opinionSection, stepMode } from '@yingzao/domain/catalogues';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { PlainSelect } from '../../../ui/PlainSelect';
import { messages } from '../messages';
import type { StepDraft } from '../model/templateDraft';
import { PlaceFields, type Department } from './PlaceFields';

export interface StepFieldsProps {
  step: StepDraft;
  /** Position from 0. */
  at: number;
  last: boolean;
  departments: readonly Department[];
  onChange: (part: Partial<StepDraft>) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}
const counts = Array.from({ length: mostSigners }, (_, i) => ({ value: i + 1, label: String(i + 1) }));

/** One step of a template: its section, how its signers act together, and who they are. */
export function StepFields({ step, at, last, departments, onChange, onMove, onRemove }: StepFieldsProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const [path, n] = [['steps', String(at)], String(at + 1)];
  return (
    <li className="at-step">
      <span className="at-step-number yz-num" aria-hidden>
        {at + 1}
      </span>
      <div className="at-step-fields">
        <div className="at-step-how">
          <FormField path={[...path, 'section']} label={t('section', { n })}>
            {({ id }) => <PlainSelect id={id} value={step.section} options={opinionSection.items.map((one) => ({ value: one.code, label: one[locale] }))} onChange={(section) => onChange({ section })} />}
          </FormField>
          <FormField path={[...path, 'mode']} label={t('mode')}>
            {({ id }) => <PlainSelect id={id} value={step.mode} options={stepMode.items.map((one) => ({ value: one.code, label: one[locale] }))} onChange={(mode) => onChange({ mode })} />}
          </FormField>
          {step.mode === 'N_OF_M' ? (
            <FormField path={[...path, 'needed']} label={t('needed')}>
              {({ id }) => <PlainSelect id={id} value={step.needed} options={counts} onChange={(needed) => onChange({ needed })} />}
            </FormField>
          ) : null}
        </div>
        <PlaceFields path={[...path, 'who']} places={step.who} departments={departments} single={step.mode === 'SINGLE'} addLabel={t('addWho')} removeLabel={(k) => t('removeWho', { step: n, n: String(k) })} onChange={(who) => onChange({ who })} />
      </div>
      <div className="at-step-tools">
        <button type="button" className="yz-icon-button" disabled={at === 0} aria-label={t('up', { n })} onClick={() => onMove(-1)}>
          <Icon name="arrowUp" />
        </button>
        <button type="button" className="yz-icon-button" disabled={last} aria-label={t('down', { n })} onClick={() => onMove(1)}>
          <Icon name="arrowDown" />
        </button>
        <button type="button" className="yz-icon-button" aria-label={t('remove', { n })} onClick={onRemove}>
          <Icon name="close" />
        </button>
      </div>
    </li>
  );
}
