import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { WidgetNote } from '../components/WidgetNote';
import { messages } from '../messages';
import { placeName } from '../model/places';
import { safeAddress } from '../model/settings';
import type { ShortcutsSettings } from '../model/settings';
import type { WidgetProps } from '../model/widgetKind';

/** Pages of this system and web addresses; the latter open in a window of their own that knows nothing of this one. */
export default function Shortcuts({ settings }: WidgetProps<ShortcutsSettings>) {
  const t = useMessages(messages);
  if (settings.items.length === 0)
    return <WidgetNote icon="pin" title={t('list.noShortcuts')} text={t('list.noShortcutsText')} />;
  return (
    <ul className="home-shortcuts home-scroll">
      {settings.items.map((item, at) => {
        const address = safeAddress(item.to);
        if (address === null) return null;
        const name = item.label ?? placeName(item.to, t);
        return (
          <li key={`${at}:${item.to}`}>
            {address.startsWith('/') ? (
              <Link to={address}>
                <Icon name="right" size={14} />
                <span>{name}</span>
              </Link>
            ) : (
              <a href={address} target="_blank" rel="noopener noreferrer">
                <Icon name="external" size={14} />
                <span>{name}</span>
                <span className="yz-visually-hidden">{t('list.opensNew')}</span>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
