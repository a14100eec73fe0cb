import { useQuery } from '@apollo/client/react';
import { designStage, feeNodeKind } from '@yingzao/domain/catalogues';
import { Exact, formatMoney } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';

import { useDataChanges } from '../../../lib/dataChanges';
import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { CodeText } from '../../../ui/CodeSelect';
import { Section } from '../../../ui/Section';
import { ErrorState, LoadingState } from '../../../ui/states';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import '../receivables.css';
import { ContractMoneyDocument } from './ContractMoney.generated';
import { FeeNodeDialog } from './FeeNodeDialog';
import { NodeDue, NodeStatus } from './NodeStatus';

/** Fee nodes of one contract with what was invoiced and received against them. */
export default function ContractMoney({ contractId }: { contractId: string }) {
  const t = useMessages(messages);
  const locale = useLocale();
  const { data, error, refetch } = useQuery(ContractMoneyDocument, { variables: { id: contractId } });
  const [openId, setOpenId] = useState<string | null>(null);
  useDataChanges(['CONTRACTS'], () => void refetch().catch(() => undefined));
  const contract = data?.contract;
  const money = (fen: string): string => formatMoney(fen, { unit: 'YUAN', locale });
  const opened = contract?.feeNodes.find((n) => n.id === openId);
  return (
    <Section title={t('node.title')}>
      {!contract ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : (
          <LoadingState lines={3} />
        )
      ) : contract.feeNodes.length === 0 ? (
        <p className="yz-quiet">{t('node.none')}</p>
      ) : (
        <>
          {contract.money ? (
            <p className="yz-quiet">
              {t('node.sum', { received: money(contract.money.receivedFen), open: money(contract.money.openFen) })}
              {contract.money.overdueFen === '0' ? null : <span className="rc-late"> {t('node.late', { overdue: money(contract.money.overdueFen) })}</span>}
            </p>
          ) : null}
          <ol className="rc-nodes">
            {contract.feeNodes.map((node) => (
              <li key={node.id} className="rc-node">
                <div className="rc-node-main">
                  <strong>{node.name}</strong> <NodeStatus status={node.status} />
                  <small className="yz-quiet">
                    <CodeText catalogue={feeNodeKind} code={node.kind} />
                    {node.stage ? (
                      <>
                        {' · '}
                        <CodeText catalogue={designStage} code={node.stage} />
                      </>
                    ) : null}
                    {node.sharePercent ? ` · ${new Exact(node.sharePercent).toString()}%` : null}
                  </small>
                </div>
                <div className="rc-node-due">
                  <NodeDue node={node} />
                </div>
                <div className="rc-node-money">
                  <MoneyText fen={node.amountFen} />
                  {node.receivedFen === '0' ? null : (
                    <small className="yz-quiet">
                      {t('column.received')} <MoneyText fen={node.receivedFen} />
                    </small>
                  )}
                </div>
                <Button size="small" aria-label={t('node.open', { name: node.name })} disabled={!node.viewerCanRecord && !node.viewerCanMark && node.receipts.length + node.invoices.length === 0} onClick={() => setOpenId(node.id)}>
                  {t('node.record')}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
      {opened ? <FeeNodeDialog node={opened} onClose={() => setOpenId(null)} /> : null}
    </Section>
  );
}
