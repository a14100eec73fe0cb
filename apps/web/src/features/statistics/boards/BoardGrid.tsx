import type { CSSProperties } from 'react';

import { useNarrow } from '../../../lib/useNarrow';
import { BoardChartView } from './BoardChartView';
import type { BoardChart } from './boardCharts';
import { drawingHeight } from './gridMetrics';
import type { BoardFigures } from './useBoardFigures';

/** The charts in their places; under each other on a phone and on paper. */
export function BoardGrid({ charts, figures, day, label }: { charts: readonly BoardChart[]; figures: BoardFigures; day: string; label: string }) {
  const narrow = useNarrow();
  return (
    <div className="yz-stat-board" role="group" aria-label={label}>
      {charts.map((chart) => (
        <section key={chart.id} className="yz-stat-board-cell" style={{ '--x': chart.x + 1, '--y': chart.y + 1, '--w': chart.w, '--h': chart.h } as CSSProperties}>
          <BoardChartView chart={chart} series={figures.seriesOf(chart.id)} table={figures.tableOf(chart.id)} day={day} height={drawingHeight(narrow ? Math.max(chart.h, 5) : chart.h, chart.within !== null)} />
        </section>
      ))}
    </div>
  );
}
