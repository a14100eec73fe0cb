import type { DesignStage } from '../catalogues/index';

/** A usual split of a design fee (domain.md, payment practice). */
export interface StagePreset {
  readonly id: '20_30_40_10' | '30_40_25_5' | '15_25_50_10';
  readonly stages: readonly { readonly stage: DesignStage | null; readonly zh: string; readonly en: string; readonly percent: string }[];
}
const usual = (advance: string, scheme: string, documents: string, completion: string): StagePreset['stages'] => [
  { stage: null, zh: '定金', en: 'Advance', percent: advance },
  { stage: 'SCHEMATIC', zh: '方案', en: 'Scheme', percent: scheme },
  { stage: 'CONSTRUCTION_DOCS', zh: '施工图', en: 'Construction documents', percent: documents },
  { stage: 'COMPLETION', zh: '竣工', en: 'Completion', percent: completion },
];
export const stagePresets: readonly StagePreset[] = [
  { id: '20_30_40_10', stages: usual('20', '30', '40', '10') },
  { id: '30_40_25_5', stages: usual('30', '40', '25', '5') },
  { id: '15_25_50_10', stages: usual('15', '25', '50', '10') },
];
