import { anySize, boundsAt, boxesOf, columnsOf, shownBoxes } from '@yingzao/domain/dashboard';
import type { Layout, LayoutItem } from 'react-grid-layout';
import { GridLayout } from 'react-grid-layout';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, Ref } from 'react';

import { useGridDrag } from '../hooks/useGridDrag';
import { useHome, useHomeState } from '../hooks/useHome';
import { useWidth } from '../../../lib/useWidth';
import { breakpointOf } from '../model/breakpoint';
import { createGridCompactor } from '../model/gridCompactor';
import { gap, rowHeight } from '../model/gridMetrics';
import { shownPage } from '../model/homeStore';
import { kindOf } from '../model/registry';
import { WidgetFrame } from './WidgetFrame';

const margin = [gap, gap] as const;
const noPadding = [0, 0] as const;
const handles = ['se', 's', 'e'] as const;

const resizeHandle = (axis: string, ref: Ref<HTMLElement>) => (
  <span key={axis} ref={ref as Ref<HTMLSpanElement>} className={`home-handle home-handle-${axis}`} aria-hidden />
);

/**
 * The grid. While a widget is dragged or resized the library moves it and nothing here draws again: frames are the same
 * elements, widget bodies are hidden by one attribute, the store hears of it when it is over.
 * @param room width in px the home has in all: it decides the arrangement, also while a panel takes some of it
 */
export const HomeGrid = memo(function HomeGrid({ room, editing }: { room: number; editing: boolean }) {
  const { store } = useHome();
  const page = useHomeState(shownPage);
  const breakpoint = useHomeState((state) => state.breakpoint);
  const lift = useHomeState((state) => state.lift);
  const [ref, width] = useWidth<HTMLDivElement>();
  const grid = useRef<HTMLDivElement>(null);
  const seat = useRef<HTMLDivElement>(null);
  const [making] = useState(createGridCompactor);
  const moving = useGridDrag({ store, grid, seat, making, width });

  useEffect(() => {
    if (room > 0) store.setBreakpoint(breakpointOf(room));
  }, [store, room]);

  const columns = columnsOf[breakpoint];
  const phone = breakpoint === 'phone';
  // What is hidden on a phone is there while editing, so that it can be shown again.
  const settled = useMemo(() => (editing ? boxesOf : shownBoxes)(page, breakpoint), [page, breakpoint, editing]);
  const boxes = lift?.boxes ?? settled;
  const layout = useMemo<Layout>(
    () =>
      boxes.map(({ id, x, y, w, h }): LayoutItem => {
        const widget = page.widgets.find((item) => item.id === id);
        const { min, max } = boundsAt(kindOf(widget?.kind ?? '')?.bounds ?? anySize, breakpoint);
        return {
          i: id,
          x,
          y,
          w,
          h,
          minW: Math.min(min.w, w),
          minH: Math.min(min.h, h),
          maxW: Math.max(max.w, w),
          maxH: Math.max(max.h, h),
        };
      }),
    [boxes, page, breakpoint],
  );
  // Tab goes through the frames as the eye does; the order stays while one is lifted, so that the focus stays too.
  const order = settled.map((box) => box.id).join(' ');
  const frames = useMemo(
    () =>
      order
        .split(' ')
        .filter(Boolean)
        .map((id) => (
          <div key={id} className="home-cell">
            <WidgetFrame id={id} editing={editing} />
          </div>
        )),
    [order, editing],
  );

  const gridConfig = useMemo(() => ({ cols: columns, rowHeight, margin, containerPadding: noPadding }), [columns]);
  // On a phone a finger on a head scrolls; who rests on it holds the widget (useLongPress).
  const dragConfig = useMemo(
    () => ({ enabled: editing && !phone, handle: '.home-head', cancel: '.home-tools', threshold: 3 }),
    [editing, phone],
  );
  const resizeConfig = useMemo(
    () => ({ enabled: editing && !phone, handles, handleComponent: resizeHandle }),
    [editing, phone],
  );

  return (
    <div
      ref={ref}
      className="home-grid"
      data-editing={editing || undefined}
      data-phone={phone || undefined}
      data-holding={lift !== null || undefined}
      style={{ '--home-columns': columns, '--home-gap': `${gap}px` } as CSSProperties}
      {...(editing ? moving.drop : {})}
    >
      <div ref={seat} className="home-seat" hidden />
      {width > 0 && breakpoint === breakpointOf(room) ? (
        <GridLayout
          key={page.id}
          innerRef={grid}
          width={width}
          layout={layout}
          gridConfig={gridConfig}
          dragConfig={dragConfig}
          resizeConfig={resizeConfig}
          compactor={making.compactor}
          {...moving.grid}
        >
          {frames}
        </GridLayout>
      ) : null}
    </div>
  );
});
