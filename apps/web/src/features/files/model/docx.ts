import { parseAsync, renderDocument, type Options } from 'docx-preview';

const options: Partial<Options> = {
  className: 'docx',
  inWrapper: true,
  ignoreFonts: true,
  breakPages: true,
  useBase64URL: true,
  renderChanges: false,
  renderComments: false,
  // Pieces of foreign HTML, which would be a page within the page.
  renderAltChunks: false,
};

/** What is left of a drawn document beside what people read. */
const unwanted = 'script, iframe, object, embed, form, link, meta, base';

/** Reads a text document and draws its pages. @throws when it cannot be had or read. */
export async function drawDocx(url: string, signal: AbortSignal): Promise<{ pages: HTMLElement[]; css: string }> {
  const response = await fetch(url, { credentials: 'same-origin', signal });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const drawn = await renderDocument(await parseAsync(await response.blob(), options), options);
  const elements = drawn.filter((node): node is HTMLElement => node instanceof HTMLElement);
  const styles = elements.filter((element) => element instanceof HTMLStyleElement);
  const pages = elements.filter((element) => !(element instanceof HTMLStyleElement));
  for (const page of pages) {
    for (const element of page.querySelectorAll(unwanted)) element.remove();
    for (const link of page.querySelectorAll('a')) keepSafe(link);
  }
  return { pages, css: styles.map((style) => style.textContent).join('\n') };
}

/** Links lead to web addresses in a window of their own, or nowhere. */
function keepSafe(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href') ?? '';
  if (!/^(https?:|mailto:|#)/i.test(href)) link.removeAttribute('href');
  link.setAttribute('rel', 'noopener noreferrer');
  if (!href.startsWith('#')) link.setAttribute('target', '_blank');
}
