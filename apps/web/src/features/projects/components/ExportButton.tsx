import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';

import type { ExportFormat, ProjectFilter, ProjectOrder } from '../../../generated/types.generated';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { useDownload } from '../../../ui/useDownload';
import { listMessages } from '../listMessages';
import { messages } from '../messages';
import { ExportProjectsDocument } from './ExportButton.generated';

export interface ExportButtonProps {
  filter: ProjectFilter;
  order: ProjectOrder;
  /** Custom fields that get a column, in that order. */
  customFieldIds: readonly string[];
  /** Nothing to export. */
  disabled?: boolean;
}

/** A workbook or CSV of exactly the listed rows, written by the server. */
export function ExportButton({ filter, order, customFieldIds, disabled }: ExportButtonProps) {
  const t = useMessages(listMessages);
  const shared = useMessages(messages);
  const client = useApolloClient();
  const { busy, take } = useDownload<ExportFormat>({ done: (count) => t('exported', { count }), failed: t('exportEmpty'), offline: shared('failed.network') });
  const run = (format: ExportFormat): Promise<boolean> =>
    take(format, async () => (await client.mutate({ mutation: ExportProjectsDocument, variables: { input: { filter, orderBy: order, format, customFieldIds: [...customFieldIds] } } })).data?.exportProjects);
  return (
    <span className="pj-export">
      <Button icon={<Icon name="export" />} loading={busy !== null} disabled={disabled ?? false} onClick={() => void run('XLSX')}>
        {busy ? t('exporting') : t('export')}
      </Button>
      <MenuButton label={t('exportOther')} icon="down" items={[{ key: 'CSV', label: t('exportCsv'), disabled: busy !== null || (disabled ?? false), onSelect: () => void run('CSV') }]} />
    </span>
  );
}
