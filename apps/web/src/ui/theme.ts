export { useChartTheme, type ChartTheme } from '../lib/chartTheme';
