import { clientInputOf, itemsOf, readClientValue } from './clientValues';

it('reads lists however they were written down', () => {
  expect([itemsOf('A,B'), itemsOf('["A","云,府"]'), itemsOf('[未完'), itemsOf('')]).toEqual([['A', 'B'], ['A', '云,府'], ['[未完'], []]);
  expect(readClientValue('productLines', { value: 'RESIDENTIAL,云府系', name: null }, 'zh')).toBe('住宅、云府系');
  expect(readClientValue('keeperId', { value: 'x', name: null }, 'zh')).toBeUndefined();
  expect(readClientValue('keeperId', { value: null, name: null }, 'zh')).toBeNull();
  expect(readClientValue('level', { value: 'REGIONAL', name: null }, 'zh')).toBe('区域公司');
});

it('brings back what goes back by itself', () => {
  expect(clientInputOf('remark', null, null)).toEqual({ remark: null });
  expect(clientInputOf('productLines', '["A","云,府"]', null)).toEqual({ productLines: ['A', '云,府'] });
  expect(clientInputOf('groupId', 'g1', '远山集团')).toEqual({ groupName: '远山集团' });
  expect(clientInputOf('groupId', 'g1', null)).toBeNull();
  expect(clientInputOf('headquartersCityCode', '320500', null)).toEqual({ headquartersCityCode: '320500' });
  expect(clientInputOf('number', 'KH-1', null)).toBeNull();
});
