import { defineCatalogue, type CodeOf } from './catalogue';

/** What a custom field holds. In a file of its own, so that only pages that offer them load them. */
export const customFieldType = defineCatalogue('customFieldType', [
  ['TEXT', '单行文字', 'Line of text'],
  ['LONG_TEXT', '多行文字', 'Long text'],
  ['NUMBER', '数字', 'Number'],
  ['DATE', '日期', 'Date'],
  ['YES_NO', '是否', 'Yes or no'],
  ['CHOICE', '单选', 'One choice'],
  ['CHOICES', '多选', 'Several choices'],
]);
export type CustomFieldType = CodeOf<typeof customFieldType>;
