import { designStage, discountKind, feeBasis, productLine, quoteStatus, serviceContent } from '@yingzao/domain/catalogues';
import type { FeeBasis, QuoteStatus } from '@yingzao/domain/catalogues';
import { formatArea, formatDate, formatMoney, formatNumber, fromFen } from '@yingzao/domain/measures';
import { discountPercent, termKeys, unitPrice } from '@yingzao/domain/quotes';
import type { QuoteContent, QuoteFigures, QuoteItem } from '@yingzao/domain/quotes';
import type { Locale } from '../../platform/errors';

/** What the database function `quote_sheet` gives of one version. */
export interface QuoteSheet {
  readonly title: string;
  readonly revision: number;
  readonly status: QuoteStatus;
  readonly feeBasis: FeeBasis;
  readonly amountFen: string | null;
  readonly rate: string | null;
  readonly note: string | null;
  readonly validUntil: string | null;
  readonly sentAt: string | null;
  readonly createdAt: string;
  readonly content: QuoteContent | null;
  readonly figures: QuoteFigures | null;
  readonly projectName: string;
  readonly projectNumber: string;
  readonly city: string | null;
  readonly gfaM2: string | null;
  readonly clientName: string;
  readonly firm: string | null;
  readonly department: string | null;
  readonly template: { readonly heading?: string | null; readonly closing?: string | null; readonly footer?: string | null } | null;
}

export const sheetTexts = {
  zh: {
    quote: '设计费报价书', to: '致', project: '项目', number: '项目编号', area: '建筑面积', version: '版次', nth: (n: number) => `第 ${n} 版`, date: '日期', until: '有效期至', status: '状态',
    fee: '设计费', item: '内容', basis: '计费', factors: '系数', amount: '金额（元）', subtotal: '小计', discount: '折扣', net: '折后', tax: { INCLUDED: '其中增值税', ADDED: '增值税', NONE: '' }, total: '合计', unit: '折合单价',
    stages: '付款阶段', stage: '阶段', share: '比例', terms: { scope: '服务范围', exclusions: '不含内容', payment: '付款条件', other: '其他约定' }, note: '说明', print: '打印 / 存为 PDF', pdf: '下载 PDF', draft: '未发出', perM2: '元/㎡', hour: '工时', of: '造价',
    watermark: (who: string) => `${who} 专用`, superseded: '此版已被新的报价替代。', expired: '此报价已过有效期。', sign: '报价单位（盖章）',
  },
  en: {
    quote: 'Design fee quotation', to: 'To', project: 'Project', number: 'Project number', area: 'Floor area', version: 'Version', nth: (n: number) => `Version ${n}`, date: 'Date', until: 'Valid until', status: 'Status',
    fee: 'Fee', item: 'Service', basis: 'Basis', factors: 'Factors', amount: 'Amount (CNY)', subtotal: 'Subtotal', discount: 'Discount', net: 'After discount', tax: { INCLUDED: 'of which VAT', ADDED: 'VAT', NONE: '' }, total: 'Total', unit: 'Per m²',
    stages: 'Payment by stage', stage: 'Stage', share: 'Share', terms: { scope: 'Scope', exclusions: 'Not included', payment: 'Payment', other: 'Other terms' }, note: 'Note', print: 'Print / save as PDF', pdf: 'Download PDF', draft: 'Not sent', perM2: 'CNY/m²', hour: 'hours', of: 'construction cost',
    watermark: (who: string) => `For ${who}`, superseded: 'A newer version has taken the place of this one.', expired: 'This quotation is no longer valid.', sign: 'Issued by (stamp)',
  },
} as const;

export const yuan = (fen: string): string => formatNumber(fromFen(fen, 'YUAN'), 2);

/** What is to be known of a version before its figures: it is not sent, no longer valid, or another one took its place. */
export function bannerOf({ status }: Pick<QuoteSheet, 'status'>, locale: Locale): string | null {
  const t = sheetTexts[locale];
  if (status === 'SUPERSEDED') return t.superseded;
  if (status === 'EXPIRED') return t.expired;
  return ['DRAFT', 'IN_REVIEW', 'APPROVED'].includes(status) ? `${t.draft}（${quoteStatus.label(status, locale)}）` : null;
}

