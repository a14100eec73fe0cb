import { useContext } from 'react';

import { CommandPalette } from '../../ui/CommandPalette';
import { SearchSourceContext } from '../../ui/searchSource';

/** The command palette with this page's sources. */
export function PalettePanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const source = useContext(SearchSourceContext);
  return source ? <CommandPalette open={open} onClose={onClose} {...source} /> : null;
}
