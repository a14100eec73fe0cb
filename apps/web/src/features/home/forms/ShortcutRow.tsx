import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { PlainInput } from '../../../ui/PlainInput';
import { PlainCheck } from '../../../ui/PlainChoices';
import { messages } from '../messages';
import { placeName } from '../model/places';
import { iconOf, listOf, longestGroup, longestLabel } from '../model/shortcuts';
import type { Shortcut } from '../model/shortcuts';
import { IconChoice } from './IconChoice';

export interface ShortcutRowProps {
  item: Shortcut;
  groups: readonly string[];
  isFirst: boolean;
  isLast: boolean;
  onChange: (item: Shortcut) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One shortcut in the settings: order and delete at once; name, group, icon and number when it is opened. */
export function ShortcutRow({ item, groups, isFirst, isLast, onChange, onMove, onRemove }: ShortcutRowProps) {
  const t = useMessages(messages);
  const id = useId();
  const name = item.label ?? placeName(item.to, t);
  const { label: _label, group: _group, icon: _icon, count: _count, ...bare } = item;
  const change = (part: { [K in keyof Shortcut]?: Shortcut[K] | undefined }) => {
    const { label, group, icon, count } = { ...item, ...part };
    onChange({
      ...bare,
      ...(label ? { label } : {}),
      ...(group ? { group } : {}),
      ...(icon ? { icon } : {}),
      ...(count ? { count } : {}),
    });
  };
  return (
    <li>
      <div className="home-shortcut-head">
        <details>
          <summary>
            <Icon name={iconOf(item)} />
            <span>{name}</span>
          </summary>
          <div className="home-shortcut-fields">
            <label htmlFor={`${id}l`}>{t('settings.label')}</label>
            <PlainInput
              id={`${id}l`}
              value={item.label ?? ''}
              placeholder={placeName(item.to, t)}
              maxLength={longestLabel}
              onChange={(event) => change({ label: event.target.value })}
            />
            <label htmlFor={`${id}g`}>{t('shortcut.group')}</label>
            <PlainInput
              id={`${id}g`}
              list={`${id}gs`}
              value={item.group ?? ''}
              maxLength={longestGroup}
              onChange={(event) => change({ group: event.target.value })}
            />
            <datalist id={`${id}gs`}>
              {groups.map((group) => (
                <option key={group} value={group} />
              ))}
            </datalist>
            <IconChoice label={t('shortcut.icon')} value={iconOf(item)} onChange={(icon) => change({ icon })} />
            {listOf(item.to) ? (
              <PlainCheck checked={item.count === true} onChange={(checked) => change({ count: checked ? true : undefined })}>
                {t('shortcut.count')}
              </PlainCheck>
            ) : null}
          </div>
        </details>
        <button type="button" className="yz-icon-button" aria-label={t('settings.up', { name })} disabled={isFirst} onClick={() => onMove(-1)}>
          <Icon name="arrowUp" />
        </button>
        <button type="button" className="yz-icon-button" aria-label={t('settings.down', { name })} disabled={isLast} onClick={() => onMove(1)}>
          <Icon name="arrowDown" />
        </button>
        <button type="button" className="yz-icon-button" aria-label={t('settings.removeOne', { name })} onClick={onRemove}>
          <Icon name="close" />
        </button>
      </div>
    </li>
  );
}
