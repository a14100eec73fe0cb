export type { StatisticsBoardRow as StatisticsBoardMapper, BoardChart as StatisticsBoardChartMapper, BoardPackRow as StatisticsBoardPackMapper } from './statisticsBoards.entity';
