import DataLoader from 'dataloader';
import type { CustomRecord } from '../../generated/resolvers.generated';
import { oneToMany, oneToOne } from '../../platform/batches';
import type { Reads } from '../../platform/database';
import { fieldsById, fieldsOf, usedFields } from './customFields.repository';
import type { CustomFieldRow } from './customFields.repository';
import { valuesOf } from './customValues.repository';
import type { CustomValueRow } from './customValues.repository';

/** Custom fields and the values of records; values of hidden records are none. */
export function customFieldLoaders(reads: Reads) {
  const values = (record: CustomRecord) => new DataLoader<string, CustomValueRow[]>(async (ids) => oneToMany(ids, await reads((db) => valuesOf(db, record, ids)), (v) => v.recordId));
  return {
    customFieldsByRecord: new DataLoader<CustomRecord, CustomFieldRow[]>(async (records) => oneToMany(records, await reads((db) => fieldsOf(db, records)), (f) => f.record)),
    customFieldById: new DataLoader<string, CustomFieldRow | null>(async (ids) => oneToOne(ids, await reads((db) => fieldsById(db, ids)), (f) => f.id)),
    customFieldIsUsed: new DataLoader<string, boolean>(async (ids) => {
      const used = await reads((db) => usedFields(db, ids));
      return ids.map((id) => used.has(id));
    }),
    customValuesByProjectId: values('PROJECT'),
    customValuesByClientId: values('CLIENT'),
  };
}
