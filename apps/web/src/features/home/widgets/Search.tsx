import { useCallback, useContext, useMemo } from 'react';

import { useMessages } from '../../../lib/messages';
import { SearchBox } from '../../../ui/SearchBox';
import { SearchSourceContext } from '../../../ui/searchSource';
import type { PaletteGroup } from '../../../ui/searchSource';
import { WidgetNote } from '../components/WidgetNote';
import { useTargets } from '../hooks/useTargets';
import { messages } from '../messages';
import { recentTargets } from '../model/recentTargets';
import type { ListSettings } from '../model/settings';
import { iconOf } from '../model/shortcuts';
import type { WidgetProps } from '../model/widgetKind';
import { searchMessages } from './searchMessages';
import './search.css';

/** The search of the whole office as a field; before anything is typed, the records last opened from a search. */
export default function Search({ settings }: WidgetProps<ListSettings>) {
  const t = useMessages(messages);
  const own = useMessages(searchMessages);
  const source = useContext(SearchSourceContext);
  const recent = useMemo(() => recentTargets(settings.rows), [settings.rows]);
  const targets = useTargets(useMemo(() => recent.map(({ target }) => target), [recent]));
  const local = useCallback(
    (text: string): readonly PaletteGroup[] => {
      if (text !== '') return source?.local(text) ?? [];
      const entries = recent.flatMap(({ href }, at) => {
        const target = targets?.[at];
        return target?.isOpen && target.title ? [{ key: href, title: target.title, href, icon: iconOf({ to: href }) }] : [];
      });
      return [{ key: 'recent', title: own('recent'), entries }];
    },
    [source, recent, targets, own],
  );
  if (!source) return <WidgetNote icon="search" title={t('state.failed')} />;
  return (
    <div className="home-search-field">
      <SearchBox search={source.search} local={local} onOpen={source.onOpen} resting={own('none')} />
    </div>
  );
}
