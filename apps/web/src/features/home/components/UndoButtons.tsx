import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';

/** Undo and redo of what was done while editing. */
export function UndoButtons() {
  const t = useMessages(messages);
  const { store } = useHome();
  const canUndo = useHomeState((state) => state.history.past.length > 0);
  const canRedo = useHomeState((state) => state.history.future.length > 0);
  return (
    <>
      <button type="button" className="yz-icon-button" aria-label={t('action.undo')} title={`${t('action.undo')} Ctrl+Z`} disabled={!canUndo} onClick={() => store.undo()}>
        <Icon name="restore" />
      </button>
      <button type="button" className="yz-icon-button home-mirror" aria-label={t('action.redo')} title={`${t('action.redo')} Ctrl+Shift+Z`} disabled={!canRedo} onClick={() => store.redo()}>
        <Icon name="restore" />
      </button>
    </>
  );
}
