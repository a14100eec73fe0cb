import { describeIssue, fieldLabel, importFields, importMessage } from '@yingzao/domain/imports';
import type { Resolvers } from '../../generated/resolvers.generated';
import { UserFault, faultError, messageOf, toUserErrors } from '../../platform/errors';
import type { ErrorCode } from '../../platform/errors';
import type { Outcome } from '../../platform/mutation';
import { changeText, sheetFieldOf } from './changeTexts';
import type { NamesOf } from './changeTexts';
import type { ImportMapper } from './imports.mappers';
import type { RowEdit } from './imports.repository';
import { ImportsService } from './imports.service';
import { additionsOf, hasNews } from './projectEdits';

type Context = Parameters<NonNullable<Extract<NonNullable<Resolvers['Query']>['viewer'], (...a: never[]) => unknown>>>[2];

/** The payload of every import mutation, with the import as it stands now. */
async function payload({ services, viewer, locale }: Context, id: string, work: Promise<Outcome<{ id: string }>>) {
  const { problems } = await work;
  return { errors: toUserErrors(problems, locale), import: await services.imports.find(viewer, id) };
}

/** Changed fields, then the lines that are added. */
async function changesOf(job: ImportMapper, edit: RowEdit, locale: 'zh' | 'en', names: NamesOf) {
  const label = (field: string): string => fieldLabel(job.kind, sheetFieldOf(field), locale);
  const fields = await Promise.all(edit.changes.map(async ({ field, from, to }) => ({ field, label: label(field), from: await changeText(field, from, locale, names), to: await changeText(field, to, locale, names) })));
  return [...fields, ...additionsOf(edit).map(({ field, lines }) => ({ field, label: label(field), from: null, to: lines.join('\n') }))];
}

const fieldOf = (job: ImportMapper, field: string, locale: 'zh' | 'en') => ({ field, label: fieldLabel(job.kind, field, locale), required: importFields[job.kind].some((f) => f.field === field && f.required) });

export const importResolvers: Resolvers = {
  Query: {
    import: (_, { id }, { services, viewer }) => services.imports.find(viewer, id),
    imports: (_, { first }, { services, viewer }) => services.imports.list(viewer, Math.min(Math.max(first ?? 20, 1), 100)),
  },
  Mutation: {
    adjustImport: (_, { input }, context) => payload(context, input.id, context.services.imports.adjust(context.viewer, input)),
    runImport: (_, { input }, context) => payload(context, input.id, context.services.imports.run(context.viewer, input)),
    undoImport: (_, { input }, context) => payload(context, input.id, context.services.imports.undo(context.viewer, input)),
    discardImport: (_, { input }, context) => payload(context, input.id, context.services.imports.discard(context.viewer, input)),
    restoreImport: (_, { input }, context) => payload(context, input.id, context.services.imports.restore(context.viewer, input)),
  },
  Import: {
    otherSheets: (j) => j.summary.otherSheets ?? [],
    columns: (j) => j.summary.columns,
    fields: (j, _, { locale }) => importFields[j.kind].map(({ field }) => fieldOf(j, field, locale)),
    missingFields: (j, _, { locale }) => j.summary.missingFields.map((field) => fieldOf(j, field, locale)),
    counts: (j) => j.summary.counts,
    unmatchedClients: (j) => j.summary.unmatchedClients,
    clientMatches: (j, _, { loaders }) => Promise.all((j.overrides.clients ?? []).map(async ({ name, clientId }) => ({ name, client: clientId ? await loaders.clientById.load(clientId) : null }))),
    codeCounts: (j, _, { locale }) => j.summary.codeCounts.map((c) => ({ ...c, message: importMessage(c.code, locale, '…') })),
    rows: async (j, { outcome, code, sheetRow, ...page }, { services, viewer, locale }) => {
      const filter = { outcome, code, sheetRow };
      try {
        const { rows, hasMore } = await services.imports.rows(viewer, j.id, filter, page);
        return {
          nodes: rows.map((row) => ({ ...row, job: j })),
          pageInfo: { hasNextPage: hasMore, endCursor: rows.length > 0 ? String(rows.at(-1)!.sheetRow) : null },
          totalCount: await services.imports.countRows(viewer, j.id, filter),
        };
      } catch (error) {
        throw error instanceof UserFault ? faultError(error, locale) : error;
      }
    },
    progress: (j, _, { services }) => (j.state === 'RUNNING' ? services.imports.progressOf(j.id) : null),
    error: (j, _, { locale }) => (j.error ? { code: j.error.code, path: [], message: messageOf({ code: j.error.code as ErrorCode, ...(j.error.params && { params: j.error.params }) }, locale) } : null),
    results: (j) => j.summary.results ?? [],
    createdBy: (j, _, { loaders }) => loaders.employeeById.load(j.createdBy),
    // A plain link carries the browser's language, not the page's.
    rejectedUrl: (j, _, { locale }) => (j.summary.counts.rejected > 0 ? `/api/imports/${j.id}/rejected.xlsx?language=${locale}` : null),
    updates: (j) => j.overrides.updates ?? false,
    known: (j) => j.summary.known ?? { changed: 0, unchanged: 0 },
    remembered: (j) => j.summary.remembered ?? false,
    undone: (j) => j.summary.undone ?? null,
    viewerCanUndo: (j, _, { viewer }) => ImportsService.canUndo(viewer, j),
    viewerCanRun: (j, _, { viewer }) => ImportsService.canRun(viewer, j.kind),
  },
  ImportRow: {
    issues: (r, _, { locale }) => r.issues.map((issue) => ({ code: issue.code, field: issue.field, column: issue.column, message: describeIssue(issue, r.job.summary.columns, locale) })),
    corrections: (r) => r.job.overrides.cells?.filter(({ sheetRow }) => sheetRow === r.sheetRow).map(({ field, text }) => ({ field, text })) ?? [],
    action: async ({ outcome, client, edit, job }, _, { loaders, locale }) => {
      if (outcome === 'REJECTED') return { kind: 'NONE', changes: [] };
      if (edit) return { kind: hasNews(edit) ? 'UPDATE' : 'UNCHANGED', changes: await changesOf(job, edit, locale, { employee: async (id) => (await loaders.employeeById.load(id))?.name ?? null, client: async (id) => (await loaders.clientById.load(id))?.name ?? null }) };
      if (client?.kind === 'MATCHED') return { kind: 'CLIENT_MATCHED', clientName: client.name, changes: [] };
      if (client?.kind === 'CREATED') return { kind: 'CLIENT_CREATED', clientName: client.name, changes: [] };
      return { kind: 'CREATE', changes: [] };
    },
  },
};
