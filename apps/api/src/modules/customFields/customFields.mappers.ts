import type { CustomValue } from '@yingzao/domain/customFields';
import type { CustomFieldRow } from './customFields.repository';

export type CustomFieldMapper = CustomFieldRow;
export type { CustomChoice as CustomChoiceMapper } from '@yingzao/domain/customFields';
/** A value with the field it belongs to. */
export interface CustomFieldValueMapper {
  readonly field: CustomFieldRow;
  readonly value: CustomValue;
}
