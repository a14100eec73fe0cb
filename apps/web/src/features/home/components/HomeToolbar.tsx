import { Button } from 'antd';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { toast } from '../../../ui/toast';
import { useHome, useHomeState } from '../hooks/useHome';
import { messages } from '../messages';
import { UndoButtons } from './UndoButtons';

/** How far saving is, in words; a failure says that nothing is lost. */
export function SavingNote() {
  const t = useMessages(messages);
  const { autosave } = useHome();
  const saving = useHomeState((state) => state.saving);
  const refusal = useHomeState((state) => state.refusal);
  return (
    <span className="home-saving" data-saving={saving} role="status">
      {saving === 'refused' ? t('saving.refused', { reason: refusal ?? '' }) : t(`saving.${saving}`)}
      {saving === 'failed' ? (
        <button type="button" className="yz-link-button" onClick={() => void autosave()?.flush()}>
          {t('state.retry')}
        </button>
      ) : null}
    </span>
  );
}

export interface EditBarProps {
  onAdd: () => void;
  onVersions: () => void;
  onShare: () => void;
  onEnd: () => void;
  /** The panel that is open beside the grid. */
  panel: 'gallery' | 'versions' | 'share' | 'settings' | null;
}

/** The bar of edit mode: it is there as long as the mode lasts, so that nobody edits without knowing. */
export function EditBar({ onAdd, onVersions, onShare, onEnd, panel }: EditBarProps) {
  const t = useMessages(messages);
  const { store, autosave } = useHome();
  const phone = useHomeState((state) => state.breakpoint === 'phone');
  const saving = useHomeState((state) => state.saving);

  const reset = async () => {
    const undo = await autosave()?.reset();
    if (undo) toast.info(t('said.reset'), { undo });
    else toast.error(t('saving.resetFailed'));
  };
  const cancel = () => {
    const undo = store.cancel();
    if (undo) toast.info(t('said.cancelled'), { undo });
    void autosave()?.flush();
    onEnd();
  };
  const finish = () => {
    if (store.finish()) void autosave()?.finish();
    else void autosave()?.flush();
    onEnd();
  };

  return (
    <div className="home-editbar" role="toolbar" aria-label={t('editing')}>
      <Button type="primary" ghost aria-expanded={panel === 'gallery'} icon={<Icon name="plus" />} onClick={onAdd}>
        {phone ? <span className="yz-visually-hidden">{t('action.add')}</span> : t('action.add')}
      </Button>
      <UndoButtons />
      {phone ? (
        <MenuButton
          label={t('action.more')}
          align="start"
          items={[
            { key: 'versions', icon: 'clock', label: t('versions.title'), onSelect: onVersions },
            { key: 'share', icon: 'link', label: t('action.share'), onSelect: onShare },
            { key: 'reset', icon: 'restore', label: t('action.reset'), onSelect: () => void reset() },
          ]}
        />
      ) : (
        <>
          <button type="button" className="yz-text-button" aria-expanded={panel === 'versions'} onClick={onVersions}>
            <Icon name="clock" />
            {t('versions.title')}
          </button>
          <button type="button" className="yz-text-button" aria-expanded={panel === 'share'} onClick={onShare}>
            <Icon name="link" />
            {t('action.share')}
          </button>
          <button type="button" className="yz-text-button" onClick={() => void reset()}>
            {t('action.reset')}
          </button>
        </>
      )}
      {phone && (saving === 'saved' || saving === 'waiting') ? null : <SavingNote />}
      <span className="home-editbar-end">
        <Button onClick={cancel}>{t('action.cancel')}</Button>
        <Button type="primary" onClick={finish}>
          {t('action.done')}
        </Button>
      </span>
    </div>
  );
}
