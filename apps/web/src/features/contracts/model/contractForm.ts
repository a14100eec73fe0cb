import type { ContractPartyRole, ContractType, DesignStage, FeeDueRule, FeeNodeKind } from '@yingzao/domain/catalogues';
import { checkParts, feeDifference, splitFee, sumFen, type FeePart, type FeePreset } from '@yingzao/domain/feeNodes';
import { Exact } from '@yingzao/domain/measures';

import type { UpdateContractInput } from '../../../generated/types.generated';
import type { Locale } from '../../../lib/locale';
import type { ContractForm_ContractFragment } from '../components/ContractForm.generated';

/** A record by id and name, as drafts keep it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
export interface PartyForm {
  readonly key: string;
  readonly client: Named | null;
  readonly role: ContractPartyRole;
}
export interface DocumentForm extends Named {
  readonly number: number;
  readonly sha256: string;
}
/** A fee node as it is typed: shares in per cent and days as texts. */
export interface NodeForm {
  readonly key: string;
  readonly kind: FeeNodeKind;
  readonly stage: DesignStage | null;
  readonly name: string;
  readonly by: 'SHARE' | 'AMOUNT';
  readonly share: string;
  readonly amountFen: string | null;
  readonly dueRule: FeeDueRule;
  readonly dueDate: string | null;
  readonly dueDays: string;
}
/** A fee by area as it is typed: yuan a m2 as a text, m2 exact. */
export interface AreaForm {
  readonly rate: string;
  readonly basisM2: string | null;
}
export interface ContractForm {
  readonly name: string;
  readonly contractType: ContractType;
  readonly parent: Named | null;
  readonly amountFen: string | null;
  readonly terms: string;
  /** Left out by drafts from before it was asked for. */
  readonly area?: AreaForm | null;
  readonly parties: readonly PartyForm[];
  readonly documents: readonly DocumentForm[];
  readonly nodes: readonly NodeForm[];
}

const plainShare = (percent: string): string => new Exact(percent).toString();

export function formOf(k: ContractForm_ContractFragment): ContractForm {
  return {
    name: k.name,
    contractType: k.contractType,
    parent: k.parent && { id: k.parent.id, name: `${k.parent.number} ${k.parent.name}` },
    amountFen: k.amountFen,
    terms: k.terms ?? '',
    area: k.areaRate === null ? null : { rate: new Exact(k.areaRate).toString(), basisM2: k.areaBasisM2 },
    parties: k.parties.map((p) => ({ key: p.id, client: p.client && { id: p.client.id, name: p.client.name }, role: p.role })),
    documents: k.documents.flatMap(({ file }) => (file ? [{ id: file.id, name: file.name, number: file.currentVersion.number, sha256: file.currentVersion.sha256 }] : [])),
    nodes: k.feeNodes.map((n) => ({
      key: n.id,
      kind: n.kind,
      stage: n.stage,
      name: n.name,
      by: n.sharePercent === null ? 'AMOUNT' : 'SHARE',
      share: n.sharePercent === null ? '' : plainShare(n.sharePercent),
      amountFen: n.sharePercent === null ? n.amountFen : null,
      dueRule: n.dueRule,
      dueDate: n.dueDate,
      dueDays: n.dueDays === null ? '' : String(n.dueDays),
    })),
  };
}

export function inputOf(form: ContractForm): Omit<UpdateContractInput, 'id' | 'expectedVersion'> {
  return {
    name: form.name,
    contractType: form.contractType,
    parentId: form.parent?.id ?? null,
    amountFen: form.amountFen ?? '',
    terms: form.terms.trim() || null,
    area: form.area ? { rate: form.area.rate.trim(), basisM2: form.area.basisM2 ?? '' } : null,
    parties: form.parties.map((p) => ({ clientId: p.client?.id ?? '', role: p.role })),
    documentIds: form.documents.map((d) => d.id),
    feeNodes: form.nodes.map((n) => ({
      kind: n.kind,
      stage: n.stage,
      name: n.name,
      ...partOf(n),
      dueRule: n.dueRule,
      dueDate: n.dueRule === 'ON_DATE' ? n.dueDate : null,
      dueDays: n.dueRule !== 'ON_DATE' && /^\d{1,6}$/.test(n.dueDays.trim()) ? Number(n.dueDays) : null,
    })),
  };
}

const partOf = (n: NodeForm): FeePart => ({ sharePercent: n.by === 'SHARE' ? n.share.trim() || null : null, amountFen: n.by === 'AMOUNT' ? n.amountFen : null });

export interface Totals {
  /** Fen of each node; null where it cannot be said yet. */
  readonly amounts: readonly (string | null)[];
  readonly sumFen: string;
  /** Above 0 they are too much; null while something is unreadable. */
  readonly differenceFen: string | null;
  /** Of the shares, in per cent. */
  readonly shares: string;
}

/** What the nodes come to as they are typed, by the rule with which the server will split them. */
export function totalsOf(amountFen: string | null, nodes: readonly NodeForm[]): Totals {
  const parts = nodes.map(partOf);
  const bad = new Set(checkParts(parts).map((p) => p.index));
  const readable = parts.filter((_, at) => !bad.has(at));
  const made = amountFen === null ? [] : splitFee(BigInt(amountFen), readable);
  let next = 0;
  const amounts = parts.map((_, at) => (bad.has(at) || amountFen === null ? null : (made[next++] ?? 0n).toString()));
  const shares = readable.reduce((sum, p) => (p.sharePercent === null ? sum : sum.plus(p.sharePercent)), new Exact(0));
  return { amounts, sumFen: sumFen(made).toString(), differenceFen: bad.size > 0 || amountFen === null ? null : feeDifference(BigInt(amountFen), made).toString(), shares: shares.toString() };
}

export const blankNode = (key: string): NodeForm => ({ key, kind: 'PROGRESS', stage: null, name: '', by: 'SHARE', share: '', amountFen: null, dueRule: 'AFTER_EVENT', dueDate: null, dueDays: '15' });

/** The nodes of a preset, named in the page's language. */
export const nodesOf = (preset: FeePreset, locale: Locale, key: () => string): NodeForm[] =>
  preset.nodes.map((n) => ({ key: key(), kind: n.kind, stage: n.stage, name: n[locale], by: 'SHARE', share: n.sharePercent, amountFen: null, dueRule: n.dueRule, dueDate: null, dueDays: String(n.dueDays) }));
