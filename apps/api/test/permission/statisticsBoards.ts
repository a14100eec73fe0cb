import { unknownId } from './cases';
import { isActive, isFull } from './expectations';
import type { Cases, MutationCase } from './mutations';
import type { Person } from './people';
import { boardChart } from './statisticsBoardWorld';

const content = { title: '改名', charts: [boardChart], isPublic: false, personIds: [], departmentIds: [] };

/** On one's own board, the published one, some of others and none: each is its owner's alone, as long as they have full rights. */
const boardOf = (input: (id: string) => Record<string, unknown>): Cases => (world, person) => [
  ...world.canaries.all
    .filter((c) => c.table === 'statistics_board' && c.column === 'id')
    .filter((c, i) => c.facts.person === person.id || c.text === world.publicBoardId || i < 3)
    .map((c): MutationCase => ({
      target: c.text,
      input: input(c.text),
      may: (who) => isFull(who) && (c.text === world.publicBoardId ? who.id === world.boss.employeeId : c.facts.person === who.id),
      knows: (who) => isActive(who) && (c.text === world.publicBoardId || c.facts.person === who.id),
    })),
  { target: unknownId, input: input(unknownId), may: () => false, knows: () => false, isUnknown: true },
];

/** Every mutation of boards of charts. */
export const statisticsBoardMutations: Readonly<Record<string, Cases>> = {
  saveStatisticsBoard: (world, person) => [
    { target: 'new', input: content, may: isFull, knows: (who: Person) => isActive(who) },
    ...boardOf((id) => ({ id, expectedVersion: 1, ...content }))(world, person),
  ],
  deleteStatisticsBoard: boardOf((id) => ({ id, expectedVersion: 1 })),
};
