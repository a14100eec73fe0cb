import { closeness } from './index';

it.each([
  ['柳州兴业路商业综合体', '柳州', 1],
  ['柳州兴业路商业综合体', 'lz', 1],
  ['柳州兴业路商业综合体', '柳州兴业路商业综合体', 0],
  ['柳州兴业路商业综合体', '商业', 2],
  ['上海国砺汇城', 'SC-0316', 3],
] as const)('%s is at %s in class %s', (title, text, expected) => expect(closeness(title, text)).toBe(expected));
