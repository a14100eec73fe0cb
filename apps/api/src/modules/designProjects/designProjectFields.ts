import { designCostKind, designMemberRole, designProjectType, designServiceParty, designStage, productLine, serviceContent } from '@yingzao/domain/catalogues';
import type { Catalogue } from '@yingzao/domain/catalogues';
import type { DesignCostLineInput, DesignMemberInput, DesignPhaseInput, DesignServiceInput, SaveDesignProjectInput } from '../../generated/resolvers.generated';
import type { Problems } from '../../platform/errors';
import { InputReader, isUuid } from '../../platform/input';
import type { DesignCostLineRow, DesignMemberRow, DesignPhaseRow, DesignProjectRow, DesignServiceRow } from './designProjects.entity';

type Wanted<T> = Omit<T, 'id' | 'designProjectId'> & { readonly id: string | null };
/** Rows of one list: more than a project has, and few enough for one save. */
const mostRows = 200;

function code<I extends object>(read: InputReader<I>, field: keyof I & string, value: string, catalogue: Catalogue): void {
  if (!catalogue.has(value)) read.problems.add('NOT_A_CODE', read.path(field));
}

function period<I extends object>(read: InputReader<I>, from: string | null, to: string | null, field: string): void {
  if (from && to && to < from) read.problems.add('ENDS_BEFORE_START', read.path(field));
}

/** Columns from the input; omitted fields are left out. */
export function readFacts(input: SaveDesignProjectInput, before: DesignProjectRow, problems: Problems): Partial<DesignProjectRow> {
  const read = new InputReader(input, problems);
  const facts: Partial<DesignProjectRow> = {};
  if (read.has('name')) facts.name = read.required('name', 120);
  if (read.has('projectType')) {
    if (input.projectType == null) problems.add('REQUIRED', ['projectType']);
    else {
      code(read, 'projectType', input.projectType, designProjectType);
      facts.projectType = input.projectType;
    }
  }
  if (read.has('productLine')) {
    if (input.productLine) code(read, 'productLine', input.productLine, productLine);
    facts.productLine = input.productLine ?? null;
  }
  if (read.has('designScope')) facts.designScope = read.text('designScope', 2000);
  if (read.has('note')) facts.note = read.text('note', 2000);
  if (read.has('gfaM2')) facts.gfaM2 = read.decimal('gfaM2', { min: 0, max: 100_000_000, places: 2 });
  for (const field of ['plannedFrom', 'plannedTo', 'actualFrom', 'actualTo'] as const) if (read.has(field)) facts[field] = read.date(field);
  const after = { ...before, ...facts };
  period(read, after.plannedFrom, after.plannedTo, 'plannedTo');
  period(read, after.actualFrom, after.actualTo, 'actualTo');
  return facts;
}

/** Each row of a list with its own paths; null where the list was left out. */
function rows<I extends { readonly id?: string | null }, T>(list: readonly I[] | null | undefined, name: string, problems: Problems, row: (read: InputReader<I>, input: I) => T): (T & { readonly id: string | null })[] | null {
  if (!list) return null;
  if (list.length > mostRows) {
    problems.add('TOO_MANY', [name], { max: mostRows });
    return [];
  }
  return list.map((input, at) => {
    const read = new InputReader(input, problems, [name, String(at)]);
    if (input.id && !isUuid(input.id)) problems.add('UNKNOWN_REFERENCE', read.path('id'));
    return { ...row(read, input), id: input.id || null };
  });
}

export function readPhases(list: readonly DesignPhaseInput[] | null | undefined, problems: Problems): Wanted<DesignPhaseRow>[] | null {
  const phases = rows(list, 'phases', problems, (read, input) => {
    code(read, 'stage', input.stage, designStage);
    const phase = { stage: input.stage, plannedFrom: read.date('plannedFrom'), plannedTo: read.date('plannedTo'), actualFrom: read.date('actualFrom'), actualTo: read.date('actualTo'), done: input.done };
    period(read, phase.plannedFrom, phase.plannedTo, 'plannedTo');
    period(read, phase.actualFrom, phase.actualTo, 'actualTo');
    return phase;
  });
  if (phases && new Set(phases.map((phase) => phase.stage)).size !== phases.length) problems.add('STAGE_REPEATED', ['phases']);
  return phases;
}

export const readMembers = (list: readonly DesignMemberInput[] | null | undefined, problems: Problems): Wanted<DesignMemberRow>[] | null =>
  rows(list, 'members', problems, (read, input) => {
    code(read, 'memberRole', input.memberRole, designMemberRole);
    if (!isUuid(input.employeeId)) problems.add('UNKNOWN_REFERENCE', read.path('employeeId'));
    const since = read.required('since') && read.date('since');
    const until = read.date('until');
    period(read, since, until, 'until');
    return { employeeId: input.employeeId.toLowerCase(), memberRole: input.memberRole, since: since ?? '', until };
  });

export const readServices = (list: readonly DesignServiceInput[] | null | undefined, problems: Problems): Wanted<DesignServiceRow>[] | null =>
  rows(list, 'services', problems, (read, input) => {
    code(read, 'service', input.service, serviceContent);
    code(read, 'party', input.party, designServiceParty);
    return { service: input.service, party: input.party, firm: read.text('firm', 120) };
  });

export const readCostLines = (list: readonly DesignCostLineInput[] | null | undefined, problems: Problems): Wanted<DesignCostLineRow>[] | null =>
  rows(list, 'costLines', problems, (read, input) => {
    code(read, 'costKind', input.costKind, designCostKind);
    return { costKind: input.costKind, plannedFen: read.fen('plannedFen'), actualFen: read.fen('actualFen'), note: read.text('note', 500) };
  });
