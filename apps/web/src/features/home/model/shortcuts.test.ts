import type { JsonValue } from '@yingzao/domain/dashboard';

import { grouped, iconOf, listOf, parseShortcuts, targetOf, targetsOf } from './shortcuts';

const id = '019aa000-0000-7000-8000-000000000001';

describe('what a shortcut leads to', () => {
  it.each([
    [`/projects/${id}`, { project: id }],
    [`/projects/${id}/edit`, { project: id }],
    [`/clients/${id}?tab=contacts`, { client: id }],
    [`/quotes/${id}`, { quote: id }],
    [`/contracts/${id}`, { contract: id }],
    [`/approvals/${id}`, { approvalChain: id }],
    ['/projects/new', null],
    ['/projects', null],
    ['/projects/1', null],
    [`https://example.com/projects/${id}`, null],
    [`/people/${id}`, null],
  ])('%s', (to, target) => expect(targetOf({ to })).toEqual(target));

  it.each([
    ['/projects?statuses=WON&gfaM2=1..2', { projects: { statuses: ['WON'], gfaM2: { min: '1', max: '2' } } }],
    ['/clients?types=GOV&cities=310000,x', { clients: { clientTypes: ['GOV'], cityCodes: ['310000'] } }],
    ['/quotes?statuses=SENT&min=100&projectId=p', { quotes: { statuses: ['SENT'], projectIds: ['p'], amountFen: { min: '100', max: null } } }],
    ['/contracts?types=NONE&text=%20a%20', { contracts: { text: 'a' } }],
    ['/approvals', { approvalChains: { waitingForMe: true } }],
    ['/approvals?tab=all', { approvalChains: {} }],
    ['/statistics?by=REGION', null],
  ])('%s is the list of its own filter', (to, target) => expect(listOf(to)).toEqual(target));

  it('is counted only where that is wanted', () => {
    expect(targetOf({ to: '/clients', count: true })).toEqual({ clients: {} });
    expect(targetsOf({ items: [{ to: '/clients' }, { to: `/projects/${id}` }, { to: '/quotes', count: true }] })).toEqual({
      targets: [{ project: id }, { quotes: {} }],
      places: [null, 0, 1],
    });
  });
});

describe('stored shortcuts', () => {
  it('keep what makes sense and nothing else', () => {
    const items: JsonValue[] = [
      { to: '/clients', label: ` ${'x'.repeat(60)} `, group: '市场', icon: 'star', count: true },
      { to: '/people', label: 7, group: '  ', icon: 'no-icon', count: 'yes', extra: {} },
      { to: '//evil.example' },
      { to: `/p?${'x'.repeat(1200)}` },
      null,
    ];
    expect(parseShortcuts({ items })).toEqual({
      items: [{ to: '/clients', label: 'x'.repeat(40), group: '市场', icon: 'star', count: true }, { to: '/people' }],
    });
  });

  it('stand in groups in the order in which these occur, those without one first', () => {
    const items = [{ to: '/a', group: '乙' }, { to: '/b' }, { to: '/c', group: '甲' }, { to: '/d', group: '乙' }];
    expect(grouped(items).map(({ group, items: inIt }) => [group, inIt.map(({ to }) => to)])).toEqual([
      ['', ['/b']],
      ['乙', ['/a', '/d']],
      ['甲', ['/c']],
    ]);
  });

  it.each([
    ['/projects?x=1', 'project'],
    ['/statistics', 'statistics'],
    ['/design-projects', 'right'],
    ['https://example.com', 'external'],
  ])('%s has the icon %s', (to, icon) => expect(iconOf({ to })).toBe(icon));
});
