import { EntitySchema } from 'typeorm';
import type { ApprovalSubjectKind, ClientType, ContractType, ProductLine } from '@yingzao/domain/catalogues';

/** A version of a template; it stays as it was saved. */
export interface ApprovalTemplateRow {
  id: string;
  /** The same for all its versions. */
  templateId: string;
  /** From 1. */
  version: number;
  name: string;
  kind: ApprovalSubjectKind;
  contractTypes: ContractType[];
  productLines: ProductLine[];
  clientTypes: ClientType[];
  /** Fen; inclusive. */
  fromFen: string | null;
  /** Fen; exclusive. */
  toFen: string | null;
  /** Read by `readTemplate` of the domain. */
  content: unknown;
  isEnabled: boolean;
  savedAt: Date;
  savedBy: string | null;
}
export const ApprovalTemplateEntity = new EntitySchema<ApprovalTemplateRow>({
  name: 'approval_template',
  columns: {
    id: { type: 'uuid', primary: true, default: () => 'uuidv7()' },
    templateId: { type: 'uuid', default: () => 'uuidv7()' },
    version: { type: 'integer' },
    name: { type: 'text' },
    kind: { type: 'text' },
    contractTypes: { type: 'text', array: true },
    productLines: { type: 'text', array: true },
    clientTypes: { type: 'text', array: true },
    fromFen: { type: 'bigint', nullable: true },
    toFen: { type: 'bigint', nullable: true },
    content: { type: 'jsonb' },
    isEnabled: { type: 'boolean' },
    savedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    savedBy: { type: 'uuid', nullable: true },
  },
});

export const approvalTemplateEntities = [ApprovalTemplateEntity];
