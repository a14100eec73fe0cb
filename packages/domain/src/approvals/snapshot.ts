import { contractPartyRole, contractType, designStage, feeDueRule, feeNodeKind, positioning, productLine, serviceContent } from '../catalogues/index';
import type { ContractPartyRole, ContractType, DesignStage, FeeDueRule, FeeNodeKind, Positioning, ProductLine, ServiceContent } from '../catalogues/index';

/** A document as it was at submission: which version, and its content. */
export interface SnapshotDocument {
  readonly fileId: string | null;
  readonly name: string;
  readonly number: number;
  /** In hex. */
  readonly sha256: string;
}
/** A fee node as it was submitted: money in fen, days as ISO dates. */
export interface SnapshotFeeNode {
  readonly kind: FeeNodeKind | null;
  readonly stage: DesignStage | null;
  readonly name: string;
  readonly sharePercent: string | null;
  readonly amountFen: string;
  readonly dueRule: FeeDueRule | null;
  readonly dueDate: string | null;
  readonly dueDays: number | null;
}

/**
 * What every approver of a round sees, frozen at submission: the contract's terms and the project's facts. Areas in m2, money in fen, as texts.
 * Version 1 knew neither parent, parties, documents nor fee nodes: they are empty there.
 */
export interface ApprovalSnapshot {
  readonly version: 1 | 2;
  readonly parties: readonly { readonly role: ContractPartyRole | null; readonly name: string }[];
  readonly documents: readonly SnapshotDocument[];
  readonly feeNodes: readonly SnapshotFeeNode[];
  readonly contract: {
    readonly number: string;
    readonly name: string;
    readonly contractType: ContractType | null;
    readonly amountFen: string;
    readonly terms: string | null;
    readonly parent: { readonly number: string; readonly name: string } | null;
    /** Of a fee by area: yuan a m2, and the floor area in m2 that the amount was made for. */
    readonly area?: { readonly rate: string; readonly basisM2: string };
  };
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
  const [contract, client] = [fieldsOf(root.contract) ?? {}, fieldsOf(root.client) ?? {}];
  const [parent, area] = [fieldsOf(contract.parent), fieldsOf(contract.area)];
  return {
    version: root.version === 2 ? 2 : 1,
    parties: list(root.parties, (p) => ({ role: code(contractPartyRole, p.role), name: text(p.name) ?? '' })),
    documents: list(root.documents, (d) => ({ fileId: text(d.fileId), name: text(d.name) ?? '', number: whole(d.number) ?? 1, sha256: /^[0-9a-f]{64}$/.test(text(d.sha256) ?? '') ? (d.sha256 as string) : '' })),
    feeNodes: list(root.feeNodes, (n) => ({
      kind: code(feeNodeKind, n.kind),
      stage: code(designStage, n.stage),
      name: text(n.name) ?? '',
      sharePercent: text(n.sharePercent),
      amountFen: fen(n.amountFen),
      dueRule: code(feeDueRule, n.dueRule),
      dueDate: text(n.dueDate),
      dueDays: whole(n.dueDays),
    })),
    contract: {
      number: text(contract.number) ?? '',
      name: text(contract.name) ?? '',
      contractType: code(contractType, contract.contractType),
      amountFen: fen(contract.amountFen),
      terms: text(contract.terms),
      parent: parent && { number: text(parent.number) ?? '', name: text(parent.name) ?? '' },
      ...(area ? { area: { rate: text(area.rate) ?? '', basisM2: text(area.basisM2) ?? '' } } : {}),
    },
    project: projectOf(root.project),
    client: { name: text(client.name) ?? '' },
  };
}

/** A project's facts as they were at submission, of a contract or a quote. */
export function projectOf(stored: unknown): ApprovalSnapshot['project'] {
  const project = fieldsOf(stored) ?? {};
  return {
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
  };
}

export const fieldsOf = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null);
export const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const fenOrNull = (value: unknown): string | null => (/^\d+$/.test(text(value) ?? '') ? (value as string) : null);
export const fen = (value: unknown): string => fenOrNull(value) ?? '0';
export const whole = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null);
export const list = <T>(value: unknown, read: (item: Fields) => T): T[] => (Array.isArray(value) ? value.map(fieldsOf).filter((item) => item !== null).map(read) : []);
export const code = <C extends string>(catalogue: { has(value: string): value is C }, value: unknown): C | null => (typeof value === 'string' && catalogue.has(value) ? value : null);
