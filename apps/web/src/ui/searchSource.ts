import { createContext } from 'react';

import type { IconName } from './Icon';

export interface PaletteEntry {
  key: string;
  title: string;
  subtitle?: string | null;
  icon?: IconName;
  href: string;
  /** Done instead of going anywhere. */
  run?: () => void;
}

export interface PaletteGroup {
  key: string;
  title: string;
  entries: readonly PaletteEntry[];
}

/** Where answers come from and how one is opened; the page has one, the palette and search fields share it. */
export interface SearchSource {
  /** Results for a text; local ones may be answered at once, the promise may add those of the server. */
  search: (text: string, signal: AbortSignal) => Promise<readonly PaletteGroup[]>;
  /** What is shown before anything is typed, and at once while the server is asked. */
  local: (text: string) => readonly PaletteGroup[];
  onOpen: (href: string, newTab: boolean) => void;
}

export const SearchSourceContext = createContext<SearchSource | null>(null);
