import { useMessages } from '../lib/messages';
import { Icon } from './Icon';
import { messages } from './messages';
import type { Draft } from './useDraft';

/** Says that what stands in the form was brought back, and offers to start anew. */
export function DraftNotice({ draft }: { draft: Pick<Draft<unknown>, 'restored' | 'outdated' | 'discard'> }) {
  const t = useMessages(messages);
  if (!draft.restored) return null;
  return (
    <p className="yz-draft-notice" role="status">
      <Icon name="restore" />
      {draft.outdated ? t('draft.outdated') : t('draft.restored')}
      <button type="button" className="yz-link-button" onClick={draft.discard}>
        {t('draft.discard')}
      </button>
    </p>
  );
}
