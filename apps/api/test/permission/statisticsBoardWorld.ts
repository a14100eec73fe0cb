import type { Arrange, Row } from './arrange';
import type { Facts } from './canaries';

// Its text is nothing that a past day knows: a pack says so.
export const boardChart = { key: 'a', title: null as string | null, dimension: 'REGION', within: 'STATUS', measure: 'COUNT', form: 'stacked', filter: { text: 'A' }, x: 0, y: 0, w: 6, h: 6 };
const chartsOf = (arrange: Arrange, table: string, facts: Facts) => [{ ...boardChart, title: arrange.canaries.plant(table, 'charts', facts) }];

/** A board of charts: private, or published to everybody where it is nobody's in particular. */
export const plantBoard = (arrange: Arrange, ownerId: string, facts: Facts, more: Row = {}): Promise<string> =>
  arrange.insert('statistics_board', facts, { owner_id: ownerId, is_public: facts.person === undefined, charts: chartsOf(arrange, 'statistics_board', facts), schedule: 'WEEKLY', next_pack_on: '2099-01-05', ...more });

/** A pack that was sent to one person. */
export const plantPack = (arrange: Arrange, boardId: string, receiverId: string, facts: Facts): Promise<string> =>
  arrange.insert('statistics_board_pack', facts, { board_id: boardId, charts: chartsOf(arrange, 'statistics_board_pack', facts), board_version: 1, sent_on: '2026-02-02', as_of: '2026-02-01', receiver_ids: [receiverId] });
