import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';

import type { ExportFormat, ReceivableFilter, ReceivableOrder } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { useDownload } from '../../../ui/useDownload';
import { messages } from '../messages';
import { ExportReceivablesDocument } from './FeeNode.generated';

/** Exactly the listed nodes as a workbook or CSV, written by the server. */
export function ReceivableExport({ filter, orderBy }: { filter: ReceivableFilter; orderBy: ReceivableOrder }) {
  const t = useMessages(messages);
  const client = useApolloClient();
  const { busy, take } = useDownload<ExportFormat>({ done: (count) => t('export.done', { count }), failed: t('export.failed') });
  const run = (format: ExportFormat): Promise<boolean> =>
    take(format, async () => (await client.mutate({ mutation: ExportReceivablesDocument, variables: { input: { filter, orderBy, format } } })).data?.exportReceivables);
  return (
    <>
      {(['XLSX', 'CSV'] as const).map((format) => (
        <Button key={format} size="small" type="text" icon={<Icon name="export" />} loading={busy === format} onClick={() => void run(format)}>
          {t(`export.${format}`)}
        </Button>
      ))}
    </>
  );
}
