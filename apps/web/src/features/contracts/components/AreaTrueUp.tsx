import { Exact, formatMoney, formatNumber } from '@yingzao/domain/measures';
import { Button } from 'antd';
import { useState } from 'react';

import { useLocale } from '../../../lib/locale';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import type { ContractPageQuery } from '../pages/ContractPage.generated';
import { watchMessages } from '../watchMessages';
import { CreateContractDialog } from './CreateContractDialog';

type Contract = NonNullable<ContractPageQuery['contract']>;

/** What the area built makes of the fee, and the supplement that settles it. */
export function AreaTrueUp({ contract, canCreate }: { contract: Contract; canCreate: boolean }) {
  const t = useMessages(watchMessages);
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const { areaTrueUp: due, areaRate, project } = contract;
  if (!due || areaRate === null || !project) return null;
  const isMore = !due.differenceFen.startsWith('-');
  const words = {
    number: contract.number,
    basis: formatNumber(due.basisM2),
    final: formatNumber(due.finalM2),
    rate: formatNumber(new Exact(areaRate).toString()),
    amount: formatMoney(due.differenceFen.replace('-', ''), { unit: 'YUAN', locale }),
    change: t(isMore ? 'trueUp.increase' : 'trueUp.decrease'),
  };
  return (
    <div className="ct-note ct-note-due" role="status">
      <Icon name="ruler" />
      <p>{t(isMore ? 'trueUp.more' : 'trueUp.less', words)}</p>
      {canCreate ? <Button onClick={() => setOpen(true)}>{t('trueUp.action')}</Button> : null}
      {isOpen ? (
        <CreateContractDialog
          projectId={project.id}
          seed={{
            key: `${contract.id}.${due.finalM2}`,
            name: t('trueUp.name', { name: contract.name }).slice(0, 120),
            contractType: 'SUPPLEMENT',
            // An amount is never below nothing: what falls is said in the terms.
            amountFen: isMore ? due.differenceFen : '0',
            terms: t('trueUp.terms', words),
            parentId: contract.id,
            area: { rate: areaRate, basisM2: due.finalM2 },
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
}
