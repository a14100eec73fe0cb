import { managerRoles, pickTemplate, readTemplate, resolveTemplate, usualTemplates } from '@yingzao/domain/approvals';
import type { ApproverPlace, House, ResolvedTemplate } from '@yingzao/domain/approvals';
import type { Role } from '@yingzao/domain/catalogues';
import type { Reader } from '../../platform/database';
import type { ApprovalTemplateRow } from './approvalTemplates.entity';
import { candidates, latestTemplates, standIns } from './approvalTemplates.repository';
import type { SubjectRow } from './approvalTemplates.repository';

/** The list that a template gives for a subject now; without a template it is the usual one of its kind. */
export interface ApprovalProposal extends ResolvedTemplate {
  readonly template: ApprovalTemplateRow | null;
}

/** Runs what is asked at once: in a request's batch, or in the transaction at hand. */
export type Ask = <T>(work: (db: Reader) => Promise<T>) => Promise<T>;

/** What templates in use propose for the subjects that are found, whoever submits them; by their ids. */
export async function proposalsFor(ask: Ask, submitterId: string, find: (db: Reader) => Promise<readonly SubjectRow[]>): Promise<ReadonlyMap<string, ApprovalProposal>> {
  const [subjects, templates] = await ask((db) => Promise.all([find(db), latestTemplates(db)]));
  if (subjects.length === 0) return new Map();
  const picked = subjects.map((subject) => {
    const template = pickTemplate(templates, subject);
    return { subject, template, content: template ? readTemplate(template.content) : usualTemplates[subject.kind] };
  });
  const places = picked.flatMap(({ content }) => [...content.steps.flatMap((s) => s.who), ...content.copies]);
  const named = [...places.flatMap((p) => (p.kind === 'EMPLOYEE' ? [p.employeeId] : [])), ...subjects.flatMap((s) => [s.marketTrackerId, s.designTrackerId])].filter((id) => id !== null);
  const [people, heirs] = await ask((db) => Promise.all([candidates(db, named, rolesOf(places)), standIns(db, named, submitterId)]));
  const house: Omit<House, 'departmentId' | 'trackers'> = {
    people,
    submitterId,
    standIns: new Map(heirs.flatMap(({ id, heirId }) => (id && heirId ? [[id, heirId]] : []))),
    standIn: heirs.find(({ id }) => id === null)?.heirId ?? null,
  };
  return new Map(
    picked.map(({ subject, template, content }) => [subject.id, { template, ...resolveTemplate(content, { ...house, authorIds: subject.authorIds ?? [], departmentId: subject.departmentId, trackers: { MARKET: subject.marketTrackerId, DESIGN: subject.designTrackerId } }) }]),
  );
}

const rolesOf = (places: readonly ApproverPlace[]): Role[] => [...new Set(places.flatMap((p): readonly Role[] => (p.kind === 'ROLE' ? [p.role] : p.kind === 'MANAGER' ? managerRoles : [])))];
