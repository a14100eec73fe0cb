import { useMemo } from 'react';
import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { WidgetNote } from '../components/WidgetNote';
import { useTargets } from '../hooks/useTargets';
import { messages } from '../messages';
import { placeName } from '../model/places';
import { grouped, iconOf, safeAddress, targetsOf } from '../model/shortcuts';
import type { Shortcut, ShortcutsSettings } from '../model/shortcuts';
import type { WidgetProps } from '../model/widgetKind';
import type { ShortcutsWidget_TargetFragment } from './Shortcuts.generated';

const mostShown = 999;

interface EntryProps {
  item: Shortcut;
  target: ShortcutsWidget_TargetFragment | null;
  onRemove: () => void;
}

function Entry({ item, target, onRemove }: EntryProps) {
  const t = useMessages(messages);
  const address = safeAddress(item.to);
  if (address === null) return null;
  const name = item.label ?? target?.title ?? placeName(item.to, t);
  const face = (
    <>
      <Icon name={iconOf(item)} size={16} />
      <span className="home-shortcut-name">{name}</span>
    </>
  );
  if (target && !target.isOpen)
    return (
      <li className="home-shortcut-gone">
        <span title={t('shortcut.goneText')}>
          <Icon name="warning" size={16} />
          <span className="home-shortcut-name">{item.label ?? t('shortcut.record')}</span>
          <small>{t('shortcut.gone')}</small>
        </span>
        <button
          type="button"
          className="yz-icon-button"
          aria-label={t('settings.removeOne', { name: item.label ?? t('shortcut.record') })}
          onClick={onRemove}
        >
          <Icon name="close" size={14} />
        </button>
      </li>
    );
  return (
    <li>
      {address.startsWith('/') ? (
        <Link to={address} title={name}>
          {face}
          {item.count && target?.count != null ? (
            <span className="home-badge">
              {target.count > mostShown ? `${mostShown}+` : target.count}
              <span className="yz-visually-hidden">{t('shortcut.rows')}</span>
            </span>
          ) : null}
        </Link>
      ) : (
        <a href={address} target="_blank" rel="noopener noreferrer" title={name}>
          {face}
          <span className="yz-visually-hidden">{t('list.opensNew')}</span>
        </a>
      )}
    </li>
  );
}

/**
 * Pages, lists, records and web addresses in their groups. Records show their present names, lists how many rows they
 * have; web addresses open in a window of their own that knows nothing of this one.
 */
export default function Shortcuts({ settings, onSettings }: WidgetProps<ShortcutsSettings>) {
  const t = useMessages(messages);
  const asked = useMemo(() => targetsOf(settings), [settings]);
  const found = useTargets(asked.targets);
  const targets = asked.places.map((place) => (place === null ? null : (found?.[place] ?? null)));
  if (settings.items.length === 0)
    return <WidgetNote icon="pin" title={t('list.noShortcuts')} text={t('list.noShortcutsText')} />;
  const entries = settings.items.map((item, at) => ({ at, item, ...(item.group ? { group: item.group } : {}) }));
  return (
    <div className="home-scroll">
      {grouped(entries).map(({ group, items }) => (
        <section key={group} aria-label={group || undefined}>
          {group ? <h3 className="home-shortcut-group">{group}</h3> : null}
          <ul className="home-shortcuts">
            {items.map(({ item, at }) => (
              <Entry
                key={`${at}:${item.to}`}
                item={item}
                target={targets[at] ?? null}
                onRemove={() => onSettings({ items: settings.items.filter((_, other) => other !== at) })}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
