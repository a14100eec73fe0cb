import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';

import { useMessages } from '../../../../lib/messages';
import { Icon } from '../../../../ui/Icon';
import { toast } from '../../../../ui/toast';
import type { Selection } from '../../hooks/useSelection';
import { mostAtOnce } from '../../model/bulk';
import type { EditProject } from '../../model/editFields';
import { tableMessages } from '../../tableMessages';

const BulkDialog = lazy(() => import('./BulkDialog'));

/** What can be done to the selected projects. */
export function BulkBar({ selection, total, onDone }: { selection: Selection; total: number | null; onDone: () => void }) {
  const t = useMessages(tableMessages);
  const [projects, setProjects] = useState<readonly EditProject[] | null>(null);
  const [busy, setBusy] = useState(false);
  const count = selection.selected.size;
  if (count === 0 && !projects) return null;
  const selectAll = async (): Promise<void> => {
    setBusy(true);
    if (!(await selection.selectAll())) toast.error(t('bulk.readFailed'));
    setBusy(false);
  };
  return (
    <div className="pj-bulk" role="group" aria-label={t('bulk.bar')}>
      <span>{t('bulk.selected', { count })}</span>
      <Button size="small" type="primary" icon={<Icon name="edit" />} onClick={() => setProjects(selection.read())}>
        {t('bulk.change')}
      </Button>
      {total !== null && total > count ? (
        <Button size="small" loading={busy} disabled={total > mostAtOnce} title={total > mostAtOnce ? t('bulk.tooMany', { max: mostAtOnce }) : undefined} onClick={() => void selectAll()}>
          {t('bulk.all', { count: total })}
        </Button>
      ) : null}
      <Button size="small" type="text" onClick={() => selection.onChange(new Set())}>
        {t('bulk.clear')}
      </Button>
      {projects ? (
        <Suspense fallback={null}>
          <BulkDialog projects={projects} onClose={() => setProjects(null)} onDone={onDone} />
        </Suspense>
      ) : null}
    </div>
  );
}
