import { onDemand, type OnDemand } from '../lib/onDemand';

type Drawings = typeof import('./chartDrawings');

/** Recharts is a chunk of its own: it loads with the first page or widget that has a chart, while that asks for its data. */
function drawing<N extends 'BarChartH' | 'BarChartV' | 'Donut' | 'LineTrend' | 'Tiles' | 'StackColumns'>(name: N): OnDemand<Drawings[N]> {
  const component = onDemand(() => import('./chartDrawings').then((found) => ({ default: found[name] })));
  component.preload().catch(() => undefined);
  return component;
}

// ChartFrame holds the Suspense boundary.
export const BarChartH = drawing('BarChartH');
export const BarChartV = drawing('BarChartV');
export const Donut = drawing('Donut');
export const LineTrend = drawing('LineTrend');
export const Tiles = drawing('Tiles');
export const StackColumns = drawing('StackColumns');
// Only the page of statistics draws these: the home does not carry them.
export const FunnelBars = onDemand(() => import('./FunnelBars').then((found) => ({ default: found.FunnelBars })));
export const LandScatter = onDemand(() => import('./LandScatter').then((found) => ({ default: found.LandScatter })));
