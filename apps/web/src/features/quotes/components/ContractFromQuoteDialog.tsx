import { contractType, type ContractType } from '@yingzao/domain/catalogues';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, forgetFields, useSubmit } from '../../../lib/useSubmit';
import { CodeSelect } from '../../../ui/CodeSelect';
import { CancelButton, Dialog } from '../../../ui/Dialog';
import { FormErrors, FormField, FormProvider } from '../../../ui/FormField';
import { MoneyText } from '../../../ui/texts';
import { messages } from '../messages';
import type { Revision } from '../model/current';
import type { QuotePage_QuoteFragment } from '../pages/QuotePage.generated';
import { contractPath } from '../paths';
import { ContractFromQuoteDocument } from './ContractFromQuoteDialog.generated';

/** A draft contract of what was offered, in one step. */
export function ContractFromQuoteDialog({ quote, revision, onClose }: { quote: QuotePage_QuoteFragment; revision: Revision; onClose: () => void }) {
  const t = useMessages(messages);
  const navigate = useNavigate();
  const [version] = useState(quote.version);
  const [name, setName] = useState(`${quote.project?.name ?? quote.title}${t('contract.suffix')}`.slice(0, 120));
  const [type, setType] = useState<ContractType>('DESIGN');
  const { send, errors, busy } = useSubmit(
    ContractFromQuoteDocument,
    (data) => data.contractFromQuote,
    (cache) => {
      if (quote.project) forgetFields(cache, 'Project', quote.project.id, 'contracts', 'currentQuote');
      forget(cache, 'quote', 'quotes', 'contracts', 'projects', 'statistics');
    },
  );
  const make = async (): Promise<void> => {
    const payload = await send({ revisionId: revision.id, expectedVersion: version, name, contractType: type });
    if (payload?.contract && payload.errors.length === 0) void navigate(contractPath(payload.contract.id));
  };
  return (
    <Dialog
      open
      title={t('contract.title')}
      onClose={onClose}
      footer={
        <>
          <CancelButton onClick={onClose} />
          <Button type="primary" loading={busy} onClick={() => void make()}>
            {t('contract.make')}
          </Button>
        </>
      }
    >
      <FormProvider errors={errors}>
        <FormErrors />
        <p className="yz-lead">
          {t('contract.lead', { n: revision.revision })} <MoneyText fen={revision.amountFen} unit="YUAN" />
        </p>
        <FormField path="name" label={t('contract.name')} required>
          {(f) => <Input {...f} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />}
        </FormField>
        <FormField path="contractType" label={t('contract.type')} required>
          {(f) => <CodeSelect {...f} catalogue={contractType} allowClear={false} value={type} onChange={(code) => code && setType(code)} />}
        </FormField>
      </FormProvider>
    </Dialog>
  );
}
