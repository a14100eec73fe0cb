import { EntitySchema } from 'typeorm';
import type { BoardSchedule } from '@yingzao/domain/statisticsBoards';
import type { StatisticsDimension, StatisticsMeasure } from '../../generated/resolvers.generated';
import type { ProjectFilter } from '../projects/projectFilter.service';

/** A question and its place, as a board keeps it. */
export interface BoardChart {
  readonly key: string;
  readonly title: string | null;
  readonly dimension: StatisticsDimension;
  readonly within: StatisticsDimension | null;
  readonly measure: StatisticsMeasure;
  readonly form: string | null;
  readonly filter: ProjectFilter;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface StatisticsBoardRow {
  id: string;
  ownerId: string;
  title: string;
  charts: readonly BoardChart[];
  isPublic: boolean;
  personIds: readonly string[];
  departmentIds: readonly string[];
  schedule: BoardSchedule | null;
  /** ISO day; null without a schedule. */
  nextPackOn: string | null;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const moment = { type: 'timestamptz', precision: 3, default: () => 'now()' } as const;
const ids = { type: 'uuid', array: true, default: '{}' } as const;

export const StatisticsBoardEntity = new EntitySchema<StatisticsBoardRow>({
  name: 'statistics_board',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    ownerId: { type: 'uuid' },
    title: { type: 'text' },
    charts: { type: 'jsonb' },
    isPublic: { type: 'boolean', default: false },
    personIds: ids,
    departmentIds: ids,
    schedule: { type: 'text', nullable: true },
    nextPackOn: { type: 'date', nullable: true },
    version: { type: 'integer', default: 1 },
    createdAt: moment,
    updatedAt: moment,
  },
});

/** A board as it was when it was sent. */
export interface BoardPackRow {
  id: string;
  boardId: string;
  title: string;
  charts: readonly BoardChart[];
  boardVersion: number;
  sentOn: string;
  asOf: string;
  receiverIds: readonly string[];
  createdAt: Date;
}

export const StatisticsBoardPackEntity = new EntitySchema<BoardPackRow>({
  name: 'statistics_board_pack',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    boardId: { type: 'uuid' },
    title: { type: 'text' },
    charts: { type: 'jsonb' },
    boardVersion: { type: 'integer' },
    sentOn: { type: 'date' },
    asOf: { type: 'date' },
    receiverIds: { type: 'uuid', array: true },
    createdAt: moment,
  },
});

export const statisticsBoardEntities = [StatisticsBoardEntity, StatisticsBoardPackEntity];
