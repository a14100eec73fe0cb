import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../lib/messages';
import { CommandPalette } from '../../ui/CommandPalette';
import { messages } from '../messages';
import { useOpenRoute } from '../shell/useNav';
import { localEntries } from './localEntries';
import { useServerSearch } from './useServerSearch';

/** The command palette with this page's sources: the route table at once, the server a moment later. */
export function PalettePanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const openRoute = useOpenRoute();
  const search = useServerSearch();
  const local = useCallback((text: string) => localEntries(text, t, openRoute), [t, openRoute]);
  const go = (href: string, newTab: boolean): void => {
    if (newTab) window.open(href, '_blank', 'noopener');
    else void navigate(href);
  };
  return <CommandPalette open={open} onClose={onClose} search={search} local={local} onOpen={go} />;
}
