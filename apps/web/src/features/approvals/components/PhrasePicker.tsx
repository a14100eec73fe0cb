import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { usePhrases, withPhrase } from '../hooks/usePhrases';
import { messages } from '../messages';

export interface PhrasePickerProps {
  /** The opinion as it is written. */
  opinion: string;
  onChange: (opinion: string) => void;
}

/** One's own phrases under an opinion: put in with one press, kept from what is written, deleted when no longer wanted. */
export function PhrasePicker({ opinion, onChange }: PhrasePickerProps) {
  const t = useMessages(messages);
  const { phrases, add, remove, canAdd } = usePhrases();
  const [managing, setManaging] = useState(false);
  return (
    <div className="ap-phrases" role="group" aria-label={t('phrases.label')}>
      {phrases.map((phrase) => (
        <button
          key={phrase}
          type="button"
          className={managing ? 'ap-phrase ap-phrase-remove' : 'ap-phrase'}
          aria-label={t(managing ? 'phrases.remove' : 'phrases.use', { phrase })}
          onClick={() => (managing ? remove(phrase) : onChange(withPhrase(opinion, phrase)))}
        >
          <span>{phrase}</span>
          {managing ? <Icon name="close" /> : null}
        </button>
      ))}
      {phrases.length === 0 ? <span className="yz-quiet">{t('phrases.none')}</span> : null}
      {canAdd(opinion) ? (
        <button
          type="button"
          className="yz-link-button"
          onClick={() => {
            add(opinion);
            toast.success(t('phrases.kept'));
          }}
        >
          {t('phrases.keep')}
        </button>
      ) : null}
      {phrases.length > 0 ? (
        <button type="button" className="yz-link-button" aria-pressed={managing} onClick={() => setManaging(!managing)}>
          {t('phrases.manage')}
        </button>
      ) : null}
    </div>
  );
}
