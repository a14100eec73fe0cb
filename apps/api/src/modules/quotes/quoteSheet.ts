import type { Locale } from '../../platform/errors';
import { bannerOf, factsOf, feeTable, headingOf, markOf, sheetTexts, signatureOf, stageTable, textsOf, unitPriceOf } from './quoteSheetContent';
import type { QuoteSheet, SheetRow, SheetTable } from './quoteSheetContent';
import { sheetStyle } from './quoteSheetStyle';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const e = (text: string): string => text.replace(/[&<>"']/g, (c) => escapes[c]!);

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
  const price = unitPriceOf(sheet, locale);
  const stages = stageTable(sheet, locale);
  const banner = bannerOf(sheet, locale);
  const mark = markOf(sheet, locale, watermark, printable);
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${e(`${sheet.title} · ${t.nth(sheet.revision)}`)}</title><style nonce="${nonce}">${sheetStyle}</style></head>
<body>
${mark ? `<div class="mark" aria-hidden="true">${`<span data-mark="${e(mark)}"></span>`.repeat(12)}</div>` : ''}
${printable || pdfHref ? `<p class="bar">${pdfHref ? `<a href="${e(pdfHref)}">${t.pdf}</a>` : ''}${printable ? `<button type="button" id="print">${t.print}</button>` : ''}</p>` : ''}
<main class="sheet">
<header>${headingOf(sheet).map((line, i) => `<p class="${i === 0 ? 'firm' : 'line'}">${e(line)}</p>`).join('')}</header>
${banner ? `<p class="banner" role="status">${e(banner)}</p>` : ''}
<h1>${t.quote}</h1><p class="title">${e(sheet.title)}</p>
<dl class="facts">${factsOf(sheet, locale).map(([label, value]) => `<div><dt>${label}</dt><dd>${e(value)}</dd></div>`).join('')}</dl>
<h2>${t.fee}</h2>
${tableOf(feeTable(sheet, locale))}
${price ? `<p class="quiet">${e(price)}</p>` : ''}
${stages ? `<h2>${t.stages}</h2>${tableOf(stages)}` : ''}
${textsOf(sheet, locale).map(([about, text]) => `<h2>${about}</h2><p class="text">${e(text)}</p>`).join('')}
${sheet.template?.closing ? `<p class="text closing">${e(sheet.template.closing)}</p>` : ''}
<p class="sign">${signatureOf(sheet, locale).map(e).join('<br>')}</p>
${sheet.template?.footer ? `<footer>${e(sheet.template.footer)}</footer>` : ''}
</main>
${printable ? `<script nonce="${nonce}">document.getElementById('print').addEventListener('click',()=>window.print())</script>` : ''}
</body></html>`;
}

/** Sums stand at the foot; their name goes over the columns that they leave empty. */
function tableOf(table: SheetTable | null): string {
  if (!table) return '';
  const { columns, head, rows } = table;
  const num = (i: number): string => (columns[i]!.isNumber ? ' class="num"' : '');
  const cell = (text: string, i: number, small: string | null | undefined): string => `<td${num(i)}>${e(text)}${small ? `<small>${e(small)}</small>` : ''}</td>`;
  const row = ({ cells, small, sums }: SheetRow): string => {
    if (!sums && head) return `<tr>${cells.map((text, i) => cell(text, i, small?.[i])).join('')}</tr>`;
    const from = cells.findIndex((text, i) => i > 0 && text !== '');
    return `<tr${sums ? ` class="${sums === 'TOTAL' ? 'total' : 'sum'}"` : ''}><th scope="row"${from > 1 ? ` colspan="${from}"` : ''}>${e(cells[0]!)}</th>${cells.slice(from).map((text, i) => cell(text, from + i, null)).join('')}</tr>`;
  };
  const body = head ? rows.filter((one) => !one.sums) : rows;
  const foot = rows.slice(body.length);
  return `<table>${head ? `<thead><tr>${head.map((text, i) => `<th scope="col"${num(i)}>${text}</th>`).join('')}</tr></thead>` : ''}<tbody>${body.map(row).join('')}</tbody>${foot.length > 0 ? `<tfoot>${foot.map(row).join('')}</tfoot>` : ''}</table>`;
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
