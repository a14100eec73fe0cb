import { useId } from 'react';

import { useMessages } from '../../../../lib/messages';
import { PlainInput } from '../../../../ui/PlainInput';
import { editorMessages } from '../../editorMessages';
import { isTypedNumber, typedNumber } from '../../model/editorDraft';

export interface NumberInputProps {
  label: string;
  /** Plain decimal as typed; null when empty. */
  value: string | null;
  places: number;
  onChange: (value: string | null) => void;
  hideLabel?: boolean;
}

/** A decimal under its label; what is no number is kept and said. */
export function NumberInput({ label, value, places, onChange, hideLabel }: NumberInputProps) {
  const t = useMessages(editorMessages);
  const id = useId();
  const wrong = !isTypedNumber(value, places);
  return (
    <div className="qe-field">
      <label htmlFor={id} className={hideLabel ? 'yz-visually-hidden' : undefined}>
        {label}
      </label>
      <PlainInput id={id} inputMode="decimal" autoComplete="off" invalid={wrong} value={value ?? ''} aria-describedby={wrong ? `${id}-wrong` : undefined} onChange={(event) => onChange(typedNumber(event.target.value))} />
      {wrong ? (
        <small id={`${id}-wrong`} className="yz-field-error">
          {t('notNumber')}
        </small>
      ) : null}
    </div>
  );
}
