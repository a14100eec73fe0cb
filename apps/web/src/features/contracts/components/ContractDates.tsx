import { needsFiling, noticeDays, openReminders, type ContractReminder } from '@yingzao/domain/contracts';
import { daysBetween, today } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';

import { useMessages } from '../../../lib/messages';
import { Facts, Section } from '../../../ui/Section';
import { DateText } from '../../../ui/texts';
import { watchMessages } from '../watchMessages';
import type { ContractDates_ContractFragment } from './ContractDates.generated';
import { ContractDatesDialog } from './ContractDatesDialog';

/** Days that a contract is watched for: when it ends, by when it is filed, and when its guarantee comes back. */
export function ContractDates({ contract }: { contract: ContractDates_ContractFragment }) {
  const t = useMessages(watchMessages);
  const [isOpen, setOpen] = useState(false);
  const { validUntil, filingDueOn, filedOn, guaranteeUntil, guaranteeReleasedOn } = contract;
  const isFiled = needsFiling(contract.contractType) || filingDueOn !== null || filedOn !== null;
  const open = openReminders(contract);
  const day = (kind: ContractReminder, on: string | null) => (on ? <Day on={on} soon={noticeDays[kind]} open={open.some((one) => one.kind === kind)} /> : null);
  const has = [validUntil, filingDueOn, filedOn, guaranteeUntil, guaranteeReleasedOn].some(Boolean);
  return (
    <Section
      title={t('title')}
      actions={
        contract.viewerCanUpdate ? (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('edit')}
          </Button>
        ) : null
      }
    >
      {has ? (
        <Facts
          items={[
            { label: t('validUntil'), value: day('CONTRACT_ENDING', validUntil) },
            ...(isFiled
              ? [
                  { label: t('filingDueOn'), value: day('CONTRACT_FILING_DUE', filingDueOn) },
                  { label: t('filedOn'), value: filedOn ? <DateText value={filedOn} /> : null },
                ]
              : []),
            { label: t('guaranteeUntil'), value: day('GUARANTEE_ENDING', guaranteeUntil) },
            { label: t('guaranteeReleasedOn'), value: guaranteeReleasedOn ? <DateText value={guaranteeReleasedOn} /> : null },
          ]}
        />
      ) : (
        <p className="yz-quiet">{t('none')}</p>
      )}
      {isOpen ? <ContractDatesDialog contract={contract} withFiling={isFiled} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

/** A day, and how near it is as long as something is still to be done. */
function Day({ on, soon, open }: { on: string; soon: number; open: boolean }) {
  const t = useMessages(watchMessages);
  const left = daysBetween(today(new Date()), on);
  return (
    <>
      <DateText value={on} />
      {open ? <small className={left <= soon ? 'ct-near' : 'yz-quiet'}>（{left < 0 ? t('past', { count: -left }) : left === 0 ? t('today') : t('left', { count: left })}）</small> : null}
    </>
  );
}
