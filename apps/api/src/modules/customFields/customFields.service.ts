import { mostFields, mostFieldsEver, readDefinition } from '@yingzao/domain/customFields';
import type { GivenDefinition } from '@yingzao/domain/customFields';
import { headerKey, importFields } from '@yingzao/domain/imports';
import type { ImportKind } from '@yingzao/domain/imports';
import type { Actor } from '@yingzao/domain/permissions';
import type { CreateCustomFieldInput, CustomRecord, OrderCustomFieldsInput, UpdateCustomFieldInput } from '../../generated/resolvers.generated';
import type { Database, Db } from '../../platform/database';
import { Problems, UserFault } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import { assertOneRow, mutate } from '../../platform/mutation';
import type { Outcome } from '../../platform/mutation';
import { fieldsOf, insertField, lockField, lockRecord, orderFields, standingOf, updateField } from './customFields.repository';
import type { CustomFieldRow } from './customFields.repository';

/** The workbook whose columns share a sheet with the fields of a record. */
const workbookOf: Readonly<Record<CustomRecord, ImportKind>> = { PROJECT: 'TRACKING', CLIENT: 'CLIENTS' };

/** Fields that the firm defines itself: everybody reads what they are, full rights say what they are. */
export class CustomFieldsService {
  constructor(private readonly database: Database) {}

  list(viewer: Actor, record: CustomRecord): Promise<CustomFieldRow[]> {
    return this.database.readAtOnce(viewer, (db) => fieldsOf(db, [record]));
  }

  create(viewer: Actor, input: CreateCustomFieldInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'createCustomField', input, async (db) => {
      const problems = new Problems();
      const others = await this.others(db, input.record, null);
      const { definition, problems: found } = readDefinition(input.definition as GivenDefinition, null);
      for (const { code, path, params } of found) problems.add(code, ['definition', ...path], params);
      this.checkName(input.record, definition.name, others, problems);
      this.checkNumber(others, problems, 'record');
      if (others.length >= mostFieldsEver) problems.add('TOO_MANY_FIELDS', ['record'], { max: mostFieldsEver });
      problems.assertNone();
      return { id: await insertField(db, input.record, definition, viewer.employeeId) };
    });
  }

  update(viewer: Actor, input: UpdateCustomFieldInput): Promise<Outcome<{ id: string }>> {
    return mutate(this.database, viewer, 'updateCustomField', input, async (db) => {
      const before = isUuid(input.id) ? await lockField(db, input.id) : null;
      if (!before) throw new UserFault({ code: 'NOT_FOUND', path: ['id'] });
      // Told first: what else is wrong may only be so against the version that was read.
      assertOneRow(before.version === input.expectedVersion ? 1 : 0, before.id);
      const problems = new Problems();
      const others = await this.others(db, before.record, before.id);
      const read = input.definition ? readDefinition(input.definition as GivenDefinition, await standingOf(db, before)) : null;
      for (const { code, path, params } of read?.problems ?? []) problems.add(code, ['definition', ...path], params);
      const isRetired = input.isRetired ?? before.retiredAt !== null;
      if (!isRetired) this.checkName(before.record, read?.definition.name ?? before.name, others, problems, read ? undefined : ['isRetired']);
      if (!isRetired && before.retiredAt !== null) this.checkNumber(others, problems, 'isRetired');
      problems.assertNone();
      assertOneRow(await updateField(db, before.id, input.expectedVersion, read?.definition ?? null, isRetired, viewer.employeeId), before.id);
      return { id: before.id };
    });
  }

  order(viewer: Actor, input: OrderCustomFieldsInput): Promise<Outcome<{ count: number }>> {
    return mutate(this.database, viewer, 'orderCustomFields', input, async (db) => {
      const known = new Set((await this.others(db, input.record, null)).map((field) => field.id));
      const ids = [...new Set(input.ids.map((id) => id.toLowerCase()))];
      if (ids.length === 0 || !ids.every((id) => known.has(id))) throw new UserFault({ code: 'NOT_FOUND', path: ['ids'] });
      return { count: await orderFields(db, input.record, ids) };
    });
  }

  private async others(db: Db, record: CustomRecord, id: string | null): Promise<CustomFieldRow[]> {
    await lockRecord(db, record);
    return (await fieldsOf(db, [record])).filter((field) => field.id !== id);
  }

  private checkNumber(others: readonly CustomFieldRow[], problems: Problems, path: string): void {
    if (others.filter((field) => field.retiredAt === null).length >= mostFields) problems.add('TOO_MANY_FIELDS', [path], { max: mostFields });
  }

  /** A column of a workbook goes by its header, so that no field is called like another or like a column that is known. */
  private checkName(record: CustomRecord, name: string, others: readonly CustomFieldRow[], problems: Problems, path: readonly string[] = ['definition', 'name']): void {
    const key = headerKey(name);
    if (name !== '' && key === '') problems.add('NAME_RESERVED', path);
    if (others.some((field) => field.retiredAt === null && headerKey(field.name) === key)) problems.add('DUPLICATE_NAME', path);
    if (importFields[workbookOf[record]].some(({ headers, en }) => [...headers, en].some((header) => headerKey(header) === key))) problems.add('NAME_RESERVED', path);
  }
}
