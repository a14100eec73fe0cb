import { activityFilterIn, costFilterIn, costsHref, filterOfGroup } from './costFilter';

const at = (address: string) => {
  const params = new URLSearchParams(address.split('?')[1]);
  return (name: string) => params.get(name);
};

describe('the address of the ledger', () => {
  it('gives the filter that it was made of', () => {
    const filter = { ids: ['x'], statuses: ['APPROVED' as const], channels: ['LOCAL_GOV' as const, 'EMPLOYEE' as const], costKinds: ['GIFT' as const], clientIds: ['a', 'b'], activityIds: ['d'], spentOn: { from: '2026-01-01', to: null } };
    expect(costFilterIn(at(costsHref(filter)))).toEqual(filter);
    expect(costsHref({})).toBe('/development-costs');
  });
  it('leaves out what makes no sense', () => {
    expect(costFilterIn(at('/development-costs?statuses=NO,APPROVED&from=2026-02-30&kinds=&clients=,'))).toEqual({ statuses: ['APPROVED'] });
  });
});

describe('a group of the totals', () => {
  it('opens the booked entries that it counts, within the filter', () => {
    const filter = { channels: ['EMPLOYEE' as const], spentOn: { from: '2026-02-10', to: '2026-11-05' } };
    expect(filterOfGroup('CLIENT', 'c', filter)).toEqual({ ...filter, statuses: ['APPROVED'], clientIds: ['c'] });
    expect(filterOfGroup('MONTH', '2026-02', filter).spentOn).toEqual({ from: '2026-02-10', to: '2026-02-28' });
    expect(filterOfGroup('MONTH', '2026-06', filter).spentOn).toEqual({ from: '2026-06-01', to: '2026-06-30' });
    expect(filterOfGroup('MONTH', '2026-11', filter).spentOn).toEqual({ from: '2026-11-01', to: '2026-11-05' });
    expect(filterOfGroup('MONTH', '2024-02', {}).spentOn).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(filterOfGroup('KIND', 'GIFT', {})).toEqual({ statuses: ['APPROVED'], costKinds: ['GIFT'] });
  });
});

it('overdue steps are those of open activities before today', () => {
  expect(activityFilterIn(at('/development?overdue=1&statuses=CLOSED'), '2026-03-01')).toEqual({ statuses: ['OPEN'], nextStepOn: { to: '2026-02-28' } });
});
