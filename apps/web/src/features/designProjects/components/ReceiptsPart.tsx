import { Link } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { useViewer } from '../../../lib/viewer';
import { Section } from '../../../ui/Section';
import { DateText, MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import { receivablesPath } from '../paths';
import type { PartProps } from './FactsPart';

/** 项目收款 against the contract amount, as finance entered it with the fee nodes. */
export function ReceiptsPart({ project }: PartProps) {
  const t = useMessages(messages);
  const { capabilities } = useViewer();
  const receipts = project.receipts ?? [];
  const [contract, received] = [BigInt(project.contractFen ?? '0'), BigInt(project.receivedFen ?? '0')];
  const percent = contract > 0n ? Number((received * 100n) / contract) : 0;
  const undone = new Set(receipts.flatMap((receipt) => receipt.reversesId ?? []));
  return (
    <>
      <div className="dp-figures">
        {([['contract', contract], ['received', received], ['open', contract - received]] as const).map(([key, fen]) => (
          <div key={key}>
            <span className="yz-quiet">{t(`receipt.${key}`)}</span>
            <strong>
              <MoneyText fen={fen.toString()} unit="auto" />
            </strong>
            <small className="yz-quiet">
              <MoneyText fen={fen.toString()} />
            </small>
          </div>
        ))}
      </div>
      <div className="dp-progress" role="img" aria-label={t('receipt.share', { percent })}>
        <span style={{ width: `${Math.min(100, Math.max(0, percent))}%` }} />
      </div>
      <p className="yz-quiet">{t('receipt.share', { percent })}</p>
      <Section
        title={t('receipt.title')}
        actions={
          capabilities.has('receivable.record') ? (
            <Link to={receivablesPath(project.clientName)}>
              {t('receipt.record')}
            </Link>
          ) : null
        }
      >
        {receipts.length === 0 ? (
          <p className="yz-quiet">{t('receipt.empty')}</p>
        ) : (
          <ul className="dp-people dp-receipts">
            {receipts.map((receipt) => (
              <li key={receipt.id} className={undone.has(receipt.id) || receipt.reversesId ? 'dp-past' : undefined}>
                <strong>
                  <MoneyText fen={receipt.amountFen} />
                </strong>
                <span>
                  <DateText value={receipt.receivedOn} />
                  {receipt.reversesId ? ` · ${t('receipt.reversal')}` : undone.has(receipt.id) ? ` · ${t('receipt.reversed')}` : ''}
                </span>
                <span className="yz-quiet">
                  {[receipt.note, receipt.recordedBy ? t('receipt.by', { name: receipt.recordedBy.name }) : null].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t('receipt.contracts')}>
        <ul className="dp-people">
          {(project.contracts ?? []).map((signed) => (
            <li key={signed.id}>
              <strong>{signed.name}</strong>
              <span>
                <MoneyText fen={signed.amountFen} />
              </span>
              <span className="yz-quiet">
                <span className="yz-num">{signed.number}</span> · <DateText value={signed.signedOn} />
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
