import { receivableFilterIn, receivablesHref } from './receivableFilter';

const read = (href: string) => {
  const params = new URL(href, 'http://x').searchParams;
  return receivableFilterIn((name) => params.get(name));
};

it('means the same in the address and out of it', () => {
  const filter = { text: '定金', ids: ['a', 'b'], statuses: ['DUE', 'OVERDUE'], buckets: ['D1_30'], kinds: ['FINAL'], clientIds: ['c'], contractIds: ['k'], dueOn: { from: '2026-01-01', to: '2026-02-01' }, isOpen: true } as const;
  expect(read(receivablesHref(filter as never))).toEqual(filter);
  expect(receivablesHref({})).toBe('/receivables');
});

it('leaves out what makes no sense', () => {
  expect(read('/receivables?statuses=NOPE&buckets=&from=2026-02-30&open=x')).toEqual({});
});
