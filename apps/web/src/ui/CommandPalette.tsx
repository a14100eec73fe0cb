import { useMessages } from '../lib/messages';
import { Dialog } from './Dialog';
import { messages } from './messages';
import { SearchBox } from './SearchBox';
import type { SearchSource } from './searchSource';

export interface CommandPaletteProps extends SearchSource {
  open: boolean;
  onClose: () => void;
}

/** Jump anywhere by typing: a combobox over grouped results. */
export function CommandPalette({ open, onClose, ...source }: CommandPaletteProps) {
  const t = useMessages(messages);
  return (
    <Dialog open={open} title={t('palette.title')} onClose={onClose} width={640} className="yz-palette">
      <SearchBox {...source} onDone={onClose} focused />
    </Dialog>
  );
}
