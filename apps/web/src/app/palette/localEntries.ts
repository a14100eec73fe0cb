import type { Translate } from '../../lib/messages';
import type { PaletteEntry, PaletteGroup } from '../../ui/searchSource';
import type { messages } from '../messages';
import { routes, type AppRoute } from '../routes';

type AppTranslate = Translate<(typeof messages)['zh']>;

/** A page is found by part of its name, its pinyin, or the pinyin's initials. */
function found(route: AppRoute, title: string, text: string): boolean {
  const wanted = text.toLowerCase().replaceAll(' ', '');
  if (wanted === '') return true;
  return title.toLowerCase().includes(text.toLowerCase()) || (route.words ?? '').split(' ').some((word) => word.startsWith(wanted));
}

/** Pages and commands for the palette: those this person may open and that are built. */
export function localEntries(text: string, t: AppTranslate, open: (route: AppRoute) => boolean): readonly PaletteGroup[] {
  const entries = routes
    .filter((route) => route.words !== undefined && open(route))
    .map((route) => ({ route, title: t(route.title) }))
    .filter(({ route, title }) => found(route, title, text))
    .map(({ route, title }): PaletteEntry & { command: boolean } => ({
      key: route.path,
      title,
      icon: route.icon ?? route.nav?.icon ?? 'right',
      href: route.path,
      command: route.command === true,
    }));
  return [
    { key: 'pages', title: t('palette.pages'), entries: entries.filter((entry) => !entry.command) },
    { key: 'commands', title: t('palette.commands'), entries: entries.filter((entry) => entry.command) },
  ];
}
