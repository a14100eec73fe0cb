import fc from 'fast-check';

import { childrenOf, flatten, lastOrder, moved, namesTo, treeOf, withBelow, type Department } from './departmentTree';

const unit = (id: string, parentId: string | null, more: Partial<Department> = {}): Department => ({
  id,
  parentId,
  kind: parentId === null ? 'FIRM' : 'DEPARTMENT',
  name: id,
  abbreviation: null,
  sortOrder: 0,
  headcount: 1,
  version: 1,
  viewerCanUpdate: true,
  ...more,
});

const firm = [unit('firm', null), unit('market', 'firm', { sortOrder: 20 }), unit('board', 'firm', { sortOrder: 10, headcount: 3 }), unit('north', 'firm', { sortOrder: 30, kind: 'BRANCH', headcount: 0 }), unit('northMarket', 'north')];

describe('the tree of the firm', () => {
  it('keeps the order of siblings and adds up the people below', () => {
    expect(flatten(treeOf(firm)).map((node) => [node.department.id, node.depth, node.total])).toEqual([
      ['firm', 0, 6],
      ['board', 1, 3],
      ['market', 1, 1],
      ['north', 1, 1],
      ['northMarket', 2, 1],
    ]);
  });

  it('loses nobody: a unit whose parent is not there stands at the top', () => {
    const all = [...firm, unit('lost', 'closed')];
    expect(flatten(treeOf(all)).map((node) => node.department.id).sort()).toEqual(all.map((one) => one.id).sort());
  });

  it('knows what lies below and what above', () => {
    expect(withBelow(firm, 'north')).toEqual(['north', 'northMarket']);
    expect(withBelow(firm, 'firm')).toHaveLength(5);
    expect(namesTo(firm, 'northMarket')).toEqual(['north', 'northMarket']);
    expect(namesTo(firm, 'unknown')).toEqual([]);
  });

  it('puts a new unit after its siblings', () => {
    expect(lastOrder(firm, 'firm')).toBe(40);
    expect(lastOrder(firm, 'market')).toBe(10);
  });
});

describe('moving a unit', () => {
  const apply = (siblings: readonly Department[], id: string, step: -1 | 1): string[] => {
    const changes = new Map(moved(siblings, id, step).map((change) => [change.id, change.sortOrder]));
    return childrenOf(siblings.map((one) => ({ ...one, sortOrder: changes.get(one.id) ?? one.sortOrder })), null).map((one) => one.id);
  };

  it('saves the two that change places, with their versions', () => {
    const siblings = childrenOf(firm, 'firm');
    expect(moved(siblings, 'market', -1)).toEqual([
      { id: 'market', version: 1, sortOrder: 10 },
      { id: 'board', version: 1, sortOrder: 20 },
    ]);
    expect(moved(siblings, 'board', -1)).toEqual([]);
    expect(moved(siblings, 'north', 1)).toEqual([]);
  });

  it('swaps neighbours and leaves the others, whatever the numbers were', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(numbers, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (orders, pick, step) => {
        const siblings = childrenOf(orders.map((sortOrder, at) => unit(`u${at}`, null, { sortOrder })), null);
        const from = pick % siblings.length;
        const to = from + step;
        const before = siblings.map((one) => one.id);
        const wanted = to < 0 || to >= before.length ? before : before.with(from, before[to]!).with(to, before[from]!);
        expect(apply(siblings, before[from]!, step)).toEqual(wanted);
      }),
    );
  });
});
