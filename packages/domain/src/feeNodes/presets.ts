import type { DesignStage, FeeDueRule, FeeNodeKind } from '../catalogues/index';

/** A fee node before it has money: what a preset brings. */
export interface PresetNode {
  readonly kind: FeeNodeKind;
  readonly stage: DesignStage | null;
  readonly zh: string;
  readonly en: string;
  readonly sharePercent: string;
  readonly dueRule: Exclude<FeeDueRule, 'ON_DATE'>;
  readonly dueDays: number;
}
export interface FeePreset {
  readonly code: string;
  readonly nodes: readonly PresetNode[];
}

const stages: readonly Omit<PresetNode, 'sharePercent'>[] = [
  { kind: 'ADVANCE', stage: null, zh: '定金', en: 'Advance', dueRule: 'AFTER_SIGNING', dueDays: 7 },
  { kind: 'PROGRESS', stage: 'SCHEMATIC', zh: '方案设计完成', en: 'Scheme delivered', dueRule: 'AFTER_EVENT', dueDays: 15 },
  { kind: 'PROGRESS', stage: 'CONSTRUCTION_DOCS', zh: '施工图完成', en: 'Construction documents delivered', dueRule: 'AFTER_EVENT', dueDays: 15 },
  { kind: 'FINAL', stage: 'COMPLETION', zh: '竣工验收', en: 'Completion', dueRule: 'AFTER_EVENT', dueDays: 30 },
];

/** Payment practice of design contracts (domain: 定金/方案/施工图/竣工). */
export const feePresets: readonly FeePreset[] = ['20/30/40/10', '30/40/25/5', '15/25/50/10'].map((code) => ({
  code,
  nodes: code.split('/').map((sharePercent, at) => ({ ...stages[at]!, sharePercent })),
}));

/** A part of a quoted fee: per cent as plain decimal, null where it is the rest; fen. */
export interface StagePart {
  readonly stage: DesignStage | null;
  readonly name: string;
  readonly percent: string | null;
  readonly amountFen: string;
}

/** The whole fee as one node, where nothing was said of its parts, so that what is signed can be collected. */
export const wholeFee = { stage: null, name: '合同款', percent: '100' } as const;

/** The split of a quote as fee nodes: the first soon after signing, the others once their stage is reached, as in practice. */
export const nodesOfStages = (parts: readonly StagePart[]): (Omit<PresetNode, 'zh' | 'en' | 'sharePercent'> & { name: string; sharePercent: string | null; amountFen: string; dueDate: null })[] =>
  parts.map(({ stage, name, percent, amountFen }, at) => {
    const { kind, dueRule, dueDays } = at === 0 && parts.length > 1 ? stages[0]! : at === 0 ? { kind: 'FINAL' as const, dueRule: 'AFTER_SIGNING' as const, dueDays: 30 } : at === parts.length - 1 ? stages.at(-1)! : stages[1]!;
    return { kind, dueRule, dueDays, dueDate: null, stage, name, sharePercent: percent, amountFen };
  });