const dayOf = (sheet: QuoteSheet): string => (sheet.sentAt ?? sheet.createdAt).slice(0, 10);
export const headingOf = ({ template, firm }: QuoteSheet): string[] => (template?.heading || firm || '').split('\n').filter(Boolean);

/** Label and value of what stands above the fee, those that are known. */
export function factsOf(sheet: QuoteSheet, locale: Locale): (readonly [string, string])[] {
  const t = sheetTexts[locale];
  const facts: readonly (readonly [string, string | null])[] = [
    [t.to, sheet.clientName], [t.project, sheet.projectName], [t.number, sheet.projectNumber], [t.area, sheet.gfaM2 && formatArea(sheet.gfaM2, { unit: 'M2', locale })],
    [t.version, t.nth(sheet.revision)], [t.date, formatDate(dayOf(sheet), locale)], [t.until, sheet.validUntil && formatDate(sheet.validUntil, locale)],
  ];
  return facts.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

/** How an item's fee comes about, e.g. `12,000 ㎡ × 35 元/㎡`. */
export function basisOf(item: QuoteItem, locale: Locale): string {
  const t = sheetTexts[locale];
  const number = (text: string | null): string => (text === null ? '—' : formatNumber(text));
  if (item.basis === 'PER_SQM') return `${number(item.quantity)} ㎡ × ${number(item.rate)} ${t.perM2}`;
  if (item.basis === 'TIME') return `${number(item.quantity)} ${t.hour} × ${number(item.rate)}`;
  if (item.basis === 'PERCENT') return `${t.of} ${item.baseFen ? formatMoney(item.baseFen, { unit: 'auto', locale }) : '—'} × ${number(item.rate)}%`;
  if (item.basis === 'PER_STAGE') return item.parts.map((part) => `${designStage.label(part.stage, locale)} ${part.amountFen ? yuan(part.amountFen) : '—'}`).join(' + ');
  return feeBasis.label('LUMP_SUM', locale);
}

/** A row of a table: its first cell names it, the last is an amount. */
export interface SheetRow {
  readonly cells: readonly string[];
  /** A smaller second line of a cell. */
  readonly small?: readonly (string | null)[];
  /** A sum below the rows, or the total of all. */
  readonly sums?: 'SUM' | 'TOTAL';
}
export interface SheetTable {
  /** For each column its share of the width, 0 to 1, and whether it holds numbers. */
  readonly columns: readonly { readonly share: number; readonly isNumber?: true }[];
  readonly head: readonly string[] | null;
  readonly rows: readonly SheetRow[];
}

/** The fee with what it is made of; null where there is none to show. */
export function feeTable(sheet: QuoteSheet, locale: Locale): SheetTable | null {
  return sheet.content && sheet.figures ? itemTable(sheet.content, sheet.figures, locale) : plainFee(sheet, locale);
}

function itemTable({ items, discount, tax }: QuoteContent, figures: QuoteFigures, locale: Locale): SheetTable {
  const t = sheetTexts[locale];
  const rows = items.map((item, i): SheetRow => {
    const about = [item.discipline && serviceContent.label(item.discipline, locale), item.buildingType && productLine.label(item.buildingType, locale)].filter(Boolean).join(' · ');
    const factors = item.factors.map(({ name, value }) => `${name} × ${value ?? '—'}`).join('，');
    return { cells: [item.name || about, basisOf(item, locale), yuan(figures.items[i]?.amountFen ?? '0')], small: [item.name && about ? about : null, factors ? `${t.factors}：${factors}` : null, null] };
  });
  const sum = (label: string, fen: string, sums: 'SUM' | 'TOTAL' = 'SUM'): SheetRow => ({ cells: [label, '', yuan(fen)], sums });
  const hasDiscount = figures.discountFen !== '0';
  const taxed = tax.mode === 'NONE' || figures.taxFen === '0' ? [] : [sum(`${t.tax[tax.mode]} ${tax.percent}%`, figures.taxFen)];
  return {
    columns: [{ share: 0.34 }, { share: 0.42 }, { share: 0.24, isNumber: true }],
    head: [t.item, t.basis, t.amount],
    rows: [
      ...rows,
      ...(hasDiscount || tax.mode === 'ADDED' ? [sum(t.subtotal, figures.subtotalFen)] : []),
      ...(hasDiscount ? [sum(`${discount.kind ? discountKind.label(discount.kind, locale) : t.discount} −${formatNumber(discountPercent(figures))}%`, figures.discountFen)] : []),
      ...(hasDiscount && tax.mode === 'ADDED' ? [sum(t.net, figures.netFen)] : []),
      ...(tax.mode === 'ADDED' ? taxed : []),
      sum(t.total, figures.totalFen, 'TOTAL'),
      ...(tax.mode === 'INCLUDED' ? taxed : []),
    ],
  };
}

function plainFee({ amountFen, rate, feeBasis: basis }: QuoteSheet, locale: Locale): SheetTable | null {
  const t = sheetTexts[locale];
  const units: Readonly<Partial<Record<FeeBasis, string>>> = { PER_SQM: t.perM2, PERCENT: `% ${t.of}`, TIME: `/ ${t.hour}` };
  const rows: SheetRow[] = [
    ...(amountFen === null ? [] : [{ cells: [t.total, yuan(amountFen)], sums: 'TOTAL' } as const]),
    ...(rate === null ? [] : [{ cells: [feeBasis.label(basis, locale), `${formatNumber(rate)} ${units[basis] ?? ''}`] }]),
  ];
  return rows.length === 0 ? null : { columns: [{ share: 0.5 }, { share: 0.5, isNumber: true }], head: null, rows };
}

/** When which share is paid; null where the fee is not split. */
export function stageTable({ content, figures }: QuoteSheet, locale: Locale): SheetTable | null {
  const t = sheetTexts[locale];
  if (!content || !figures || content.stages.length === 0) return null;
  return {
    columns: [{ share: 0.56 }, { share: 0.16, isNumber: true }, { share: 0.28, isNumber: true }],
    head: [t.stage, t.share, t.amount],
    rows: [
      ...content.stages.map(({ name, stage, percent }, i) => ({ cells: [name || (stage ? designStage.label(stage, locale) : ''), `${percent ?? '—'}%`, yuan(figures.stages[i]?.amountFen ?? '0')] })),
      { cells: [t.total, '100%', yuan(figures.totalFen)], sums: 'TOTAL' },
    ],
  };
}

/** Terms and note under their headings. */
export function textsOf({ content, note }: QuoteSheet, locale: Locale): (readonly [string, string])[] {
  const t = sheetTexts[locale];
  const terms = content ? termKeys.map((key) => [t.terms[key], content.terms[key]] as const) : [];
  return [...terms, [t.note, note] as const].flatMap(([heading, text]) => (text ? [[heading, text] as const] : []));
}

export function unitPriceOf(sheet: QuoteSheet, locale: Locale): string | null {
  const price = unitPrice(sheet.amountFen, sheet.gfaM2);
  return price && `${sheetTexts[locale].unit} ${formatNumber(price)} ${sheetTexts[locale].perM2}`;
}

/** Who offers it, and the day. */
export const signatureOf = (sheet: QuoteSheet, locale: Locale): readonly [string, string] => [`${sheetTexts[locale].sign}：${sheet.firm ?? ''}`, formatDate(dayOf(sheet), locale)];

/**
 * What is printed over every sheet: whom it was made for; in the hands of a colleague, that it is no offer that stands.
 * @param isOwn for a colleague
 */
export function markOf(sheet: QuoteSheet, locale: Locale, watermark: string | null, isOwn: boolean): string | null {
  return watermark ? sheetTexts[locale].watermark(watermark) : isOwn ? bannerOf(sheet, locale) : null;
}
