import { segmentLimits } from '@yingzao/domain/segments';
import { Button, Select } from 'antd';

import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { messages } from '../messages';
import { conditionOf, isGroupNode, newGroup, type GroupNode, type RuleNode } from '../model/editRule';
import { ConditionRow } from './ConditionRow';

export interface RuleGroupProps {
  group: GroupNode;
  /** 1 for the outermost. */
  depth: number;
  onChange: (group: GroupNode) => void;
  /** Of a group inside another one. */
  onRemove?: () => void;
}

/** Conditions of which all or any hold, and groups of them. */
export function RuleGroup({ group, depth, onChange, onRemove }: RuleGroupProps) {
  const t = useMessages(messages);
  const replace = (key: string, next: RuleNode | null): void => onChange({ ...group, parts: group.parts.flatMap((part) => (part.key !== key ? [part] : next ? [next] : [])) });
  return (
    <div className="sg-group" role="group" aria-label={t('group.label')}>
      <div className="sg-group-head">
        <Select<'all' | 'any'>
          aria-label={t('group.how')}
          popupMatchSelectWidth={false}
          value={group.how}
          options={(['all', 'any'] as const).map((how) => ({ value: how, label: t(`group.${how}`) }))}
          onChange={(how) => onChange({ ...group, how })}
        />
        {onRemove ? <Button type="text" aria-label={t('group.remove')} icon={<Icon name="close" />} onClick={onRemove} /> : null}
      </div>
      {group.parts.length === 0 ? <p className="yz-quiet">{t(group.how === 'all' ? 'group.none' : 'group.noneAny')}</p> : null}
      {group.parts.map((part) =>
        isGroupNode(part) ? (
          <RuleGroup key={part.key} group={part} depth={depth + 1} onChange={(next) => replace(part.key, next)} onRemove={() => replace(part.key, null)} />
        ) : (
          <ConditionRow key={part.key} node={part} onChange={(next) => replace(part.key, next)} onRemove={() => replace(part.key, null)} />
        ),
      )}
      <div className="sg-group-bar">
        <Button size="small" icon={<Icon name="plus" />} onClick={() => onChange({ ...group, parts: [...group.parts, conditionOf('CLIENT_TYPE')] })}>
          {t('group.addCondition')}
        </Button>
        {depth < segmentLimits.depth - 1 ? (
          <Button size="small" type="text" onClick={() => onChange({ ...group, parts: [...group.parts, newGroup(group.how === 'all' ? 'any' : 'all')] })}>
            {t('group.addGroup')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
