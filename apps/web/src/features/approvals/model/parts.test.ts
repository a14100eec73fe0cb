import { partEntries, valueText } from './parts';

it('reads values by the names of their fields', () => {
  expect(valueText('amountFen', '355000000', 'zh')).toBe('3,550,000 元');
  expect(valueText('sharePercent', '20.0000', 'zh')).toBe('20%');
  expect(valueText('sharePercent', '100', 'zh')).toBe('100%');
  expect(valueText('contractType', 'DESIGN', 'zh')).toBe('设计合同');
  expect(valueText('serviceContents', 'NOT_THERE', 'zh')).toBe('NOT_THERE');
  expect(valueText('name', '甲', 'en')).toBe('甲');
});

it('lists what a part has, and nothing of a part that is not there', () => {
  const snapshot = { documents: [{ fileId: 'f', name: '合同.pdf', number: 2, sha256: 'a' }, 'text'], feeNodes: null };
  expect(partEntries(snapshot, 'documents')).toEqual([{ name: '合同.pdf', facts: [{ field: 'number', value: '2' }], sha256: 'a', fileId: 'f' }]);
  expect(partEntries(snapshot, 'feeNodes')).toEqual([]);
  expect(partEntries(null, 'parties')).toEqual([]);
});
