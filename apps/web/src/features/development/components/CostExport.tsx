import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';

import type { DevelopmentCostFilter, DevelopmentCostOrder, ExportFormat } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useDownload } from '../../../ui/useDownload';
import { messages } from '../messages';
import { ExportDevelopmentCostsDocument } from './CostActions.generated';

/** Exactly the listed entries as a workbook or CSV, written by the server. */
export function CostExport({ filter, orderBy }: { filter: DevelopmentCostFilter; orderBy: DevelopmentCostOrder }) {
  const t = useMessages(messages);
  const client = useApolloClient();
  const { busy, take } = useDownload<ExportFormat>({ done: (count) => t('costs.exported', { count }), failed: t('costs.exportFailed') });
  const run = (format: ExportFormat): Promise<boolean> =>
    take(format, async () => (await client.mutate({ mutation: ExportDevelopmentCostsDocument, variables: { input: { filter, orderBy, format } } })).data?.exportDevelopmentCosts);
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
