import { designStage, discountKind, feeBasis, productLine, quoteStatus, serviceContent } from '@yingzao/domain/catalogues';
import type { FeeBasis, QuoteStatus } from '@yingzao/domain/catalogues';
import { formatArea, formatDate, formatMoney, formatNumber, fromFen } from '@yingzao/domain/measures';
import { discountPercent, termKeys, unitPrice } from '@yingzao/domain/quotes';
import type { QuoteContent, QuoteFigures, QuoteItem } from '@yingzao/domain/quotes';
import type { Locale } from '../../platform/errors';
import { sheetStyle } from './quoteSheetStyle';

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

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c]!);
const e = escapeHtml;
export const yuan = (fen: string): string => formatNumber(fromFen(fen, 'YUAN'), 2);

export interface SheetOptions {
  readonly locale: Locale;
  /** Of the policy that lets the page have its style. */
  readonly nonce: string;
  /** Whom the page was made for; over everything, on paper too. */
  readonly watermark: string | null;
  /** With a button that prints. */
  readonly printable: boolean;
  /** Where the same is a PDF; null: no link to one. */
  readonly pdfHref: string | null;
}

/** One version of a quote as an A4 page, in the dress of its branch: what is printed, saved as PDF, or read by a client through a link. */
export function renderSheet(sheet: QuoteSheet, { locale, nonce, watermark, printable, pdfHref }: SheetOptions): string {
  const t = sheetTexts[locale];
  const { content, figures } = sheet;
  const heading = (sheet.template?.heading || sheet.firm || '').split('\n');
  const day = (sheet.sentAt ?? sheet.createdAt).slice(0, 10);
  const price = unitPrice(sheet.amountFen, sheet.gfaM2);
  const banner = bannerOf(sheet, locale);
  const mark = watermark ?? (banner && printable ? banner : null);
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${e(`${sheet.title} · ${t.nth(sheet.revision)}`)}</title><style nonce="${nonce}">${sheetStyle}</style></head>
<body>
${mark ? `<div class="mark" aria-hidden="true">${`<span data-mark="${e(watermark ? t.watermark(mark) : mark)}"></span>`.repeat(12)}</div>` : ''}
${printable || pdfHref ? `<p class="bar">${pdfHref ? `<a href="${e(pdfHref)}">${t.pdf}</a>` : ''}${printable ? `<button type="button" id="print">${t.print}</button>` : ''}</p>` : ''}
<main class="sheet">
<header>${heading.map((line, i) => `<p class="${i === 0 ? 'firm' : 'line'}">${e(line)}</p>`).join('')}</header>
${banner ? `<p class="banner" role="status">${e(banner)}</p>` : ''}
<h1>${t.quote}</h1><p class="title">${e(sheet.title)}</p>
<dl class="facts">${factsOf(sheet, locale).map(([label, value]) => `<div><dt>${label}</dt><dd>${e(value)}</dd></div>`).join('')}</dl>
<h2>${t.fee}</h2>
${content && figures ? itemTable(content, figures, locale) : plainFee(sheet, locale)}
${price ? `<p class="quiet">${t.unit} ${formatNumber(price)} ${t.perM2}</p>` : ''}
${content && figures && content.stages.length > 0 ? stageTable(content, figures, locale) : ''}
${content ? termKeys.flatMap((key) => (content.terms[key] ? [`<h2>${t.terms[key]}</h2><p class="text">${e(content.terms[key])}</p>`] : [])).join('') : ''}
${sheet.note ? `<h2>${t.note}</h2><p class="text">${e(sheet.note)}</p>` : ''}
${sheet.template?.closing ? `<p class="text closing">${e(sheet.template.closing)}</p>` : ''}
<p class="sign">${t.sign}：${e(sheet.firm ?? '')}<br>${e(formatDate(day, locale))}</p>
${sheet.template?.footer ? `<footer>${e(sheet.template.footer)}</footer>` : ''}
</main>
${printable ? `<script nonce="${nonce}">document.getElementById('print').addEventListener('click',()=>window.print())</script>` : ''}
</body></html>`;
}

/** What is to be known of a version before its figures: it is not sent, no longer valid, or another one took its place. */
export function bannerOf({ status }: Pick<QuoteSheet, 'status'>, locale: Locale): string | null {
  const t = sheetTexts[locale];
  if (status === 'SUPERSEDED') return t.superseded;
  if (status === 'EXPIRED') return t.expired;
  return ['DRAFT', 'IN_REVIEW', 'APPROVED'].includes(status) ? `${t.draft}（${quoteStatus.label(status, locale)}）` : null;
}

/** Label and value of what stands above the fee, those that are known. */
export function factsOf(sheet: QuoteSheet, locale: Locale): (readonly [string, string])[] {
  const t = sheetTexts[locale];
  const day = (sheet.sentAt ?? sheet.createdAt).slice(0, 10);
  const facts: readonly (readonly [string, string | null])[] = [
    [t.to, sheet.clientName], [t.project, sheet.projectName], [t.number, sheet.projectNumber], [t.area, sheet.gfaM2 && formatArea(sheet.gfaM2, { unit: 'M2', locale })],
    [t.version, t.nth(sheet.revision)], [t.date, formatDate(day, locale)], [t.until, sheet.validUntil && formatDate(sheet.validUntil, locale)],
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

function itemTable({ items, discount, tax }: QuoteContent, figures: QuoteFigures, locale: Locale): string {
  const t = sheetTexts[locale];
  const rows = items.map((item, i) => {
    const about = [item.discipline && serviceContent.label(item.discipline, locale), item.buildingType && productLine.label(item.buildingType, locale)].filter(Boolean).join(' · ');
    const factors = item.factors.map(({ name, value }) => `${name} × ${value ?? '—'}`).join('，');
    return `<tr><td>${e(item.name || about)}${item.name && about ? `<small>${e(about)}</small>` : ''}</td><td>${e(basisOf(item, locale))}${factors ? `<small>${e(`${t.factors}：${factors}`)}</small>` : ''}</td><td class="num">${yuan(figures.items[i]?.amountFen ?? '0')}</td></tr>`;
  });
  const line = (label: string, fen: string, strong = false): string => `<tr class="${strong ? 'total' : 'sum'}"><th scope="row" colspan="2">${e(label)}</th><td class="num">${yuan(fen)}</td></tr>`;
  const hasDiscount = figures.discountFen !== '0';
  const off = hasDiscount ? line(`${discount.kind ? discountKind.label(discount.kind, locale) : t.discount} −${formatNumber(discountPercent(figures))}%`, figures.discountFen) : '';
  const taxed = tax.mode === 'NONE' || figures.taxFen === '0' ? '' : line(`${t.tax[tax.mode]} ${tax.percent}%`, figures.taxFen);
  return `<table><thead><tr><th scope="col">${t.item}</th><th scope="col">${t.basis}</th><th scope="col" class="num">${t.amount}</th></tr></thead><tbody>${rows.join('')}</tbody><tfoot>
${hasDiscount || tax.mode === 'ADDED' ? line(t.subtotal, figures.subtotalFen) : ''}${off}${hasDiscount && tax.mode === 'ADDED' ? line(t.net, figures.netFen) : ''}${tax.mode === 'ADDED' ? taxed : ''}${line(t.total, figures.totalFen, true)}${tax.mode === 'INCLUDED' ? taxed : ''}</tfoot></table>`;
}

function plainFee({ amountFen, rate, feeBasis: basis }: QuoteSheet, locale: Locale): string {
  const t = sheetTexts[locale];
  const units: Readonly<Partial<Record<FeeBasis, string>>> = { PER_SQM: t.perM2, PERCENT: `% ${t.of}`, TIME: `/ ${t.hour}` };
  const rows = [amountFen === null ? '' : `<tr class="total"><th scope="row">${t.total}</th><td class="num">${yuan(amountFen)}</td></tr>`, rate === null ? '' : `<tr><th scope="row">${e(feeBasis.label(basis, locale))}</th><td class="num">${formatNumber(rate)} ${units[basis] ?? ''}</td></tr>`];
  return rows.join('') ? `<table><tbody>${rows.join('')}</tbody></table>` : '';
}

function stageTable({ stages }: QuoteContent, figures: QuoteFigures, locale: Locale): string {
  const t = sheetTexts[locale];
  const rows = stages.map(({ name, stage, percent }, i) => `<tr><td>${e(name || (stage ? designStage.label(stage, locale) : ''))}</td><td class="num">${percent ?? '—'}%</td><td class="num">${yuan(figures.stages[i]?.amountFen ?? '0')}</td></tr>`);
  return `<h2>${t.stages}</h2><table><thead><tr><th scope="col">${t.stage}</th><th scope="col" class="num">${t.share}</th><th scope="col" class="num">${t.amount}</th></tr></thead><tbody>${rows.join('')}</tbody>
<tfoot><tr class="total"><th scope="row">${t.total}</th><td class="num">100%</td><td class="num">${yuan(figures.totalFen)}</td></tr></tfoot></table>`;
}

/** Why nothing is shown, in both languages: each title and what to do. */
const closings = {
  CLOSED: ['链接已失效', '链接有误、已过期或已收回。请向给您链接的同事索取新的链接。', 'This link is not available', 'It is wrong, has expired or was withdrawn. Please ask whoever gave it to you for a new one.'],
  TOO_OFTEN: ['打开得太频繁', '短时间内打开的次数太多，请过几分钟再试。', 'Opened too often', 'This address was opened too many times in a short while. Please try again in a few minutes.'],
  READ_ONLY: ['这里只能查看', '报价只能打开查看，不能提交内容。请从收到的链接重新打开。', 'Only to be read', 'A quotation can be opened and read; nothing can be sent to it. Please open the link you were given again.'],
} as const;
export type Closing = keyof typeof closings;

/** What a link says that opens nothing: one and the same whatever is wrong with it, and what else keeps it shut. */
export function closedSheet(nonce: string, why: Closing = 'CLOSED'): string {
  const [zh, zhText, en, enText] = closings[why];
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${zh} · ${en}</title><style nonce="${nonce}">${sheetStyle}</style></head>
<body><main class="sheet closed"><h1>${zh}</h1><p>${zhText}</p><h2 lang="en">${en}</h2><p lang="en">${enText}</p></main></body></html>`;
}
