import { groupingIn, groupName, inOrder, withGrouping } from './grouping';

const segment = (key: string, count: number, label: string | null = null) => ({ key, label, figures: { count } });

it('stands in the address beside everything else', () => {
  expect(withGrouping(new URLSearchParams('regions=EAST'), 'STATUS').toString()).toBe('regions=EAST&group=STATUS');
  expect(withGrouping(new URLSearchParams('regions=EAST&group=STATUS'), null).toString()).toBe('regions=EAST');
  expect([groupingIn(new URLSearchParams('group=CLIENT')), groupingIn(new URLSearchParams('group=FAR_BAND')), groupingIn(new URLSearchParams())]).toEqual(['CLIENT', null, null]);
});

it('has groups in the order of the catalogue, or the largest first, and what is empty last', () => {
  expect(inOrder('STATUS', [segment('NONE', 9), segment('WON', 5), segment('PROMOTION', 1)]).map((s) => s.key)).toEqual(['PROMOTION', 'WON', 'NONE']);
  expect(inOrder('CLIENT', [segment('a', 1, '甲'), segment('b', 3, '乙'), segment('c', 3, '丙')]).map((s) => s.key)).toEqual(['b', 'c', 'a']);
});

it('names groups', () => {
  expect([groupName('STATUS', segment('WON', 1), 'zh'), groupName('CLIENT', segment('id', 1, '海岳置业'), 'zh'), groupName('STATUS', segment('NONE', 1), 'zh'), groupName('REGION', segment('EAST', 1), 'en')]).toEqual(['成交', '海岳置业', null, 'East China']);
});
