import { readCustomValue } from '@yingzao/domain/customFields';
import type { CustomValue } from '@yingzao/domain/customFields';
import { customIdOf, customInputOf, projectEdit } from '@yingzao/domain/imports';
import type { FieldChange, ImportColumn, ImportRow, StoredProject, TrackingValues } from '@yingzao/domain/imports';
import type { Actor } from '@yingzao/domain/permissions';
import type { Db, Reader } from '../../platform/database';
import { CustomValuesService } from '../customFields/customValues.service';
import type { CustomFieldRow } from '../customFields/customValues.service';
import { ProjectsService } from '../projects/projects.service';
import type { ProjectFieldsInput, ProjectRow } from '../projects/projects.service';
import { insertSet } from './imports.repository';
import type { JudgedRow, ProjectRowEdit, RowEdit } from './imports.repository';
import { refusedRow } from './refusedRow';

/** Projects compared at once. */
const perSet = 500;
/** The input that gives each changed field this side of its change. */
function inputOf(changes: readonly FieldChange[], side: 'from' | 'to' = 'to'): ProjectFieldsInput {
  const own = changes.filter(({ field }) => customIdOf(field) === null).map((change) => [change.field, change[side]] as const);
  const customFields = changes.filter(({ field }) => customIdOf(field) !== null).map((change) => customInputOf(change.field, change[side]));
  return { ...Object.fromEntries(own), ...(customFields.length > 0 && { customFields }) };
}

/** Rows with what they change of the known projects they are about; a change that the project's rules forbid rejects its row. `day` is an ISO day. */
export async function withProjectEdits(db: Reader, rows: readonly ImportRow<TrackingValues>[], columns: readonly ImportColumn[], day: string): Promise<JudgedRow[]> {
  const edits = new Map<string, JudgedRow>();
  const about = rows.filter((row) => row.target !== null && row.outcome !== 'REJECTED');
  const fields = columns.some(({ field }) => field !== null && customIdOf(field) !== null) ? await CustomValuesService.active(db, 'PROJECT') : [];
  for (let at = 0; at < about.length; at += perSet) {
    const set = about.slice(at, at + perSet);
    const stored = await storedProjects(db, set.map((row) => row.target!), fields);
    for (const row of set) {
      const project = stored.get(row.target!);
      if (project) edits.set(row.target!, judged(row, project, columns, day, fields));
    }
  }
  return rows.map((row) => (row.target === null ? row : (edits.get(row.target) ?? row)));
}

function judged(row: ImportRow<TrackingValues>, { facts, stored }: Stored, columns: readonly ImportColumn[], day: string, fields: readonly CustomFieldRow[]): JudgedRow {
  const found = projectEdit(row.values, stored, fields);
  const refused = [...ProjectsService.problemsOf(inputOf(found.changes), facts, day).map(({ path }) => path?.at(-1) ?? ''), ...refusedFields(found.changes, stored, fields)];
  if (refused.length > 0) return refusedRow(row, refused, found.changes, columns);
  return { ...row, edit: { ...found, version: facts.version, place: { cityCode: facts.cityCode, overseasCity: facts.cityCode ? null : facts.city, districtCode: facts.districtCode } } };
}

/** Custom fields that would not take their value, such as a choice that is offered no more. */
const refusedFields = (changes: readonly FieldChange[], { custom }: StoredProject, fields: readonly CustomFieldRow[]): string[] =>
  changes.flatMap(({ field, to }) => {
    const own = fields.find(({ id }) => id === customIdOf(field));
    return own && 'problem' in readCustomValue(own, customInputOf(field, to), custom?.[own.id] ?? null) ? [field] : [];
  });

interface Stored {
  readonly facts: ProjectRow;
  readonly stored: StoredProject;
}

