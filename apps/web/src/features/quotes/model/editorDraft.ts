import type { FeeBasis } from '@yingzao/domain/catalogues';
import { readDecimal } from '@yingzao/domain/measures';
import { emptyContent, emptyItem, readQuoteContent, type QuoteContent, type QuoteItem, type StagePreset } from '@yingzao/domain/quotes';

/** What a person writes of one version; decimals as typed. */
export interface EditorDraft {
  readonly projectId: string | null;
  readonly title: string;
  readonly note: string;
  readonly validUntil: string | null;
  readonly content: QuoteContent;
}

interface Stored {
  readonly feeBasis: FeeBasis;
  readonly amountFen: string | null;
  readonly rate: string | null;
  readonly note: string | null;
  readonly validUntil: string | null;
  readonly content: unknown;
}

/** A key that stays with a line from version to version. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(2)).reduce((key, n) => key + n.toString(36), '');

export const contentOf = (stored: unknown): QuoteContent | null => (stored == null ? null : readQuoteContent(stored).content);

/** A version to go on from: its content, or what was recorded of it as one line. */
export function draftFrom(stored: Stored, projectId: string | null, title: string, gfaM2: string | null | undefined): EditorDraft {
  const known = contentOf(stored.content);
  const rate = stored.rate === null ? null : (readDecimal(stored.rate)?.toString() ?? stored.rate);
  // Keys of the one line are the same each time, so that nothing seems typed.
  const line: QuoteItem =
    stored.feeBasis === 'PER_SQM' && rate !== null ? { ...emptyItem('a'), name: title, quantity: gfaM2 ?? null, rate } : { ...emptyItem('a'), name: title, basis: 'LUMP_SUM', amountFen: stored.amountFen };
  return { projectId, title, note: stored.note ?? '', validUntil: stored.validUntil, content: known ?? { ...emptyContent, items: [line] } };
}

export const emptyDraft = (projectId: string | null): EditorDraft => ({ projectId, title: '', note: '', validUntil: null, content: { ...emptyContent, items: [emptyItem('a')] } });

/** `1,200.5` -> `1200.5`; null for nothing. */
export const typedNumber = (text: string): string | null => text.replaceAll(',', '').replaceAll('，', '').trim() || null;
export const isTypedNumber = (value: string | null, places: number): boolean => value === null || (/^\d{1,12}(\.\d+)?$/.test(value) && (value.split('.')[1] ?? '').length <= places);

/** The basis that most of the fee is counted on; of the first line where nothing is counted yet. */
export function mainBasis(content: QuoteContent, amounts: readonly string[]): FeeBasis {
  let [main, most] = [content.items[0]?.basis ?? 'LUMP_SUM', -1n];
  for (const [i, item] of content.items.entries()) if (BigInt(amounts[i] ?? '0') > most) [main, most] = [item.basis, BigInt(amounts[i] ?? '0')];
  return main;
}

export const stagesOf = (preset: StagePreset, locale: 'zh' | 'en'): QuoteContent['stages'] => preset.stages.map((stage, i) => ({ key: `${preset.id}-${i}`, stage: stage.stage, name: stage[locale], percent: stage.percent }));

/** Per cent of all stages together, as plain decimal. */
export const stageSum = (stages: QuoteContent['stages']): string => stages.reduce((all, { percent }) => all.plus(readDecimal(percent ?? '') ?? 0), readDecimal('0')!).toString();
