import type { SegmentFact } from '@yingzao/domain/catalogues';
import { isGroup, readSegmentRule, segmentFactKinds, type SegmentCondition, type SegmentRule } from '@yingzao/domain/segments';

/** A rule while it is edited: groups keep their kind beside their parts, and every node has a key of its own. */
export interface GroupNode {
  readonly key: string;
  readonly how: 'all' | 'any';
  readonly parts: readonly RuleNode[];
}
export interface ConditionNode extends SegmentCondition {
  readonly key: string;
}
export type RuleNode = GroupNode | ConditionNode;
export const isGroupNode = (node: RuleNode): node is GroupNode => 'parts' in node;

let serial = 0;
const nextKey = (): string => `n${++serial}`;

export function toNode(rule: SegmentRule): RuleNode {
  if (!isGroup(rule)) return { key: nextKey(), ...rule };
  const how = 'all' in rule ? 'all' : 'any';
  return { key: nextKey(), how, parts: ('all' in rule ? rule.all : rule.any).map(toNode) };
}
export const toGroup = (rule: SegmentRule): GroupNode => {
  const node = toNode(rule);
  return isGroupNode(node) ? node : { key: nextKey(), how: 'all', parts: [node] };
};

export function toRule(node: RuleNode): SegmentRule {
  if (!isGroupNode(node)) return { fact: node.fact, test: node.test, values: node.values };
  const parts = node.parts.map(toRule);
  return node.how === 'all' ? { all: parts } : { any: parts };
}

/** The rule of a form, null while a condition is not complete. */
export const completeRule = (group: GroupNode): SegmentRule | null => readSegmentRule(toRule(group));

/** A condition about a fact, not yet complete where codes have to be chosen. */
export function conditionOf(fact: SegmentFact, key = nextKey()): ConditionNode {
  const { kind } = segmentFactKinds[fact];
  if (kind === 'NUMBER') return { key, fact, test: 'AT_LEAST', values: [fact === 'DAYS_SINCE_TOUCH' ? '60' : fact === 'FEES_WON' ? '100000000' : '1'] };
  return { key, fact, test: 'IN', values: kind === 'YES_NO' ? ['YES'] : [] };
}
export const newGroup = (how: 'all' | 'any' = 'any'): GroupNode => ({ key: nextKey(), how, parts: [conditionOf('CLIENT_TYPE')] });
