import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';

import type { DevelopmentCostFilter, DevelopmentCostOrder, ExportFormat } from '../../../generated/types.generated';
import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { ExportDevelopmentCostsDocument } from './CostActions.generated';

/** Exactly the listed entries as a workbook or CSV, written by the server. */
export function CostExport({ filter, orderBy }: { filter: DevelopmentCostFilter; orderBy: DevelopmentCostOrder }) {
  const t = useMessages(messages);
  const client = useApolloClient();
  const [busy, setBusy] = useState<ExportFormat | null>(null);
  const run = async (format: ExportFormat): Promise<void> => {
    setBusy(format);
    try {
      const { data } = await client.mutate({ mutation: ExportDevelopmentCostsDocument, variables: { input: { filter, orderBy, format } } });
      const payload = data?.exportDevelopmentCosts;
      if (payload?.url) {
        toast.success(t('costs.exported', { count: payload.rowCount ?? 0 }));
        window.location.assign(payload.url);
      } else toast.error(payload?.errors[0]?.message ?? t('costs.exportFailed'));
    } catch (error) {
      toast.error(describeError(error).message ?? t('costs.exportFailed'));
    } finally {
      setBusy(null);
    }
  };
  return (
    <>
      {(['XLSX', 'CSV'] as const).map((format) => (
        <Button key={format} size="small" type="text" icon={<Icon name="export" />} loading={busy === format} onClick={() => void run(format)}>
          {t(format === 'XLSX' ? 'costs.xlsx' : 'costs.csv')}
        </Button>
      ))}
    </>
  );
}
