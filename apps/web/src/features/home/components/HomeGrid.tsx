import { anySize, boundsAt, boxesOf, columnsOf, findWidget } from '@yingzao/domain/dashboard';
import type { Box } from '@yingzao/domain/dashboard';
import type { Layout, LayoutItem } from 'react-grid-layout';
import { GridLayout } from 'react-grid-layout';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, Ref } from 'react';

import { useHome, useHomeState } from '../hooks/useHome';
import { breakpointOf, useWidth } from '../hooks/useWidth';
import { createGridCompactor, toPlaced } from '../model/gridCompactor';
import { shownPage } from '../model/homeStore';
import { kindOf } from '../model/registry';
import { WidgetFrame } from './WidgetFrame';

const rowHeight = 56;
const gap = 12;
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
export function HomeGrid({ room }: { room: number }) {
  const { store } = useHome();
  const page = useHomeState((state) => shownPage(state.history.present));
  const breakpoint = useHomeState((state) => state.breakpoint);
  const lift = useHomeState((state) => state.lift);
  const editing = useHomeState((state) => state.entry !== null);
  const [ref, width] = useWidth<HTMLDivElement>();
  const grid = useRef<HTMLDivElement>(null);
  const seat = useRef<HTMLDivElement>(null);
  const [making] = useState(createGridCompactor);

  useEffect(() => {
    if (room > 0) store.setBreakpoint(breakpointOf(room));
  }, [store, room]);

  const columns = columnsOf[breakpoint];
  const settled = useMemo(() => boxesOf(page, breakpoint), [page, breakpoint]);
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
            <WidgetFrame id={id} />
          </div>
        )),
    [order],
  );

  const gridConfig = useMemo(() => ({ cols: columns, rowHeight, margin, containerPadding: noPadding }), [columns]);
  const dragConfig = useMemo(
    () => ({ enabled: editing, handle: '.home-head', cancel: '.home-tools', threshold: 3 }),
    [editing],
  );
  const resizeConfig = useMemo(
    () => ({ enabled: editing && breakpoint !== 'phone', handles, handleComponent: resizeHandle }),
    [editing, breakpoint],
  );

  // The library's own marker is one move behind: this one is drawn from the very seat the rule gives.
  const showSeat = ({ x, y, w, h }: Box) => {
    const column = (width - gap * (columns - 1)) / columns + gap;
    const row = rowHeight + gap;
    Object.assign(seat.current?.style ?? {}, {
      transform: `translate(${x * column}px, ${y * row}px)`,
      width: `${w * column - gap}px`,
      height: `${h * row - gap}px`,
    });
  };
  const begin = (before: Layout, item: LayoutItem | null) => {
    grid.current?.setAttribute('data-moving', '');
    seat.current?.removeAttribute('hidden');
    if (!item) return;
    showSeat(item);
    making.begin(item.i, before, showSeat);
  };
  const showSize = (
    _layout: Layout,
    _old: LayoutItem | null,
    item: LayoutItem | null,
    _holder: LayoutItem | null,
    _event: Event,
    element: HTMLElement | null,
  ) => element?.closest('.home-cell')?.setAttribute('data-size', `${item?.w ?? 0} × ${item?.h ?? 0}`);
  const end = (result: Layout, _old: LayoutItem | null, item: LayoutItem | null) => {
    making.end();
    seat.current?.setAttribute('hidden', '');
    grid.current?.removeAttribute('data-moving');
    grid.current?.querySelectorAll('[data-size]').forEach((cell) => cell.removeAttribute('data-size'));
    const widget = item ? findWidget(store.get().history.present, item.i) : undefined;
    if (widget) store.arrange(widget.id, toPlaced(result));
  };

  return (
    <div
      ref={ref}
      className="home-grid"
      data-editing={editing || undefined}
      style={{ '--home-columns': columns, '--home-gap': `${gap}px` } as CSSProperties}
    >
      <div ref={seat} className="home-seat" hidden />
      {width > 0 && breakpoint === breakpointOf(room) ? (
        <GridLayout
          innerRef={grid}
          width={width}
          layout={layout}
          gridConfig={gridConfig}
          dragConfig={dragConfig}
          resizeConfig={resizeConfig}
          compactor={making.compactor}
          onDragStart={begin}
          onDragStop={end}
          onResizeStart={begin}
          onResize={showSize}
          onResizeStop={end}
        >
          {frames}
        </GridLayout>
      ) : null}
    </div>
  );
}
