import { unknownId } from './cases';
import { isFull } from './expectations';
import type { Cases, MutationCase } from './mutations';
import type { Person } from './people';
import { governmentRule } from './ratings';

/** On the shared segments, one's own, some of others and none: with full rights, the shared and one's own. */
const segmentOf = (input: (id: string) => Record<string, unknown>, isKept = false): Cases => (world, person) => {
  const segments = world.canaries.all.filter((c) => c.table === 'client_segment' && c.column === 'id');
  const isShared = (id: string): boolean => id === world.segments.sharedId || id === world.segments.inUseId;
  const mayUse = (id: string, owner?: string) => (who: Person): boolean => isFull(who) && (isShared(id) || who.id === owner);
  return [
    ...segments.filter((c, i) => c.facts.person === person.id || isShared(c.text) || i < 4).map((c): MutationCase => {
      const knows = mayUse(c.text, c.facts.person);
      return { target: c.text, input: input(c.text), knows, ...(isKept && c.text === world.segments.inUseId ? { may: () => false, otherwise: 'SEGMENT_IN_USE' } : { may: knows }) };
    }),
    { target: unknownId, input: input(unknownId), may: () => false, knows: () => false, isUnknown: true },
  ];
};

/** Writes of segments: full rights', their own and the shared ones. */
export const segmentMutations: Readonly<Record<string, Cases>> = {
  createClientSegment: () => [{ target: 'new', input: { name: '政府客户', rule: governmentRule, isShared: true }, may: isFull, knows: () => true }],
  updateClientSegment: segmentOf((id) => ({ id, expectedVersion: 1, name: '改名' })),
  deleteClientSegment: segmentOf((id) => ({ id, expectedVersion: 1 }), true),
};