async function storedProjects(db: Reader, ids: readonly string[], fields: readonly CustomFieldRow[]): Promise<Map<string, Stored>> {
  const custom = fields.length > 0 ? await CustomValuesService.of(db, 'PROJECT', ids, fields) : new Map<string, Map<string, CustomValue>>();
  const projects = await ProjectsService.rowsById(db, ids);
  const work = await db.rows<{ id: string; on: string | null; text: string }>(`SELECT project_id AS id, done_on::text AS on, text FROM work_log WHERE project_id = ANY ($1)`, [ids]);
  const plans = await db.rows<{ id: string; text: string }>(`SELECT project_id AS id, text FROM work_plan WHERE project_id = ANY ($1)`, [ids]);
  const found = new Map(projects.map((facts) => [facts.id, { facts, workLog: [] as { on: string | null; text: string }[], workPlan: [] as string[] }]));
  for (const { id, on, text } of work) found.get(id)?.workLog.push({ on, text });
  for (const { id, text } of plans) found.get(id)?.workPlan.push(text);
  return new Map([...found].map(([id, { facts, workLog, workPlan }]) => [id, { facts, stored: { ...facts, workLog, workPlan, custom: Object.fromEntries(custom.get(id) ?? []) } as StoredProject }]));
}

export const isOfProject = (edit: RowEdit): edit is ProjectRowEdit => 'workLog' in edit;

/** What an edit adds, field by field, as a person reads it. */
export function additionsOf(edit: RowEdit): readonly { readonly field: string; readonly lines: readonly string[] }[] {
  if (!isOfProject(edit)) return edit.added;
  const work = edit.workLog.map(({ on, text }) => (on ? `${on} ${text}` : text));
  return [{ field: 'workDone', lines: work }, { field: 'workPlan', lines: edit.workPlan }].filter(({ lines }) => lines.length > 0);
}

export const hasNews = (edit: RowEdit): boolean => edit.changes.length + additionsOf(edit).length > 0;

/** Brings known projects up to date by their own rules, with history. @returns how many changed. */
export async function writeProjectEdits(db: Db, viewer: Actor, projects: ProjectsService, rows: readonly JudgedRow[], onRows: (done: number) => void): Promise<number> {
  const changed = rows.flatMap((row) => (row.target && row.edit && isOfProject(row.edit) && hasNews(row.edit) ? [{ id: row.target, edit: row.edit, values: row.values as TrackingValues }] : []));
  for (const [at, { id, edit }] of changed.entries()) {
    if (edit.changes.length > 0) await projects.updateWithin(db, viewer, { id, expectedVersion: edit.version, fields: inputOf(edit.changes) });
    onRows(at + 1);
  }
  const owner = ({ values }: (typeof changed)[number]): string | null => values.marketTracker?.id ?? null;
  await insertSet(db, 'work_log', { project_id: 'uuid', done_on: 'date', text: 'text', author_id: 'uuid' }, changed.flatMap((c) => c.edit.workLog.map((entry) => ({ project_id: c.id, done_on: entry.on, text: entry.text, author_id: owner(c) ?? viewer.employeeId }))), (w) => w);
  await insertSet(db, 'work_plan', { project_id: 'uuid', text: 'text', owner_id: 'uuid', created_by: 'uuid' }, changed.filter((c) => c.edit.workPlan.length > 0).map((c) => ({ project_id: c.id, text: c.edit.workPlan.join('\n'), owner_id: owner(c), created_by: viewer.employeeId })), (w) => w);
  return changed.length;
}

/** The edit taken back: each field as it was found, the place as a whole. */
export function inverseOf({ changes, place }: ProjectRowEdit): ProjectFieldsInput {
  const areas = new Set(['cityCode', 'overseasCity', 'districtCode']);
  const others = inputOf(changes.filter(({ field }) => !areas.has(field)), 'from');
  if (!changes.some(({ field }) => areas.has(field))) return others;
  return { ...others, ...(place.cityCode ? { cityCode: place.cityCode, districtCode: place.districtCode } : { overseasCity: place.overseasCity }) };
}
