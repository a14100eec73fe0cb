import type { Arrange } from './arrange';
import type { Facts } from './canaries';

export const boardChart = { key: 'a', title: null as string | null, dimension: 'REGION', within: null, measure: 'COUNT', form: 'bars', filter: { statuses: ['TRACKING'] }, x: 0, y: 0, w: 6, h: 6 };

/** A board of charts: private, or published to everybody where it is nobody's in particular. */
export const plantBoard = (arrange: Arrange, ownerId: string, facts: Facts): Promise<string> =>
  arrange.insert('statistics_board', facts, { owner_id: ownerId, is_public: facts.person === undefined, charts: [{ ...boardChart, title: arrange.canaries.plant('statistics_board', 'charts', facts) }] });
