import { useId } from 'react';

import type { ImportKind } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';

export interface KindChoiceProps {
  kinds: readonly ImportKind[];
  /** Null: the server recognises it. */
  value: ImportKind | null;
  onChange: (kind: ImportKind | null) => void;
  disabled?: boolean;
}

/** What the workbook holds; most people leave it to the headers. */
export function KindChoice({ kinds, value, onChange, disabled }: KindChoiceProps) {
  const t = useMessages(messages);
  const name = useId();
  return (
    <fieldset className="im-kinds" disabled={disabled ?? false}>
      <legend>{t('kindLabel')}</legend>
      <div className="im-kinds-row">
        {[null, ...kinds].map((kind) => (
          <label key={kind ?? 'auto'} className="im-kind">
            <input type="radio" name={name} checked={value === kind} onChange={() => onChange(kind)} />
            <span>{t(`kind.${kind ?? 'auto'}`)}</span>
          </label>
        ))}
      </div>
      <p className="yz-quiet">{t(`becomes.${value ?? 'auto'}`)}</p>
    </fieldset>
  );
}
