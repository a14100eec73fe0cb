import { useApolloClient } from '@apollo/client/react';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';

import type { ClientColumn, ClientFilter, ClientOrder, ExportFormat } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import { Dialog } from '../../../ui/Dialog';
import { Icon } from '../../../ui/Icon';
import { useDownload } from '../../../ui/useDownload';
import { exportMessages } from '../exportMessages';
import { ExportClientsDocument } from './ClientExport.generated';

export interface ClientExportProps {
  filter: ClientFilter;
  order: ClientOrder;
  total: number | null;
}

const allColumns = Object.keys(exportMessages.zh.column) as ClientColumn[];

/** A workbook or CSV of exactly the listed rows with the chosen columns, written by the server. */
export function ClientExport({ filter, order, total }: ClientExportProps) {
  const t = useMessages(exportMessages);
  const client = useApolloClient();
  const seesRatings = useCan('clientRating.read');
  const offered = allColumns.filter((column) => column !== 'RATING' || seesRatings);
  const [isOpen, setOpen] = useState(false);
  const [columns, setColumns] = useState<readonly ClientColumn[]>(offered);
  const { busy, take } = useDownload<ExportFormat>({ done: (count) => t('done', { count }), failed: t('failed') });
  const run = async (format: ExportFormat): Promise<void> => {
    const input = { filter, orderBy: order, format, columns: offered.filter((column) => columns.includes(column)) };
    if (await take(format, async () => (await client.mutate({ mutation: ExportClientsDocument, variables: { input } })).data?.exportClients)) setOpen(false);
  };
  return (
    <>
      <Button icon={<Icon name="export" />} disabled={!total} onClick={() => setOpen(true)}>
        {t('action')}
      </Button>
      {isOpen ? (
        <Dialog
          open
          title={t('title')}
          onClose={() => setOpen(false)}
          footer={
            <>
              <Button loading={busy === 'CSV'} disabled={columns.length === 0} onClick={() => void run('CSV')}>
                {t('csv')}
              </Button>
              <Button type="primary" loading={busy === 'XLSX'} disabled={columns.length === 0} onClick={() => void run('XLSX')}>
                {t('xlsx')}
              </Button>
            </>
          }
        >
          <p className="yz-quiet cl-move-lead">{t('lead', { count: total ?? 0 })}</p>
          <fieldset>
            <legend>
              {t('columns')}{' '}
              <Button size="small" type="text" onClick={() => setColumns(columns.length === offered.length ? [] : offered)}>
                {t(columns.length === offered.length ? 'none' : 'all')}
              </Button>
            </legend>
            <div className="cl-export-columns">
              {offered.map((column) => (
                <Checkbox key={column} checked={columns.includes(column)} onChange={(event) => setColumns(event.target.checked ? [...columns, column] : columns.filter((one) => one !== column))}>
                  {t(`column.${column}`)}
                </Checkbox>
              ))}
            </div>
          </fieldset>
        </Dialog>
      ) : null}
    </>
  );
}
