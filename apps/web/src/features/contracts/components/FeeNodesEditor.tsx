import { designStage, feeDueRule, feeNodeKind } from '@yingzao/domain/catalogues';
import { feePresets, mostFeeNodes } from '@yingzao/domain/feeNodes';
import { formatMoney } from '@yingzao/domain/measures';
import { Button, Input, Segmented } from 'antd';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeSelect } from '../../../ui/CodeSelect';
import { DayInput } from '../../../ui/DayInput';
import { FormField } from '../../../ui/FormField';
import { Icon } from '../../../ui/Icon';
import { MoneyInput } from '../../../ui/MoneyInput';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { blankNode, nodesOf, totalsOf, type NodeForm } from '../model/contractForm';

export interface FeeNodesEditorProps {
  readonly amountFen: string | null;
  readonly nodes: readonly NodeForm[];
  readonly onChange: (nodes: readonly NodeForm[]) => void;
}

const key = (): string => crypto.randomUUID();

/** Fee nodes by stage with what they come to: the difference to the amount is said while it is typed. */
export function FeeNodesEditor({ amountFen, nodes, onChange }: FeeNodesEditorProps) {
  const t = useMessages(messages);
  const locale = useLocale();
  const totals = totalsOf(amountFen, nodes);
  const patch = (at: number, part: Partial<NodeForm>): void => onChange(nodes.map((node, i) => (i === at ? { ...node, ...part } : node)));
  const difference = totals.differenceFen === null ? null : BigInt(totals.differenceFen);
  const money = (fen: bigint): string => formatMoney(fen.toString(), { unit: 'YUAN', locale });
  const verdict = nodes.length === 0 ? t('nodes.none') : difference === null ? t('nodes.unreadable') : difference === 0n ? t('nodes.exact') : difference > 0n ? t('nodes.over', { amount: money(difference) }) : t('nodes.under', { amount: money(-difference) });
  return (
    <div className="ct-nodes">
      <div className="ct-presets" role="group" aria-label={t('nodes.presets')}>
        <span className="yz-quiet">{t('nodes.presets')}</span>
        {feePresets.map((preset) => (
          <Button key={preset.code} size="small" className="yz-num" onClick={() => onChange(nodesOf(preset, locale, key))}>
            {preset.code}
          </Button>
        ))}
      </div>
      <ol className="ct-node-list">
        {nodes.map((node, at) => (
          <NodeRow key={node.key} node={node} at={at} amountFen={totals.amounts[at] ?? null} onChange={(part) => patch(at, part)} onRemove={() => onChange(nodes.filter((_, i) => i !== at))} />
        ))}
      </ol>
      <div className="ct-node-foot">
        <Button icon={<Icon name="plus" />} disabled={nodes.length >= mostFeeNodes} onClick={() => onChange([...nodes, blankNode(key())])}>
          {t('nodes.add')}
        </Button>
        <p className={`ct-node-sum${difference === 0n || nodes.length === 0 ? '' : ' ct-node-off'}`} role="status">
          {nodes.length > 0 ? (
            <>
              {t('nodes.sum')} <MoneyText fen={totals.sumFen} /> <span className="yz-num yz-quiet">{t('nodes.shares', { shares: totals.shares })}</span>{' '}
            </>
          ) : null}
          <span>{verdict}</span>
        </p>
      </div>
    </div>
  );
}

interface NodeRowProps {
  readonly node: NodeForm;
  readonly at: number;
  readonly amountFen: string | null;
  readonly onChange: (part: Partial<NodeForm>) => void;
  readonly onRemove: () => void;
}

function NodeRow({ node, at, amountFen, onChange, onRemove }: NodeRowProps) {
  const t = useMessages(messages);
  const path = (field: string): string[] => ['feeNodes', String(at), field];
  return (
    <li className="ct-node" aria-label={t('nodes.nth', { n: at + 1 })}>
      <span className="ct-node-number yz-num" aria-hidden>
        {at + 1}
      </span>
      <div className="ct-node-fields">
        <FormField path={path('name')} label={t('nodes.name')} required>
          {(f) => <Input {...f} maxLength={60} value={node.name} onChange={(event) => onChange({ name: event.target.value })} />}
        </FormField>
        <FormField path={path('kind')} label={t('nodes.kind')}>
          {(f) => <CodeSelect {...f} catalogue={feeNodeKind} allowClear={false} value={node.kind} onChange={(kind) => kind && onChange({ kind })} />}
        </FormField>
        <FormField path={path('stage')} label={t('nodes.stage')}>
          {(f) => <CodeSelect {...f} catalogue={designStage} value={node.stage} onChange={(stage) => onChange({ stage })} />}
        </FormField>
        <FormField path={path('sharePercent')} label={<NodeBy node={node} onChange={onChange} />} hint={node.by === 'SHARE' && amountFen !== null ? <MoneyText fen={amountFen} /> : null}>
          {(f) =>
            node.by === 'SHARE' ? (
              <Input {...f} aria-label={t('nodes.shareOf', { n: at + 1 })} className="yz-num" inputMode="decimal" suffix="%" maxLength={9} value={node.share} onChange={(event) => onChange({ share: event.target.value })} />
            ) : (
              <MoneyInput {...f} aria-label={t('nodes.amountOf', { n: at + 1 })} value={node.amountFen} onChange={(fen) => onChange({ amountFen: fen })} />
            )
          }
        </FormField>
        <FormField path={path('dueRule')} label={t('nodes.rule')}>
          {(f) => <CodeSelect {...f} catalogue={feeDueRule} allowClear={false} value={node.dueRule} onChange={(dueRule) => dueRule && onChange({ dueRule })} />}
        </FormField>
        {node.dueRule === 'ON_DATE' ? (
          <FormField path={path('dueDate')} label={t('nodes.dueDate')} required>
            {(f) => <DayInput {...f} value={node.dueDate} onChange={(dueDate) => onChange({ dueDate })} />}
          </FormField>
        ) : (
          <FormField path={path('dueDays')} label={t('nodes.dueDays')} required>
            {(f) => <Input {...f} className="yz-num" inputMode="numeric" suffix={t('nodes.days')} maxLength={4} value={node.dueDays} onChange={(event) => onChange({ dueDays: event.target.value })} />}
          </FormField>
        )}
      </div>
      <button type="button" className="yz-icon-button" aria-label={t('nodes.remove', { n: at + 1 })} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Whether a node is a share or an amount, in the place of the field's label. */
function NodeBy({ node, onChange }: Pick<NodeRowProps, 'node' | 'onChange'>) {
  const t = useMessages(messages);
  return <Segmented<NodeForm['by']> size="small" className="ct-node-by" aria-label={t('nodes.by')} value={node.by} onChange={(by) => onChange({ by })} options={[{ value: 'SHARE', label: t('nodes.share') }, { value: 'AMOUNT', label: t('nodes.amount') }]} />;
}
