import { Checkbox, Input } from 'antd';
import { useId } from 'react';

import { useMessages } from '../../../lib/messages';
import { messages } from '../messages';
import { longestGroup } from '../model/shortcuts';

export interface ShortcutFieldsProps {
  group: string;
  onGroup: (group: string) => void;
  /** Names of groups there are. */
  groups: readonly string[];
  /** Whether the number of rows is shown; null where there are none to count. */
  count: boolean | null;
  onCount: (count: boolean) => void;
}

/** Where a shortcut belongs, and whether it counts. */
export function ShortcutFields({ group, onGroup, groups, count, onCount }: ShortcutFieldsProps) {
  const t = useMessages(messages);
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}g`}>{t('shortcut.group')}</label>
      <Input
        id={`${id}g`}
        list={`${id}gs`}
        value={group}
        maxLength={longestGroup}
        placeholder={t('shortcut.noGroup')}
        onChange={(event) => onGroup(event.target.value)}
      />
      <datalist id={`${id}gs`}>
        {groups.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {count === null ? null : (
        <Checkbox checked={count} onChange={(event) => onCount(event.target.checked)}>
          {t('shortcut.count')}
        </Checkbox>
      )}
    </>
  );
}
