import { boardColumns, boardLimits, chartBounds, inReading, reordered, seated, stepped, type ChartStep } from '@yingzao/domain/statisticsBoards';
import { today } from '@yingzao/domain/measures';
import { Button, Input } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { GridLayout, verticalCompactor, type Layout } from 'react-grid-layout';
import { useNavigate } from 'react-router-dom';

import { useMessages } from '../../../lib/messages';
import { forget, useSubmit } from '../../../lib/useSubmit';
import { useNarrow } from '../../../lib/useNarrow';
import { useWidth } from '../../../lib/useWidth';
import { ConfirmDialog } from '../../../ui/Dialog';
import { DraftNotice } from '../../../ui/DraftNotice';
import { FormErrors, FormProvider } from '../../../ui/FormField';
import { MenuButton, type MenuItem } from '../../../ui/MenuButton';
import { SaveConflictDialog } from '../../../ui/SaveConflictDialog';
import { toast } from '../../../ui/toast';
import { useHeldVersion } from '../../../ui/useHeldVersion';
import { BoardChartView, useChartTitle } from './BoardChartView';
import { boardInput, chartInput, chartsOf, questionHref, type BoardChart, type StoredBoard } from './boardCharts';
import { SaveStatisticsBoardDocument } from './boards.generated';
import { drawingHeight, gap, rowHeight } from './gridMetrics';
import { boardMessages } from './messages';
import type { BoardFigures } from './useBoardFigures';

interface Arranged {
  readonly title: string;
  readonly charts: readonly BoardChart[];
}

const margin = [gap, gap] as const;
const gridConfig = { cols: boardColumns, rowHeight, margin, containerPadding: [0, 0] as const };
const dragConfig = { enabled: true, cancel: 'input, button, [role=menu]', threshold: 3 };
const resizeConfig = { enabled: true, handles: ['se'] as const };
const sizes = ['wider', 'narrower', 'taller', 'shorter'] as const satisfies readonly ChartStep[];

