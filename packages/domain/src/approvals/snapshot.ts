import { contractType, positioning, productLine, serviceContent } from '../catalogues/index';
import type { ContractType, Positioning, ProductLine, ServiceContent } from '../catalogues/index';

/** What every approver of a round sees, frozen at submission: the contract's terms and the project's facts. Areas in m2, money in fen, as texts. */
export interface ApprovalSnapshot {
  readonly version: 1;
  readonly contract: { readonly number: string; readonly name: string; readonly contractType: ContractType | null; readonly amountFen: string; readonly terms: string | null };
  readonly project: {
    readonly number: string;
    readonly name: string;
    readonly projectCompany: string | null;
    readonly city: string | null;
    readonly district: string | null;
    readonly landAreaM2: string | null;
    readonly gfaM2: string | null;
    readonly far: string | null;
    readonly productLine: ProductLine | null;
    readonly positioning: Positioning | null;
    readonly serviceContents: readonly ServiceContent[];
    readonly designScope: string | null;
    readonly marketTracker: string | null;
    readonly designTracker: string | null;
  };
  readonly client: { readonly name: string };
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads a stored snapshot; whatever is missing or of another kind is empty, so that an old one can always be shown. Null when it is no document. */
export function readSnapshot(document: unknown): ApprovalSnapshot | null {
  const root = fieldsOf(document);
  if (!root) return null;
  const [contract, project, client] = [fieldsOf(root.contract) ?? {}, fieldsOf(root.project) ?? {}, fieldsOf(root.client) ?? {}];
  return {
    version: 1,
    contract: {
      number: text(contract.number) ?? '',
      name: text(contract.name) ?? '',
      contractType: code(contractType, contract.contractType),
      amountFen: /^\d+$/.test(text(contract.amountFen) ?? '') ? (contract.amountFen as string) : '0',
      terms: text(contract.terms),
    },
    project: {
      number: text(project.number) ?? '',
      name: text(project.name) ?? '',
      projectCompany: text(project.projectCompany),
      city: text(project.city),
      district: text(project.district),
      landAreaM2: text(project.landAreaM2),
      gfaM2: text(project.gfaM2),
      far: text(project.far),
      productLine: code(productLine, project.productLine),
      positioning: code(positioning, project.positioning),
      serviceContents: Array.isArray(project.serviceContents) ? project.serviceContents.filter((c): c is ServiceContent => typeof c === 'string' && serviceContent.has(c)) : [],
      designScope: text(project.designScope),
      marketTracker: text(project.marketTracker),
      designTracker: text(project.designTracker),
    },
    client: { name: text(client.name) ?? '' },
  };
}

const fieldsOf = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const code = <C extends string>(catalogue: { has(value: string): value is C }, value: unknown): C | null => (typeof value === 'string' && catalogue.has(value) ? value : null);
