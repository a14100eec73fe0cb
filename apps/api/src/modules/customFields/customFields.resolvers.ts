import type { RequestContext } from '../../app/context';
import type { CustomRecord, Resolvers } from '../../generated/resolvers.generated';
import { toUserErrors } from '../../platform/errors';
import { isUuid } from '../../platform/input';
import type { Outcome } from '../../platform/mutation';
import type { CustomFieldValueMapper } from './customFields.mappers';
import { valueOf } from './customValues.repository';
import { fieldOfHistory } from './customValues.service';

async function payload({ locale, loaders }: RequestContext, work: Promise<Outcome<{ id: string }>>) {
  const { result, problems, currentId } = await work;
  const id = result?.id ?? currentId;
  return { errors: toUserErrors(problems, locale), field: id ? await loaders.customFieldById.clear(id).load(id) : null };
}

/** Values of fields in use, in the order of the fields. */
async function valuesFor({ loaders }: RequestContext, record: CustomRecord, id: string): Promise<CustomFieldValueMapper[]> {
  const [fields, rows] = await Promise.all([loaders.customFieldsByRecord.load(record), loaders[record === 'PROJECT' ? 'customValuesByProjectId' : 'customValuesByClientId'].load(id)]);
  if (rows.length === 0) return [];
  return fields.flatMap((field) => {
    const value = field.retiredAt === null ? valueOf(field, rows.filter((row) => row.fieldId === field.id).map((row) => row.value)) : null;
    return value === null ? [] : [{ field, value }];
  });
}

const textOf = ({ value }: CustomFieldValueMapper): string | null => (typeof value === 'string' ? value : null);

function keysOf({ field, value }: CustomFieldValueMapper): string[] {
  if (field.type === 'CHOICES') return typeof value === 'object' ? [...value] : [];
  return field.type === 'CHOICE' && typeof value === 'string' ? [value] : [];
}

export const customFieldResolvers: Resolvers = {
  Query: { customFields: (_, { record }, { services, viewer }) => services.customFields.list(viewer, record) },
  Mutation: {
    createCustomField: (_, { input }, context) => payload(context, context.services.customFields.create(context.viewer, input)),
    updateCustomField: (_, { input }, context) => payload(context, context.services.customFields.update(context.viewer, input)),
    orderCustomFields: async (_, { input }, { services, viewer, locale }) => {
      const { problems } = await services.customFields.order(viewer, input);
      return { errors: toUserErrors(problems, locale) };
    },
  },
  CustomField: {
    choices: (f) => [...f.choices],
    isUsed: (f, _, { loaders }) => loaders.customFieldIsUsed.load(f.id),
    updatedBy: (f, _, { loaders }) => (f.updatedBy ? loaders.employeeById.load(f.updatedBy) : null),
  },
  CustomFieldValue: {
    fieldId: (v) => v.field.id,
    text: (v) => (v.field.type === 'TEXT' || v.field.type === 'LONG_TEXT' ? textOf(v) : null),
    number: (v) => (v.field.type === 'NUMBER' ? textOf(v) : null),
    day: (v) => (v.field.type === 'DATE' ? textOf(v) : null),
    flag: (v) => (typeof v.value === 'boolean' ? v.value : null),
    choices: (v) => v.field.choices.filter(({ key }) => keysOf(v).includes(key)),
    keys: keysOf,
  },
  Project: { customFields: (project, _, context) => valuesFor(context, 'PROJECT', project.id) },
  Client: { customFields: (client, _, context) => valuesFor(context, 'CLIENT', client.id) },
  FieldChange: {
    customField: ({ field }, _, { loaders }) => {
      const id = fieldOfHistory(field);
      return id !== null && isUuid(id) ? loaders.customFieldById.load(id) : null;
    },
  },
};
