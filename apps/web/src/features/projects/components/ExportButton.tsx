import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';

import type { ExportFormat, ProjectFilter, ProjectOrder } from '../../../generated/types.generated';
import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import { Icon } from '../../../ui/Icon';
import { MenuButton } from '../../../ui/MenuButton';
import { toast } from '../../../ui/toast';
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
  const [busy, setBusy] = useState(false);
  const run = async (format: ExportFormat): Promise<void> => {
    setBusy(true);
    try {
      const { data } = await client.mutate({ mutation: ExportProjectsDocument, variables: { input: { filter, orderBy: order, format, customFieldIds: [...customFieldIds] } } });
      const payload = data?.exportProjects;
      if (payload?.url) {
        toast.success(t('exported', { count: payload.rowCount ?? 0 }));
        window.location.assign(payload.url);
      } else toast.error(payload?.errors[0]?.message ?? t('exportEmpty'));
    } catch (error) {
      const told = describeError(error);
      toast.error(told.kind === 'network' ? shared('failed.network') : (told.message ?? shared('failed.server')));
    } finally {
      setBusy(false);
    }
  };
  return (
    <span className="pj-export">
      <Button icon={<Icon name="export" />} loading={busy} disabled={disabled ?? false} onClick={() => void run('XLSX')}>
        {busy ? t('exporting') : t('export')}
      </Button>
      <MenuButton label={t('exportOther')} icon="down" items={[{ key: 'CSV', label: t('exportCsv'), disabled: busy || (disabled ?? false), onSelect: () => void run('CSV') }]} />
    </span>
  );
}
