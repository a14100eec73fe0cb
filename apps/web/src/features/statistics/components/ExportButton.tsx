import { useMutation } from '@apollo/client/react';
import { formatNumber } from '@yingzao/domain/measures';
import { Button } from 'antd';

import { describeError } from '../../../lib/errors';
import { useMessages } from '../../../lib/messages';
import type { ProjectFilter } from '../../../lib/projectFilter';
import { Icon } from '../../../ui/Icon';
import { toast } from '../../../ui/toast';
import { messages } from '../messages';
import { ExportStatisticsRowsDocument } from './ExportButton.generated';

function download(url: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = '';
  link.click();
}

/** A workbook of exactly the projects that the figures count. */
export function ExportButton({ filter, disabled }: { filter: ProjectFilter; disabled: boolean }) {
  const t = useMessages(messages);
  const [exportRows, { loading }] = useMutation(ExportStatisticsRowsDocument);
  const run = async (): Promise<void> => {
    try {
      const { data } = await exportRows({ variables: { input: { filter } } });
      const { errors = [], url, rowCount } = data?.exportProjects ?? {};
      if (errors[0] || !url) {
        toast.error(errors[0]?.message ?? t('exportFailed'));
        return;
      }
      download(url);
      toast.success(t('exported', { count: formatNumber(rowCount ?? 0) }));
    } catch (error) {
      toast.error(describeError(error).message ?? t('exportFailed'));
    }
  };
  return (
    <Button icon={<Icon name="export" />} loading={loading} disabled={disabled} onClick={() => void run()}>
      {t('export')}
    </Button>
  );
}
