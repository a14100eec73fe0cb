import { segmentFact, type SegmentFact } from '@yingzao/domain/catalogues';
import { segmentFactKinds, type SegmentTest } from '@yingzao/domain/segments';
import { Button, InputNumber, Select } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { Icon } from '../../../ui/Icon';
import { MoneyInput } from '../../../ui/MoneyInput';
import { messages } from '../messages';
import { conditionOf, type ConditionNode } from '../model/editRule';

export interface ConditionRowProps {
  node: ConditionNode;
  onChange: (node: ConditionNode) => void;
  onRemove: () => void;
}

/** Facts of which a client has several, so that one "has" them. */
const several = new Set<SegmentFact>(['CITY_TIER', 'REGION', 'PRODUCT_LINE']);

/** One condition: what is looked at, how, and with what it is compared. */
export function ConditionRow({ node, onChange, onRemove }: ConditionRowProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const kind = segmentFactKinds[node.fact];
  const tests: readonly SegmentTest[] = kind.kind === 'NUMBER' ? ['AT_LEAST', 'AT_MOST'] : ['IN', 'NOT_IN'];
  const testName = (test: SegmentTest): string => (several.has(node.fact) && (test === 'IN' || test === 'NOT_IN') ? t(`testSome.${test}`) : t(`test.${test}`));
  const name = segmentFact.label(node.fact, locale);
  return (
    <div className="sg-condition" role="group" aria-label={name}>
      <Select<SegmentFact>
        aria-label={t('condition.fact')}
        className="sg-fact"
        popupMatchSelectWidth={false}
        value={node.fact}
        options={segmentFact.items.map((item) => ({ value: item.code, label: item[locale] }))}
        onChange={(fact) => onChange(conditionOf(fact, node.key))}
      />
      {kind.kind === 'YES_NO' ? null : (
        <Select<SegmentTest> aria-label={t('condition.test')} className="sg-test" popupMatchSelectWidth={false} value={node.test} options={tests.map((test) => ({ value: test, label: testName(test) }))} onChange={(test) => onChange({ ...node, test })} />
      )}
      <Values node={node} onChange={(values) => onChange({ ...node, values })} />
      <Button type="text" aria-label={t('condition.remove', { name })} icon={<Icon name="close" />} onClick={onRemove} />
    </div>
  );
}

function Values({ node, onChange }: { node: ConditionNode; onChange: (values: readonly string[]) => void }) {
  const t = useMessages(messages);
  const kind = segmentFactKinds[node.fact];
  const [first = '0'] = node.values;
  if (kind.kind === 'CODES') return <CodeSelect aria-label={t('condition.values')} className="sg-codes" multiple catalogue={kind.catalogue} placeholder={t('condition.choose')} value={node.values} onChange={onChange} />;
  if (kind.kind === 'YES_NO') return <Select<string> aria-label={t('condition.values')} className="sg-test" value={first} options={(['YES', 'NO'] as const).map((value) => ({ value, label: t(`yes.${value}`) }))} onChange={(value) => onChange([value])} />;
  if (kind.unit === 'FEN')
    return (
      <span className="sg-money">
        <MoneyInput aria-label={t('condition.values')} defaultUnit="WAN_YUAN" value={first} onChange={(fen) => onChange([fen ?? '0'])} />
      </span>
    );
  return (
    <>
      <InputNumber aria-label={t('condition.values')} precision={0} min={0} max={100_000} value={Number(first)} onChange={(value) => onChange([String(value ?? 0)])} />
      <span className="yz-quiet">{t(`unit.${kind.unit}`)}</span>
    </>
  );
}
