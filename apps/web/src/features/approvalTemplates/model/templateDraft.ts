import { usualTemplates, type ApproverPlace } from '@yingzao/domain/approvals';
import type { ApprovalSubjectKind, ApproverSource, ClientType, ContractType, OpinionSection, ProductLine, Role, StepMode, TrackerOffice } from '@yingzao/domain/catalogues';

import type { ApprovalPlaceInput, SaveApprovalTemplateInput } from '../../../generated/types.generated';
import type { Place_ApprovalPlaceFragment, Template_ApprovalTemplateFragment } from '../components/ApprovalTemplates.generated';

/** What goes through approval in order, and so has templates. Quotes are reviewed by one director as yet. */
export const templateKinds: readonly ApprovalSubjectKind[] = ['CONTRACT'];

/** Who signs, as it is being written; only what its kind needs is sent. */
export interface PlaceDraft {
  readonly key: string;
  readonly kind: ApproverSource;
  readonly employee: { readonly id: string; readonly name: string } | null;
  readonly role: Role | null;
  /** Null: of the project's department. It may name one that is gone. */
  readonly departmentId: string | null;
  readonly office: TrackerOffice;
}
export interface StepDraft {
  readonly key: string;
  readonly section: OpinionSection;
  readonly mode: StepMode;
  readonly needed: number;
  readonly who: readonly PlaceDraft[];
}
export interface TemplateDraft {
  readonly kind: ApprovalSubjectKind;
  readonly name: string;
  readonly contractTypes: readonly ContractType[];
  readonly productLines: readonly ProductLine[];
  readonly clientTypes: readonly ClientType[];
  readonly fromFen: string | null;
  readonly toFen: string | null;
  readonly steps: readonly StepDraft[];
  readonly copies: readonly PlaceDraft[];
  readonly isEnabled: boolean;
}

/** A key that none of these has. */
export function freeKey(taken: readonly { readonly key: string }[]): string {
  const keys = new Set(taken.map(({ key }) => key));
  let n = taken.length;
  while (keys.has(String(n))) n++;
  return String(n);
}

export const emptyPlace = (key: string): PlaceDraft => ({ key, kind: 'ROLE', employee: null, role: null, departmentId: null, office: 'DESIGN' });
const fromRule = (place: ApproverPlace, i: number): PlaceDraft => ({
  ...emptyPlace(String(i)),
  kind: place.kind,
  ...(place.kind === 'ROLE' ? { role: place.role } : place.kind === 'TRACKER' ? { office: place.office } : {}),
});
const fromStored = (place: Place_ApprovalPlaceFragment, i: number): PlaceDraft => ({
  key: String(i),
  kind: place.kind,
  employee: place.employee && { id: place.employee.id, name: place.employee.name },
  role: place.role ?? null,
  departmentId: place.departmentId ?? null,
  office: place.office ?? 'DESIGN',
});

/** A new template starts from the list that holds without any. */
export const newTemplate = (kind: ApprovalSubjectKind): TemplateDraft => ({
  kind,
  name: '',
  contractTypes: [],
  productLines: [],
  clientTypes: [],
  fromFen: null,
  toFen: null,
  steps: usualTemplates[kind].steps.map((s, i) => ({ key: String(i), section: s.section, mode: s.mode, needed: s.needed, who: s.who.map(fromRule) })),
  copies: [],
  isEnabled: true,
});

export const draftOf = (t: Template_ApprovalTemplateFragment): TemplateDraft => ({
  kind: t.kind,
  name: t.name,
  contractTypes: t.contractTypes,
  productLines: t.productLines,
  clientTypes: t.clientTypes,
  fromFen: t.fromFen ?? null,
  toFen: t.toFen ?? null,
  steps: t.steps.map((s, i) => ({ key: String(i), section: s.section, mode: s.mode, needed: s.needed, who: s.who.map(fromStored) })),
  copies: t.copies.map(fromStored),
  isEnabled: t.isEnabled,
});

const placeInput = ({ kind, employee, role, departmentId, office }: PlaceDraft): ApprovalPlaceInput => {
  switch (kind) {
    case 'EMPLOYEE':
      return { kind, employeeId: employee?.id ?? null };
    case 'ROLE':
      return { kind, role };
    case 'MANAGER':
      return { kind, departmentId };
    case 'TRACKER':
      return { kind, office };
  }
};

/** What is sent; `version` is that of the template it was begun on, 0 for a new one. */
export const inputOf = (draft: TemplateDraft, templateId: string | null, version: number): SaveApprovalTemplateInput => ({
  templateId,
  expectedVersion: version,
  name: draft.name,
  kind: draft.kind,
  contractTypes: [...draft.contractTypes],
  productLines: [...draft.productLines],
  clientTypes: [...draft.clientTypes],
  fromFen: draft.fromFen,
  toFen: draft.toFen,
  steps: draft.steps.map(({ section, mode, needed, who }) => ({ section, mode, ...(mode === 'N_OF_M' ? { needed } : {}), who: who.map(placeInput) })),
  copies: draft.copies.map(placeInput),
  isEnabled: draft.isEnabled,
});
