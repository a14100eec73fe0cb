export type { StatisticsBoardRow as StatisticsBoardMapper, BoardChart as StatisticsBoardChartMapper } from './statisticsBoards.entity';
