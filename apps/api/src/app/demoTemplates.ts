import { usualOrder, usualTemplates } from '@yingzao/domain/approvals';
import type { ApproverPlace } from '@yingzao/domain/approvals';
import type { ApprovalSubjectKind } from '@yingzao/domain/catalogues';
import type { Actor } from '@yingzao/domain/permissions';
import type { ApprovalTemplateStepInput, SaveApprovalTemplateInput } from '../generated/resolvers.generated';
import type { Services } from './services';

const places = (who: readonly ApproverPlace[]): ApprovalTemplateStepInput['who'] => who.map((place) => ({ ...place }));
const usual = (kind: ApprovalSubjectKind = 'CONTRACT'): ApprovalTemplateStepInput[] => usualTemplates[kind].steps.map(({ section, mode, who }) => ({ section, mode, who: places(who) }));
const role = (...roles: Extract<ApproverPlace, { kind: 'ROLE' }>['role'][]): ApprovalTemplateStepInput['who'] => roles.map((of) => ({ kind: 'ROLE', role: of }));

/** One for every contract, one for large ones with two people of finance and a director at the end, a short way for letters of engagement, and one for quotes; one is out of use. */
export async function arrangeTemplates(services: Services, director: Actor): Promise<void> {
  const save = (input: Partial<SaveApprovalTemplateInput> & { name: string }): Promise<unknown> =>
    services.approvalTemplates.save(director, { expectedVersion: 0, kind: 'CONTRACT', contractTypes: [], productLines: [], clientTypes: [], steps: usual(), copies: [], isEnabled: true, ...input }, 'zh');
  await save({ name: '一般合同' });
  const large = usual().map((step): ApprovalTemplateStepInput => (step.section === 'FINANCE' ? { ...step, mode: 'COUNTERSIGN' } : step));
  await save({ name: '大额设计合同', contractTypes: ['DESIGN'], fromFen: '1000000000', steps: [...large, { section: 'COMMERCIAL', mode: 'ANY', who: role('DIRECTOR') }], copies: role('MARKET_DB_OWNER') });
  await save({ name: '委托书与咨询', contractTypes: ['CONSULTING', 'ENGAGEMENT'], toFen: '50000000', steps: [...usualOrder].reverse().map((section) => ({ section, mode: 'SINGLE', who: section === 'LEAD_DESIGNER' ? [{ kind: 'TRACKER', office: 'DESIGN' }] : [{ kind: 'MANAGER', departmentId: null }] })) });
  await save({ name: '低价与折扣报价', kind: 'QUOTE', steps: usual('QUOTE') });
  await save({ name: '政府项目（旧）', clientTypes: ['GOV', 'GOV_PLATFORM'], isEnabled: false });
}
