import { lazy } from 'react';

// Recharts is a chunk of its own: it loads when the first chart is drawn. ChartFrame holds the Suspense boundary.
export const BarChartH = lazy(() => import('./chartDrawings').then((m) => ({ default: m.BarChartH })));
export const BarChartV = lazy(() => import('./chartDrawings').then((m) => ({ default: m.BarChartV })));
export const Donut = lazy(() => import('./chartDrawings').then((m) => ({ default: m.Donut })));
export const LineTrend = lazy(() => import('./chartDrawings').then((m) => ({ default: m.LineTrend })));
