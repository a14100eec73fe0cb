import { useCallback, useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

import { pinMessages } from '../../features/home/pin/PinButton';
import { pinRequest } from '../../features/home/pin/pinRequest';
import { homePath } from '../../features/home/paths';
import { useMessages } from '../../lib/messages';
import { rememberOpened } from '../../lib/recentSearch';
import type { PaletteEntry, SearchSource } from '../../ui/searchSource';
import { messages } from '../messages';
import { useOpenRoute } from '../shell/useNav';
import { localEntries } from './localEntries';
import { useServerSearch } from './useServerSearch';

/** What finds "pin": its name, parts of it, pinyin and its initials. */
const pinWords = (name: string): readonly string[] => [name.toLowerCase(), '固定', '工作台', 'guding', 'gdgzt', 'pin'];

/** What can be searched on this page: the route table at once, the server a moment later. What is opened is remembered. */
export function useSearchSource(): SearchSource {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const openRoute = useOpenRoute();
  const search = useServerSearch();
  const pin = useMessages(pinMessages);
  const { pathname } = useLocation();
  const local = useCallback(
    (text: string) => {
      const groups = localEntries(text, t, openRoute);
      if (pathname === homePath || !pinWords(pin('action')).some((word) => word.startsWith(text.toLowerCase()))) return groups;
      const entry: PaletteEntry = { key: 'pin', title: pin('action'), icon: 'pin', href: '', run: pinRequest.open };
      return groups.map((group) => (group.key === 'commands' ? { ...group, entries: [entry, ...group.entries] } : group));
    },
    [t, pin, openRoute, pathname],
  );
  const onOpen = useCallback(
    (href: string, newTab: boolean): void => {
      rememberOpened(href);
      if (newTab) window.open(href, '_blank', 'noopener');
      else void navigate(href);
    },
    [navigate],
  );
  return useMemo(() => ({ search, local, onOpen }), [search, local, onOpen]);
}
