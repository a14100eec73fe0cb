import { opinionConclusion, opinionSection } from '../catalogues/approval';
import { formatDate } from '../measures/dates';
import { declarationOf } from './kinds';
import type { WorkPromptKind } from './kinds';

/** Plain values of a prompt: numbers, days and codes, never a name; names come from the subject when the text is read. */
export type PromptFacts = Readonly<Record<string, string | number>>;
type Locale = 'zh' | 'en';

const offices = {
  zh: { DESIGNATED: '成员', MARKET_TRACKER: '市场跟踪联系人', DESIGN_TRACKER: '设计跟踪联系人' },
  en: { DESIGNATED: 'a member', MARKET_TRACKER: 'market tracker', DESIGN_TRACKER: 'design tracker' },
} as const;

const answers = {
  zh: { ACCEPTED: '接受了', TENTATIVE: '暂定参加', DECLINED: '谢绝了' },
  en: { ACCEPTED: 'accepted', TENTATIVE: 'may come to', DECLINED: 'declined' },
} as const;

const outcomes = {
  zh: { VERIFIED: '已立项跟踪', MERGED: '已并入在跟项目', REJECTED: '未被采纳', APPROVED: '已通过审核，可以发出', DRAFT: '被退回，请修改' },
  en: { VERIFIED: 'is tracked now', MERGED: 'was merged into a project', REJECTED: 'was not taken up', APPROVED: 'is cleared to be sent', DRAFT: 'was sent back' },
} as const;

/** Facts that are stored as codes or days and read as words. */
const worded: Readonly<Record<string, (value: string, locale: Locale) => string>> = {
  on: (value, locale) => formatDate(value, locale),
  section: (value, locale) => opinionSection.item(value)?.[locale] ?? value,
  conclusion: (value, locale) => opinionConclusion.item(value)?.[locale] ?? value,
  answer: (value, locale) => answers[locale][value as keyof (typeof answers)['zh']] ?? value,
  outcome: (value, locale) => outcomes[locale][value as keyof (typeof outcomes)['zh']] ?? value,
  office: (value, locale) => offices[locale][value as keyof (typeof offices)['zh']] ?? value,
};

export interface PromptText {
  readonly title: string;
  readonly detail: string | null;
}

/**
 * The text of a prompt for a reader.
 * @param subject what the reader may see of the subject now; null: nothing, and then nothing of it is named.
 * @param by name of who caused it; null: the system or somebody unknown.
 */
export function promptText(kind: WorkPromptKind, facts: PromptFacts, subject: PromptFacts | null, by: string | null, locale: Locale): PromptText {
  const texts = declarationOf(kind)[locale];
  if (!subject) return { title: texts.hidden, detail: null };
  const values: PromptFacts = { ...facts, ...subject, by: by ?? (locale === 'zh' ? '系统' : 'the system') };
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, key: string) => {
      const value = String(values[key] ?? '');
      return key in facts && worded[key] ? worded[key](value, locale) : value;
    });
  // A part that stayed empty takes its separator with it.
  const detail = texts.detail === undefined ? '' : fill(texts.detail).split(' · ').filter((part) => part.trim() !== '').join(' · ');
  return { title: fill(texts.title), detail: detail || null };
}

/** What one notice says of prompts that arrived together: the only one by its title, several by their number and kinds, most frequent first. */
export function noticeText(arrived: readonly { readonly kind: WorkPromptKind; readonly title: string }[], locale: Locale): string {
  const [first] = arrived;
  if (!first) return '';
  if (arrived.length === 1) return first.title;
  const counts = new Map<WorkPromptKind, number>();
  for (const { kind } of arrived) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const labels = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([kind]) => declarationOf(kind)[locale].label);
  const rest = counts.size > 3 ? (locale === 'zh' ? '等' : ' …') : '';
  return locale === 'zh' ? `${arrived.length} 条新提示：${labels.join('、')}${rest}` : `${arrived.length} new prompts: ${labels.join(', ')}${rest}`;
}

/** Prompts of one kind side by side in a list, put together when there are `from` or more of them. */
export type PromptRun<T> = { readonly kind: WorkPromptKind; readonly prompts: readonly T[]; readonly merged: boolean };

export function mergeAlike<T extends { readonly kind: WorkPromptKind }>(prompts: readonly T[], from = 3): PromptRun<T>[] {
  const runs: { kind: WorkPromptKind; prompts: T[] }[] = [];
  for (const prompt of prompts) {
    const last = runs.at(-1);
    if (last?.kind === prompt.kind) last.prompts.push(prompt);
    else runs.push({ kind: prompt.kind, prompts: [prompt] });
  }
  return runs.flatMap((run): PromptRun<T>[] => (run.prompts.length >= from ? [{ ...run, merged: true }] : run.prompts.map((prompt) => ({ kind: run.kind, prompts: [prompt], merged: false }))));
}
