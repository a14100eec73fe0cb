import type { ContractStatus, ContractType } from '../catalogues/index';

/** Kinds of contract that one of this kind may stand under. */
export const parentTypes: Readonly<Record<ContractType, readonly ContractType[]>> = {
  DESIGN: ['FRAMEWORK', 'CONSORTIUM'],
  FRAMEWORK: [],
  SUPPLEMENT: ['DESIGN', 'FRAMEWORK', 'SUBCONTRACT', 'CONSORTIUM', 'CONSULTING', 'ENGAGEMENT'],
  SUBCONTRACT: ['DESIGN', 'CONSULTING', 'ENGAGEMENT', 'CONSORTIUM'],
  CONSORTIUM: ['FRAMEWORK'],
  CONSULTING: ['FRAMEWORK', 'DESIGN'],
  ENGAGEMENT: ['FRAMEWORK'],
};

const inForce: readonly ContractStatus[] = ['SIGNED', 'PERFORMING', 'COMPLETED', 'SUSPENDED'];

export interface ContractFacts {
  readonly contractType: ContractType;
  readonly status: ContractStatus;
  readonly projectId: string;
}
export type ParentRefusal = 'PARENT_KIND' | 'PARENT_NOT_SIGNED' | 'PARENT_OTHER_PROJECT';

/**
 * Why a contract cannot stand under another; null: it can. What supplements or calls off is under something signed; a subcontract may be drawn up while
 * its main contract is still on its way, but not under a draft. Only a framework reaches over several projects.
 */
export function parentRefusal(child: Pick<ContractFacts, 'contractType' | 'projectId'>, parent: ContractFacts): ParentRefusal | null {
  if (!parentTypes[child.contractType].includes(parent.contractType)) return 'PARENT_KIND';
  const isEarly = child.contractType === 'SUBCONTRACT' && (parent.status === 'IN_APPROVAL' || parent.status === 'APPROVED');
  if (!inForce.includes(parent.status) && !isEarly) return 'PARENT_NOT_SIGNED';
  return parent.contractType !== 'FRAMEWORK' && parent.projectId !== child.projectId ? 'PARENT_OTHER_PROJECT' : null;
}

/** Whether a contract of this kind is under another one by its nature. */
export const wantsParent = (type: ContractType): boolean => type === 'SUPPLEMENT' || type === 'SUBCONTRACT';
