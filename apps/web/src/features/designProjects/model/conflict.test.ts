import { differing } from '../../../ui/conflictLines';
import { joined, span } from './conflict';

it('shows the lines in which two versions differ, and rows that one of them lacks', () => {
  const mine = [{ label: '名称', text: '甲' }, { label: '差旅', text: '1' }, { label: '差旅', text: '2' }];
  const theirs = [{ label: '名称', text: '甲' }, { label: '差旅', text: '1' }, { label: '模型', text: '3' }];
  expect(differing(mine, theirs)).toEqual([{ key: '差旅 2', label: '差旅 2', mine: '2', theirs: null }, { key: '模型', label: '模型', mine: null, theirs: '3' }]);
  expect(joined('计划', null, false, '外包')).toBe('计划 · 外包');
  expect([span('2026-01-01', null), span(null, null)]).toEqual(['2026-01-01 – …', null]);
});
