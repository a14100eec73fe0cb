import { lazy, Suspense, useState, type ReactNode } from 'react';

import { useMessages } from '../../../lib/messages';
import { useCan } from '../../../lib/viewer';
import type { MenuItem } from '../../../ui/MenuButton';
import type { ChartQuestion } from './boardCharts';
import { boardMessages } from './messages';

const AddToBoardDialog = lazy(() => import('./AddToBoardDialog'));

/** The entry of a chart's menu that puts it onto a board, and its dialog; nothing for who keeps no boards. */
export function useAddToBoard({ title, ...question }: ChartQuestion & { /** What it is called without a name of its own. */ readonly title: string }): { readonly menu: readonly MenuItem[]; readonly dialog: ReactNode } {
  const t = useMessages(boardMessages);
  const [open, setOpen] = useState(false);
  const may = useCan('statisticsBoard.update');
  return {
    menu: may ? [{ key: 'board', label: t('add.action'), icon: 'columns', onSelect: () => setOpen(true) }] : [],
    dialog: open ? (
      <Suspense fallback={null}>
        <AddToBoardDialog question={question} title={title} onClose={() => setOpen(false)} />
      </Suspense>
    ) : null,
  };
}