/** Arranges the charts of a board: by pointer on the grid, by keyboard and finger from the menu of each. Saved as a whole. */
export default function BoardEditor({ board, figures, onClose }: { board: StoredBoard; figures: BoardFigures; onClose: () => void }) {
  const t = useMessages(boardMessages);
  const narrow = useNarrow();
  const navigate = useNavigate();
  const titleOf = useChartTitle();
  const [said, say] = useState('');
  const [isLeaving, setLeaving] = useState(false);
  const [ref, width] = useWidth<HTMLDivElement>();
  const submit = useSubmit(SaveStatisticsBoardDocument, (answer) => answer.saveStatisticsBoard, (cache) => forget(cache, 'statisticsBoards'));
  const stored = useMemo<Arranged>(() => ({ title: board.title, charts: chartsOf(board) }), [board]);
  const held = useHeldVersion<Arranged>({
    key: `statisticsBoard.${board.id}`,
    version: board.version,
    stored,
    linesOf: (value) => [
      { label: t('title'), text: value.title },
      ...inReading(value.charts).map((chart, at) => ({ label: t('editor.chart', { place: at + 1 }), text: t('editor.seat', { name: titleOf(chart), x: chart.x + 1, y: chart.y + 1, w: chart.w, h: chart.h }) })),
    ],
    submit,
    send: async (value, expectedVersion) => {
      const payload = await submit.send({ ...boardInput(board, { title: value.title, charts: value.charts.map(chartInput) }), expectedVersion });
      return payload !== null && payload.errors.length === 0;
    },
    onDone: () => {
      toast.success(t('editor.saved'));
      onClose();
    },
  });
  const { value, patch } = held.draft;
  const charts = useMemo(() => inReading(value.charts), [value.charts]);
  // What a note takes back is gone with the editor.
  const notes = useRef(new Set<() => void>());
  useEffect(() => {
    const shown = notes.current;
    return () => shown.forEach((close) => close());
  }, []);
  const arrange = (next: readonly BoardChart[], id: string, isSize = false): void => {
    patch({ charts: next });
    const order = inReading(next);
    const chart = order.find((one) => one.id === id);
    if (chart) say(isSize ? t('editor.sized', { name: titleOf(chart), w: chart.w, h: chart.h }) : t('editor.moved', { name: titleOf(chart), place: order.indexOf(chart) + 1, count: order.length }));
  };
  const drop = (layout: Layout): void => patch({ charts: seated(value.charts, layout.map(({ i, x, y, w, h }) => ({ id: i, x, y, w, h }))) });
  const rename = (id: string, title: string): void => patch({ charts: value.charts.map((chart) => (chart.id === id ? { ...chart, title: title.trim() === '' ? null : title } : chart)) });
  const remove = (chart: BoardChart): void => {
    const at = value.charts.indexOf(chart);
    const rest = value.charts.filter(({ id }) => id !== chart.id);
    patch({ charts: seated(rest, rest) });
    // To its place over what was arranged since: the others make room.
    const putBack = (): void =>
      held.draft.setValue((now) => (now.charts.some(({ id }) => id === chart.id) ? now : { ...now, charts: seated(now.charts.toSpliced(at, 0, chart), [chart, ...now.charts]) }));
    notes.current.add(toast.info(t('editor.removed', { name: titleOf(chart) }), { undo: putBack }));
  };
  const itemsOf = (chart: BoardChart): MenuItem[] => [
    { key: 'earlier', label: t('editor.earlier'), disabled: charts[0]?.id === chart.id, onSelect: () => arrange(reordered(value.charts, chart.id, -1), chart.id) },
    { key: 'later', label: t('editor.later'), disabled: charts.at(-1)?.id === chart.id, onSelect: () => arrange(reordered(value.charts, chart.id, 1), chart.id) },
    ...(narrow
      ? []
      : sizes.map((step): MenuItem => {
          const next = stepped(value.charts, chart.id, step);
          return { key: step, label: t(`editor.${step}`), disabled: next === value.charts, onSelect: () => arrange(next, chart.id, true) };
        })),
    { key: 'question', label: t('editor.question'), onSelect: () => void navigate(questionHref(chart)) },
    { key: 'remove', label: t('editor.remove'), icon: 'trash', danger: true, onSelect: () => remove(chart) },
  ];
  const frame = (chart: BoardChart) => (
    <div key={chart.id} className="yz-stat-board-cell">
      <div className="yz-stat-board-head">
        <Input aria-label={t('editor.name')} value={chart.title ?? ''} maxLength={boardLimits.titleLength} placeholder={titleOf({ ...chart, title: null })} onChange={(event) => rename(chart.id, event.target.value)} />
        <MenuButton label={t('editor.arrange', { name: titleOf(chart) })} items={itemsOf(chart)} />
      </div>
      {/* Its own links and menus are for reading, not for arranging. */}
      <div className="yz-stat-board-body" inert>
        <BoardChartView chart={chart} series={figures.seriesOf(chart.id)} table={figures.tableOf(chart.id)} day={today(new Date())} height={Math.max(drawingHeight(chart.h, chart.within !== null) - 40, 60)} />
      </div>
    </div>
  );
  const layout: Layout = charts.map(({ id, x, y, w, h }) => ({ i: id, x, y, w, h, minW: chartBounds.min.w, minH: chartBounds.min.h, maxW: chartBounds.max.w, maxH: chartBounds.max.h }));
  return (
    <FormProvider errors={held.errors}>
      <div className="yz-stat-board-bar">
        <Input aria-label={t('title')} className="yz-stat-board-title" value={value.title} maxLength={boardLimits.titleLength} onChange={(event) => patch({ title: event.target.value })} />
        <Button onClick={() => (held.draft.dirty ? setLeaving(true) : onClose())}>{t('editor.cancel')}</Button>
        <Button type="primary" loading={submit.busy} onClick={() => void held.save()}>
          {t('editor.save')}
        </Button>
      </div>
      <DraftNotice draft={held.draft} />
      <FormErrors />
      <p className="yz-quiet">{t(narrow ? 'editor.hintNarrow' : 'editor.hint')}</p>
      <p className="yz-visually-hidden" role="status">
        {said}
      </p>
      <div ref={ref} className="yz-stat-board-edit">
        {narrow ? (
          charts.map(frame)
        ) : width > 0 ? (
          <GridLayout width={width} layout={layout} gridConfig={gridConfig} dragConfig={dragConfig} resizeConfig={resizeConfig} compactor={verticalCompactor} onDragStop={drop} onResizeStop={drop}>
            {charts.map(frame)}
          </GridLayout>
        ) : null}
      </div>
      <ConfirmDialog
        open={isLeaving}
        danger
        title={t('editor.leaveAsk')}
        text={t('editor.leaveText')}
        confirmText={t('editor.cancel')}
        onConfirm={() => {
          held.draft.clear();
          onClose();
        }}
        onClose={() => setLeaving(false)}
      />
      {held.conflict ? <SaveConflictDialog open fields={held.conflict.fields} busy={submit.busy} onKeepMine={held.conflict.keepMine} onTakeTheirs={held.conflict.takeTheirs} onCancel={held.conflict.later} /> : null}
    </FormProvider>
  );
}
